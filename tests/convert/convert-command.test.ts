// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const SCRIPT = 'scripts/convert.mjs';

describe('npm run convert', () => {
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

  it('refuses a preset that does not exist', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, 's2x'], { input: '' });
    expect(status).toBe(1);
    expect(stderr.toString()).toContain('There is no preset s2x');
  }, 30_000);
});
