/** The corpus run as a person starts it, and its cleaner on pages that misbehave. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openCleaner } from '../../scripts/corpus/cleaner.mjs';
import { fixture } from './support/test';

test('a folder of pages and texts gives one line each, with the same code that ships', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-corpus-'));
  const out = join(folder, 'out.jsonl');
  writeFileSync(join(folder, 'wx.html'), fixture('wechat.html'));
  writeFileSync(join(folder, 'gone.html'), fixture('wechat-deleted.html'));
  writeFileSync(
    join(folder, 'note.txt'),
    '河边的早市\n\n来源：城南晚报 2019-03-02\n\n天没亮，卖豆腐的就到了。\n'.repeat(3),
  );
  const addresses = { wx: 'https://mp.weixin.qq.com/s/wx', gone: 'https://mp.weixin.qq.com/s/gone' };
  const lines = Object.entries(addresses).map(([slug, url]) => JSON.stringify({ slug, family: 'wechat', url }));
  writeFileSync(join(folder, 'manifest.jsonl'), lines.join('\n'));
  execFileSync(process.execPath, ['scripts/corpus.mjs', folder, '--out', out], { stdio: 'pipe' });
  const rows = readFileSync(out, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  const bySlug = new Map(rows.map((row) => JSON.parse(row)).map((row) => [row.slug, row]));
  expect([...bySlug.keys()]).toEqual(['gone', 'note', 'wx']);
  expect(bySlug.get('gone')).toMatchObject({
    state: 'deleted',
    family: 'wechat',
    reason: '该内容已被发布者删除',
    text: null,
  });
  expect(bySlug.get('wx')).toMatchObject({
    state: 'article',
    title: '老邮局搬家之后',
    source: '街角观察',
  });
  expect(bySlug.get('wx').text).toContain('只要有人记得来取，邮局就还在');
  expect(bySlug.get('note').error).toBeUndefined();
});

test('page scripts stay off, a page that hangs or throws is given up, and the next one is cleaned', async () => {
  const script = `globalThis.qingduCorpus = { page() {
    if (document.title === 'hangs') for (;;);
    if (document.title === 'throws') throw new Error('no such luck');
    return JSON.stringify({ result: { state: 'article', url: document.URL, title: document.title }, milliseconds: 1 });
  } };`;
  const cleaner = await openCleaner(script, { limit: 1500 });
  try {
    await expect(cleaner.page('https://a.invalid/', '<title>hangs</title>')).rejects.toThrow(/1\.5 s|terminated/);
    await expect(cleaner.page('https://a.invalid/', '<title>throws</title>')).rejects.toThrow('no such luck');
    const page =
      '<title>calm</title><script>document.title = "ran"</script><meta http-equiv=refresh content="0;url=https://b.invalid/">';
    const { result } = await cleaner.page('https://a.invalid/x?y=1#z', page);
    expect(result).toEqual({ state: 'article', url: 'https://a.invalid/x?y=1#z', title: 'calm' });
  } finally {
    await cleaner.close();
  }
});
