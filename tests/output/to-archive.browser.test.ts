import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toArchive } from '../../lib/output/to-archive';
import { sampleArticle } from '../library/sample-article';

async function unzip(archive: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

test('each article is a file of its own, whatever the titles are', async () => {
  const titles = ['同名', '同名', '../../evil', 'Ab', 'aB', '同名 (2)', '/', 'CON'];
  const articles = titles.map((title, index) => sampleArticle({ title, html: `<p>第${index}篇</p>` }));
  const done: number[] = [];
  const archive = await toArchive(articles, {
    format: 'markdown',
    frontMatter: false,
    onProgress: (count) => done.push(count),
  });
  expect(archive.type).toBe('application/zip');
  const files = await unzip(archive);
  const names = Object.keys(files);
  expect(names).toEqual([
    '同名.md',
    '同名 (2).md',
    '／..／evil.md',
    'Ab.md',
    'aB (2).md',
    '同名 (2) (2).md',
    '／.md',
    '_CON.md',
  ]);
  expect(names.filter((name) => /[/\\]/.test(name))).toEqual([]);
  expect(Object.values(files).map((text) => text.trim().split('\n').at(-1))).toEqual(
    titles.map((_, index) => `第${index}篇`),
  );
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('takes articles as they come from the library, as text with front matter', async () => {
  async function* fromLibrary() {
    yield { ...sampleArticle({ published: '2018-11-09' }), savedAt: Date.UTC(2026, 0, 2) };
    yield { ...sampleArticle({ title: '古' }), savedAt: -1 };
  }
  const files = await unzip(await toArchive(fromLibrary(), { format: 'text', frontMatter: true }));
  expect(Object.keys(files)).toEqual([
    '2018-11-09 春天的河.txt',
    expect.stringMatching(/^19(69|70)-\d\d-\d\d 古\.txt$/),
  ]);
  expect(files['2018-11-09 春天的河.txt']).toMatch(
    /^---\ntitle: "春天的河"\n[\s\S]+saved: 2026-01-02T00:00:00Z\n---\n\n春天的河\n\n河水/,
  );
});

test('no articles make an empty archive', async () => {
  expect(await unzip(await toArchive([], { format: 'markdown', frontMatter: false }))).toEqual({});
});
