import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../lib/import/plan-import';
import { readImport } from '../../lib/import/read-import';
import { toHtml } from '../../lib/output/to-html';
import { toJson } from '../../lib/output/to-json';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../library/sample-article';

const TEXT = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。渡口边的老人还在等最后一班船，他说今年的水比去年大。';
const HTML = `<p>${TEXT}</p><p>${TEXT.replace('河水', '江水')}</p>`;
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
const read = (name: string, text: string) => readImport([file(name, text)]);

describe('our own exports come back', () => {
  const article = sampleArticle({ html: HTML, text: TEXT, author: '周遥', tags: ['河'], published: '2018-11-09' });

  test('JSON: the same in every field', async () => {
    const { entries, problems } = await read('a.json', toJson([{ ...article, savedAt: 1e12 }]));
    expect(problems).toEqual([]);
    expect(entries).toEqual([expect.objectContaining({ kind: 'article', article, savedAt: 1e12, tags: ['河'] })]);
  });

  test.each(['md', 'html'])('%s: the same title, address and words', async (format) => {
    const text = format === 'md' ? toMarkdown(article, { frontMatter: true }) : await toHtml(article);
    const { entries, problems } = await read(`a.${format}`, text);
    expect(problems).toEqual([]);
    const [entry] = entries;
    if (entry?.kind !== 'article') throw new Error('no article came back');
    expect(entry.article.metadata.title).toBe('春天的河');
    expect(entry.article.metadata.url).toBe('https://example.com/a/1');
    expect(entry.article.text).toContain(TEXT);
  });

  test('a newer version is refused with the reason', async () => {
    const text = toJson([article]).replace('"version": 1', '"version": 99');
    expect(await read('a.json', text)).toEqual({ entries: [], problems: [{ file: 'a.json', reason: 'newerVersion' }] });
  });
});

