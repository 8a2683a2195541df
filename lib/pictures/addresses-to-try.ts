/** Under which addresses the best copy of a picture may lie, the best first. */
import { hostMatches } from '../clean/url';

/** `page`: as large as the page shows it; `original`: as it was uploaded. */
export type PictureSizeChoice = 'page' | 'original';

/** Hosts whose addresses end in a width in pixels; 0 is the picture as it was uploaded. */
const WECHAT = 'qpic.cn';
/** The width that WeChat itself shows articles with. */
const READING_WIDTH = 640;

/** The last one is the address itself, or the same picture over a safe connection. */
export function addressesToTry(address: string, choice: PictureSizeChoice): string[] {
  const url = new URL(address);
  if (!hostMatches(url.hostname, WECHAT)) return [url.href];
  url.protocol = 'https:';
  const [, path, width] = /^(.*\/)(\d{1,4})$/.exec(url.pathname) ?? [];
  if (path === undefined) return [url.href];
  const sized = (wanted: number): string => Object.assign(new URL(url), { pathname: `${path}${wanted}` }).href;
  const isSmall = Number(width) > 0 && Number(width) < READING_WIDTH;
  const better = [...(choice === 'original' ? [sized(0)] : []), ...(isSmall ? [sized(READING_WIDTH)] : [])];
  return [...new Set([...better, url.href])];
}
