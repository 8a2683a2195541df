/** Export into a folder, in the browser's own file system: what a person wrote there stays until they say otherwise. */
import { beforeEach, expect, test } from 'vitest';
import { toFolder, type FolderExportOptions } from '../../lib/output/to-folder';
import { sampleArticle, type Sample } from '../library/sample-article';

let folder: FileSystemDirectoryHandle;
const OPTIONS: FolderExportOptions = { frontMatter: false, onOther: 'tell' };

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
});

const article = (sample: Sample = {}) => sampleArticle({ published: '2018-11-09', ...sample });
const names = async (within = folder) => (await Array.fromAsync(within.keys())).toSorted();
const read = async (name: string) => (await (await folder.getFileHandle(name)).getFile()).text();

async function put(name: string, text: string): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

test('articles become files, a second time nothing is written', async () => {
  const articles = [article(), article({ url: 'https://example.com/2', title: '夏天的河' })];
  expect(await toFolder(articles, folder, OPTIONS)).toEqual({ written: 2, same: 0, others: [] });
  expect(await names()).toEqual(['2018-11-09 夏天的河.md', '2018-11-09 春天的河.md']);
  expect(await read('2018-11-09 春天的河.md')).toContain('河水慢慢地流过村庄。');
  expect(await toFolder(articles, folder, OPTIONS)).toEqual({ written: 0, same: 2, others: [] });
});

test('two articles of one name, in whatever case, are two files, the second time too', async () => {
  const articles = [article({ title: 'River' }), article({ title: 'RIVER', html: '<p>另一篇。</p>' })];
  await toFolder(articles, folder, OPTIONS);
  expect(await names()).toEqual(['2018-11-09 RIVER (2).md', '2018-11-09 River.md']);
  expect(await toFolder(articles, folder, OPTIONS)).toMatchObject({ same: 2, others: [] });
});

test('a file that was changed stays, is told, and goes only when asked to', async () => {
  const name = '2018-11-09 春天的河.md';
  await put(name, '我的笔记');
  const told = await toFolder([article()], folder, OPTIONS);
  expect(told).toMatchObject({ written: 0, others: [{ name }] });
  expect(await read(name)).toBe('我的笔记');

  await toFolder([article()], folder, { ...OPTIONS, onOther: 'both' });
  expect(await read(name)).toBe('我的笔记');
  expect(await read('2018-11-09 春天的河 (2).md')).toContain('河水');
  await toFolder([article()], folder, { ...OPTIONS, onOther: 'both' });
  expect(await names()).toHaveLength(2);

  await toFolder([article()], folder, { ...OPTIONS, onOther: 'overwrite' });
  expect(await read(name)).toContain('河水');
});

test('hostile titles make no file outside of the folder', async () => {
  const titles = ['../../evil', '..\\evil', '/etc/passwd', 'CON', 'a\0b', '.hidden', 'x'.repeat(400)];
  await toFolder(
    titles.map((title) => article({ title })),
    folder,
    OPTIONS,
  );
  expect(await names()).toHaveLength(titles.length);
  for await (const handle of folder.values()) expect(handle.kind).toBe('file');
});

test('kept pictures lie once in a folder beside the texts', async () => {
  const html = '<p>河水。</p><img src="https://example.com/a.png">';
  const pictureOf = async () => new Blob(['bytes'], { type: 'image/png' });
  const articles = [article({ html }), article({ html, title: '二' })];
  await toFolder(articles, folder, { ...OPTIONS, pictureOf });
  const pictures = await folder.getDirectoryHandle('pictures');
  expect(await names(pictures)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.png$/)]);
  expect(await read('2018-11-09 二.md')).toContain(`](pictures/${(await names(pictures))[0]})`);
});