describe('other programs', () => {
  test('Pocket', async () => {
    const { entries, problems } = await read(
      'x.dat',
      'title,url,time_added,tags,status\n"甲,乙",https://a.example/1,1700000000,河|山,archive\n坏,javascript:alert(1),1,,unread\n',
    );
    expect(entries).toEqual([
      expect.objectContaining({
        kind: 'link',
        url: 'https://a.example/1',
        title: '甲,乙',
        savedAt: 1_700_000_000_000,
        tags: ['河', '山'],
        read: true,
        line: 2,
      }),
    ]);
    expect(problems).toEqual([{ file: 'x.dat', line: 3, reason: 'noAddress' }]);
  });

  test('Instapaper', async () => {
    const csv =
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/2,丙,摘下的话,Starred,1700000000,"[""河""]"\n';
    expect((await read('i.csv', csv)).entries).toEqual([
      expect.objectContaining({ title: '丙', starred: true, tags: ['河'], highlights: [{ quote: '摘下的话' }] }),
    ]);
  });

  test('Readwise Reader', async () => {
    const csv = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n丁,https://a.example/3,01h,"['河', '山']",2022-11-06 04:33:50+00:00,0,archive,True\n`;
    expect((await read('r.csv', csv)).entries).toEqual([
      expect.objectContaining({ tags: ['河', '山'], read: true, savedAt: Date.UTC(2022, 10, 6, 4, 33, 50) }),
    ]);
  });

  test('wallabag: the text too, cleaned, with annotations', async () => {
    const json = JSON.stringify([
      {
        url: 'https://a.example/4',
        title: '戊',
        content: `${HTML}<img src=x onerror=alert(1)><script>alert(1)</script>`,
        is_archived: 1,
        is_starred: 0,
        tags: ['河'],
        created_at: '2022-11-06T04:33:50+00:00',
        annotations: [{ quote: '老人', text: '谁？' }],
      },
    ]);
    const [entry] = (await read('w.json', json)).entries;
    if (entry?.kind !== 'article') throw new Error('no article came');
    expect(entry.article.metadata.title).toBe('戊');
    expect(entry.article.html).not.toMatch(/script|onerror/);
    expect(entry.article.text).toContain(TEXT);
    expect(entry).toMatchObject({ read: true, starred: false, highlights: [{ quote: '老人', note: '谁？' }] });
  });

  test('SimpRead', async () => {
    const json = JSON.stringify({
      option: {},
      unrdist: [{ idx: 0, url: 'https://a.example/5', title: '己', create: '2018年03月01日 10:20:30', tags: ['河'] }],
    });
    expect((await read('simpread_config.json', json)).entries).toEqual([
      expect.objectContaining({
        url: 'https://a.example/5',
        tags: ['河'],
        savedAt: new Date(2018, 2, 1, 10, 20, 30).getTime(),
      }),
    ]);
  });

  test('Omnivore: an archive of lists', async () => {
    const list = [
      {
        slug: 'a',
        title: '庚',
        url: 'https://a.example/6',
        state: 'Archived',
        labels: ['河'],
        savedAt: '2022-11-06T04:33:50Z',
      },
    ];
    const bytes = zipSync({ 'metadata_0_to_20.json': strToU8(JSON.stringify(list)) });
    expect((await readImport([{ name: 'o.zip', bytes }])).entries).toEqual([
      expect.objectContaining({ file: 'o.zip/metadata_0_to_20.json', title: '庚', read: true, tags: ['河'] }),
    ]);
  });

  test('bookmarks: folders become tags, bookmarklets stay out', async () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bar</H3><DL><p><DT><H3>河</H3><DL><p>
<DT><A HREF="https://a.example/7" ADD_DATE="1700000000">辛</A><DT><A HREF="javascript:alert(1)">坏</A></DL><p></DL><p></DL>`;
    const { entries, problems } = await read('b.html', html);
    expect(entries).toEqual([expect.objectContaining({ url: 'https://a.example/7', title: '辛', tags: ['河'] })]);
    expect(problems).toEqual([{ file: 'b.html', reason: 'noAddress', detail: '坏' }]);
  });
});

describe('hostile files', () => {
  test('front matter that would be code is text', async () => {
    const { entries } = await read(
      'a.md',
      `---js\n{ title: (globalThis.ran = true) }\n---\n\n# 标题在这里\n\n${TEXT}\n\n${TEXT}\n`,
    );
    expect(entries.length).toBe(1);
    expect('ran' in globalThis).toBe(false);
  });

  test('names that lead out of the folder are reported, the others come in', async () => {
    const csv = strToU8('title,url\n甲,https://a.example/1\n');
    const bytes = zipSync({ '../../evil.csv': csv, '/etc/evil.csv': csv, 'C:\\evil.csv': csv, 'good.csv': csv });
    const { entries, problems } = await readImport([{ name: 'z.zip', bytes }]);
    expect(entries.map((entry) => entry.file)).toEqual(['z.zip/good.csv']);
    expect(problems.map((problem) => problem.reason)).toEqual(['unsafeName', 'unsafeName', 'unsafeName']);
  });

  test('a bomb is refused as a whole', async () => {
    const bytes = zipSync({
      'good.csv': strToU8('title,url\n甲,https://a.example/1\n'),
      'bomb.txt': new Uint8Array(50_000_000),
    });
    expect(bytes.length).toBeLessThan(100_000);
    const limits = { total: 10_000_000, file: 5_000_000, files: 10 };
    expect(await readImport([{ name: 'z.zip', bytes }], limits)).toEqual({
      entries: [],
      problems: [{ file: 'z.zip', reason: 'tooLarge' }],
    });
  });

  test('a torn archive is broken, whatever came before the tear', async () => {
    const whole = zipSync({ 'a.csv': strToU8('title,url\n甲,https://a.example/1\n') });
    const { problems } = await readImport([{ name: 'z.zip', bytes: whole.subarray(0, 60) }]);
    expect(problems.map((problem) => problem.reason)).toEqual(['broken']);
  });

  test.each([
    ['a.png', new Uint8Array([0x89, 0x50, 0, 0]), 'unknownFormat'],
    ['a.json', strToU8('{"a":'), 'broken'],
    ['a.json', strToU8('{"a":1}'), 'unknownFormat'],
    ['a.csv', strToU8('a,b\n1,2'), 'unknownFormat'],
    ['a.txt', new Uint8Array(), 'notAnArticle'],
    ['a.json', strToU8('{"format":"qingdu-articles","version":1,"articles":[{"metadata":{}}]}'), 'invalidArticle'],
  ])('%s %# is a problem and no entry', async (name, bytes, reason) => {
    const { entries, problems } = await readImport([{ name, bytes }]);
    expect(entries).toEqual([]);
    expect(problems.map((problem) => problem.reason)).toEqual([reason]);
  });

  test('text in GB18030 is read', async () => {
    const gb = new Uint8Array([0xba, 0xd3, 0xcb, 0xae]);
    const bytes = new Uint8Array([...gb, 10, ...Array.from({ length: 40 }, () => [...gb]).flat(), 0xa1, 0xa3]);
    const [entry] = (await readImport([{ name: 'a.txt', bytes }])).entries;
    expect(entry?.kind === 'article' && entry.article.text).toContain('河水河水');
  });
});

test('the plan counts each article once, and prefers texts to addresses', async () => {
  const kept = sampleArticle({ url: 'https://a.example/kept' });
  const fresh = sampleArticle({ url: 'https://a.example/new' });
  const imported = await readImport([
    file('l.csv', 'title,url\n甲,https://a.example/new\n乙,https://a.example/link\n乙,https://a.example/link\n'),
    file('a.json', toJson([kept, fresh])),
  ]);
  const plan = await planImport(imported, async () => new Set(['https://a.example/kept']));
  expect(plan.articles.map((entry) => entry.article.metadata.url)).toEqual(['https://a.example/new']);
  expect(plan.links.map((entry) => entry.url)).toEqual(['https://a.example/link']);
  expect(plan.duplicates.length).toBe(3);
});
