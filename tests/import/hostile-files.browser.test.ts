/** Files that are broken, made to do harm, or not what they say. */
import { expect, test } from 'vitest';
import { toJson } from '../../lib/output/to-json';
import { sampleArticle } from '../library/sample-article';
import { file, HTML, onlyArticle, read, readAll, TEXT, zip } from './support';

const CSV = 'title,url\n甲,https://a.example/1\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('front matter that would be code is text', async () => {
  const { entries } = await read(
    'a.md',
    `---js\n{ title: (globalThis.ran = true) }\n---\n\n# 标题在这里\n\n${TEXT}\n\n${TEXT}\n`,
  );
  expect(entries.length).toBe(1);
  expect('ran' in globalThis).toBe(false);
});

test('the body of a JSON file is sanitised before it is kept', async () => {
  const html = `${HTML}<img src="https://a.example/p.png" onerror="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)">甲</a><iframe srcdoc="<script>alert(1)</script>"></iframe><svg><script>alert(1)</script></svg><form action="https://a.example"><input name="parentNode"></form>`;
  const { article } = onlyArticle(await read('a.json', toJson([sampleArticle({ html })])));
  expect(article.html).toBe(`${HTML}<img src="https://a.example/p.png"><a>甲</a>`);
});

test('names that lead out of the folder are reported, the others come in', async () => {
  const archive = zip('z.zip', { '../../evil.csv': CSV, '/etc/evil.csv': CSV, 'C:\\evil.csv': CSV, 'good.csv': CSV });
  const { entries, problems } = await readAll([archive]);
  expect(entries.map((entry) => entry.file)).toEqual(['z.zip/good.csv']);
  expect(problems.map((problem) => problem.reason)).toEqual(['unsafeName', 'unsafeName', 'unsafeName']);
});

test('a bomb is refused as a whole', async () => {
  const archive = zip('z.zip', { 'good.csv': CSV, 'bomb.txt': new Uint8Array(50_000_000) });
  expect(archive.size).toBeLessThan(100_000);
  const limits = { total: 10_000_000, file: 5_000_000, files: 10 };
  expect(await readAll([archive], { limits })).toEqual({
    entries: [],
    problems: [{ file: 'z.zip', reason: 'tooLarge' }],
  });
});

test('a file that is larger than its archive says ends there', async () => {
  const content = await zip('z.zip', { 'a.csv': 'x'.repeat(100_000) }).open();
  const bytes = new Uint8Array(await content.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04_03_4b_50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 10, true);
  }
  const { entries, problems } = await readAll([file('z.zip', bytes)]);
  expect(entries).toEqual([]);
  expect(problems.map(({ reason }) => reason)).toEqual(['broken']);
});

test('a torn archive is broken, whatever came before the tear', async () => {
  const whole = await zip('z.zip', { 'a.csv': CSV }).open();
  const { problems } = await readAll([{ name: 'z.zip', size: 60, open: async () => whole.slice(0, 60) }]);
  expect(problems.map((problem) => problem.reason)).toEqual(['broken']);
});

test.each([
  ['cut off', (json: string) => json.slice(0, -12)],
  ['damaged', (json: string) => json.replace('"title":"乙"', '"title":乙')],
])('a list in JSON that is %s gives what came before, and says so', async (_, harm) => {
  const json = JSON.stringify([
    { url: 'https://a.example/1', title: '甲' },
    { url: 'https://a.example/2', title: '乙' },
  ]);
  const { entries, problems } = await read('a.json', harm(json));
  expect(entries.map((entry) => entry.kind === 'link' && entry.url)).toEqual(['https://a.example/1']);
  expect(problems.map(({ reason }) => reason)).toEqual(['broken']);
});

test('names in GBK, as Windows in China packs them, are read', async () => {
  const content = await zip('z.zip', { 'AABB.txt': `${TEXT}\n${TEXT}` }).open();
  const bytes = new Uint8Array(await content.arrayBuffer());
  const name = [...bytesOf('AABB')];
  for (let at = 0; at < bytes.length - 4; at++) {
    if (name.every((byte, index) => bytes[at + index] === byte)) bytes.set([0xba, 0xd3, 0xcb, 0xae], at);
  }
  expect((await readAll([file('z.zip', bytes)])).entries.map((entry) => entry.file)).toEqual(['z.zip/河水.txt']);
});

test.each([
  ['a.png', new Uint8Array([0x89, 0x50, 0, 0]), 'unknownFormat'],
  ['a.json', bytesOf('{"a":'), 'broken'],
  ['a.json', bytesOf(''), 'broken'],
  ['a.json', bytesOf('{"a":1}'), 'unknownFormat'],
  ['a.csv', bytesOf('a,b\n1,2'), 'unknownFormat'],
  ['a.txt', new Uint8Array(), 'notAnArticle'],
  ['a.json', bytesOf('{"format":"qingdu-articles","version":1,"articles":[{"metadata":{}}]}'), 'invalidArticle'],
  ['a.json', bytesOf('[{"url":"https://a.example/1","__proto__":{"polluted":1}},7]'), 'noAddress'],
])('%s %# is a problem', async (name, bytes, reason) => {
  const { problems } = await readAll([file(name, bytes)]);
  expect(problems.map((problem) => problem.reason)).toEqual([reason]);
  expect('polluted' in {}).toBe(false);
});

test('text in GB18030 is read', async () => {
  const gb = new Uint8Array([0xba, 0xd3, 0xcb, 0xae]);
  const bytes = new Uint8Array([...gb, 10, ...Array.from({ length: 40 }, () => [...gb]).flat(), 0xa1, 0xa3]);
  expect(onlyArticle(await readAll([file('a.txt', bytes)])).article.text).toContain('河水河水');
});

test('reading stops when it is told to', async () => {
  const ending = new AbortController();
  const files = [file('a.csv', CSV), file('b.csv', CSV)];
  const reading = readAll(files, { signal: ending.signal, onProgress: () => ending.abort() });
  await expect(reading).rejects.toThrow('abort');
});
