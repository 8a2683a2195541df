/** Which links lead to an article that opens clean by itself: on a host that QingDu may always read. */

const HOST = 'mp.weixin.qq.com';
/** `/s?__biz=…` and the short `/s/…`. */
const ARTICLE_PATH = /^\/s(\/[\w-]+)?\/?$/;

export function isWechatArticle(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname !== HOST || !ARTICLE_PATH.test(pathname)) return false;
  return pathname.length > '/s/'.length || search.includes('__biz=');
}
