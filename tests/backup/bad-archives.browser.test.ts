/** Archives that are no backup, or no longer: refused with the reason, the library untouched. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BackupFault } from '../../lib/backup/backup-error';
import type { BackupManifest } from '../../lib/backup/backup-format';
import { checkBackup } from '../../lib/backup/check-backup';
import { openBackup } from '../../lib/backup/open-backup';
import { sha256 } from '../../lib/backup/sha256';
import type { LibraryDatabase } from '../../lib/library/store/database';
import { backUp, fill, newLibrary } from './support';

type Files = Record<string, Uint8Array<ArrayBuffer>>;

let here: LibraryDatabase;
let there: LibraryDatabase;
let archive: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  here = newLibrary();
  there = newLibrary();
  await fill(here);
  archive = new Uint8Array(await (await backUp(here)).arrayBuffer());
});

afterEach(async () => {
  await here.delete();
  await there.delete();
});

async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<{ fault: BackupFault; detail: string }> {
  let refused: unknown;
  try {
    await checkBackup(await openBackup(new Blob([bytes])), {}, there);
  } catch (error) {
    refused = error;
  }
  expect(await there.journal.count()).toBe(0);
  expect(await there.pictures.count()).toBe(0);
  return refused as { fault: BackupFault; detail: string };
}

const files = (): Files => unzipSync(archive) as Files;
const pack = (changed: Files): Uint8Array<ArrayBuffer> => zipSync(changed);
const manifestOf = (all: Files): BackupManifest =>
  JSON.parse(new TextDecoder().decode(all['manifest.json'])) as BackupManifest;

/** An archive whose manifest agrees with whatever is in it: what a forger would make. */
async function forge(change: (all: Files, manifest: BackupManifest) => void): Promise<Uint8Array<ArrayBuffer>> {
  const all = files();
  const manifest = manifestOf(all);
  change(all, manifest);
  for (const file of [manifest.settings, ...manifest.articles, ...manifest.pictures]) {
    const bytes = all[file.path];
    if (bytes) Object.assign(file, { bytes: bytes.length, sha256: await sha256(bytes) });
  }
  return pack({ ...all, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

test('packed again by another program it is still a backup', async () => {
  const backup = await openBackup(new Blob([pack({ 'articles/': new Uint8Array(), ...files() })]));
  expect(await checkBackup(backup, {}, there)).toMatchObject({ added: 3 });
});

test.each([
  ['a text', strToU8('河水慢慢地流过村庄。')],
  ['nothing', new Uint8Array()],
  ['an archive of Markdown', zipSync({ '2018-11-09 标题.md': strToU8('# 标题') })],
  ['a manifest of somebody else', zipSync({ 'manifest.json': strToU8('{"name":"app"}') })],
])('%s is no backup', async (_name, bytes) => {
  expect(await refusal(bytes)).toMatchObject({ fault: 'notBackup' });
});

test.each([0.1, 0.5, 0.9, 0.999])('cut off at %d of its length it is refused', async (share) => {
  expect(await refusal(archive.slice(0, archive.length * share))).toMatchObject({ fault: 'damaged' });
});

test('a changed byte in a file is found, wherever it is', async () => {
  const { articles } = manifestOf(files());
  const [first] = articles;
  const name = new TextEncoder().encode(first?.path);
  const start = archive.findIndex((_, at) => name.every((byte, index) => archive[at + index] === byte)) + name.length;
  // The shortest article packs to more than this.
  for (let at = start; at < start + 300; at += 13) {
    const changed = archive.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect((await refusal(changed))?.fault).toMatch(/^(?:damaged|changed|tooLarge)$/);
  }
});

test('a file that is not what the manifest says is named', async () => {
  const all = files();
  const [path = ''] = Object.keys(all).filter((name) => name.startsWith('articles/'));
  const text = new TextDecoder().decode(all[path]).replace('座橋', '座桥');
  expect(await refusal(pack({ ...all, [path]: strToU8(text) }))).toEqual(
    expect.objectContaining({ fault: 'changed', detail: path }),
  );
});

test('a file that is missing, or that nobody named, is told', async () => {
  const { 'settings.json': _settings, ...rest } = files();
  expect(await refusal(pack(rest))).toMatchObject({ fault: 'changed', detail: 'settings.json' });
  const more = `articles/${crypto.randomUUID()}.json`;
  expect(await refusal(pack({ ...files(), [more]: strToU8('{}') }))).toMatchObject({ fault: 'changed', detail: more });
});

test('one of a newer version asks for a newer QingDu', async () => {
  const newer = await forge((_, manifest) => (manifest.version = 2));
  expect(await refusal(newer)).toMatchObject({ fault: 'newer' });
});

test.each([
  '../../evil.json',
  '/etc/passwd',
  'articles/../../../evil.json',
  'C:\\evil.json',
  'articles\\..\\evil.json',
  'pictures/../x.png',
  'other/',
])('a name like %s is refused', async (name) => {
  expect(await refusal(pack({ ...files(), [name]: strToU8('{}') }))).toMatchObject({ fault: 'unsafe' });
});

test('a file that grows beyond what the manifest says ends the reading', async () => {
  const all = files();
  const manifest = manifestOf(all);
  const [bomb] = manifest.articles;
  if (!bomb) throw new Error('no article');
  const bytes = pack({ ...all, [bomb.path]: new Uint8Array(64 * 1024 ** 2) });
  expect(bytes.length).toBeLessThan(1024 ** 2);
  expect(await refusal(bytes)).toMatchObject({ fault: 'tooLarge', detail: bomb.path });
});

test.each<[string, (text: string) => string]>([
  ['no JSON', () => '{'],
  ['an address that runs', (text) => text.replaceAll('https://example.com/1"', 'javascript:alert(1)"')],
  [
    'two identities',
    (text) => text.replace('"identity":"https://example.com/1"', '"identity":"https://example.com/9"'),
  ],
  ['a number for a text', (text) => text.replace(/"html":"[^"]*"/, '"html":7')],
  ['an id of another', (text) => text.replace(/("record":.*?"id":)"[^"]*"/, `$1"${crypto.randomUUID()}"`)],
])('an article with %s is refused even where the manifest agrees', async (_name, change) => {
  const forged = await forge((all, { articles: [first] }) => {
    if (first) all[first.path] = strToU8(change(new TextDecoder().decode(all[first.path])));
  });
  expect(await refusal(forged)).toMatchObject({ fault: 'damaged' });
});

test('a picture under a false name is refused even where the manifest agrees', async () => {
  const forged = await forge((all, { pictures: [first] }) => {
    if (first) all[first.path] = strToU8('another');
  });
  expect(await refusal(forged)).toMatchObject({ fault: 'changed' });
});
