/** The pages on which a real browser is tried, and the addresses under which two of them are shown. */
import { readFileSync } from 'node:fs';

export const WECHAT = 'https://mp.weixin.qq.com/s/post-office';
export const NEWS = 'https://news.example.org/local/20210805/night-market.html';

/** A page of tests/e2e/pages. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../e2e/pages/${name}`, import.meta.url), 'utf8');
}
