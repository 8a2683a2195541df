// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = 'scripts/convert.mjs';

describe('npm run convert', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('converts lines, and plainly on request', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [SCRIPT, ...args], { input: '被发明了\n\n里面' }).toString();
    expect(run('s2tw')).toBe('被發明了\n\n裡面');
    expect(run('s2tw', '--plain')).toBe('被髮明瞭\n\n裡面');
  }, 30_000);

  it('knows the presets of OpenCC that do not ship', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [SCRIPT, ...args], { input: '裏面的軟件' }).toString();
    expect(run('t2tw')).toBe('裡面的軟件');
    expect(run('hk2sp')).toBe('里面的软件');
  }, 30_000);

  it('takes words of a person, and refuses a broken line with its number', () => {
    const words = join(folder, 'words.txt');
    const run = (text: string) => {
      writeFileSync(words, text);
      return spawnSync(process.execPath, [SCRIPT, 's2tw', '--words', words], { input: '软件在里面' });
    };
    expect(run('[hant]\n软件 = 軟體\n').stdout.toString()).toBe('軟體在裡面');
    const { status, stdout, stderr } = run('[hant]\n软件 = 軟體\n软件 = 軟件\n');
    expect([status, stdout.toString(), stderr.toString()]).toEqual([1, '', `${words}:3: contradiction: 软件 = 軟件\n`]);
  }, 30_000);

  it('refuses a preset that does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, 's2x'], { input: '' });
    expect(status).toBe(1);
    expect(stderr.toString()).toContain('There is no preset s2x');
  }, 30_000);
});
