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

test('Markdown names kept pictures by their paths in the archive, each of which lies in it once', async () => {
  const pictures = new Map<string, Blob>(
    await Promise.all(
      ['#a00', '#0a0'].map(async (colour, index) => {
        const canvas = new OffscreenCanvas(2, 2);
        const context = canvas.getContext('2d');
        if (context) context.fillStyle = colour;
        context?.fillRect(0, 0, 2, 2);
        return [`https://a.example/${index}?a=1&b=2`, await canvas.convertToBlob({ type: 'image/png' })] as const;
      }),
    ),
  );
  const article = (title: string, ...numbers: number[]) => ({
    ...sampleArticle({
      title,
      html: numbers.map((each) => `<p><img src="https://a.example/${each}?a=1&amp;b=2" alt="图${each}"></p>`).join(''),
    }),
    id: title,
  });
  const archive = await toArchive([article('甲', 0, 1, 2), article('乙', 1)], {
    format: 'markdown',
    frontMatter: false,
    pictureOf: async (address, { id }) => (id === undefined ? undefined : pictures.get(address)),
  });
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  const paths = Object.keys(files).filter((name) => name.startsWith('pictures/'));
  expect(paths).toHaveLength(2);
  const [first, second] = paths;
  const kept = await Promise.all([...pictures.values()].map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  expect([files[first ?? ''], files[second ?? '']]).toEqual(kept);
  expect(strFromU8(files['甲.md'] ?? new Uint8Array())).toContain(
    `![图0](${first})\n\n![图1](${second})\n\n![图2](https://a.example/2?a=1&b=2)`,
  );
  expect(strFromU8(files['乙.md'] ?? new Uint8Array())).toContain(`![图1](${second})`);
});
