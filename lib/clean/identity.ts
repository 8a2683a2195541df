/** One article, one record: what makes two visits the same article. */
import type { ArticlePage } from './page';
import { readScriptValue } from './script-value';

/** `wechat:<biz>:<mid>:<idx>` where address or script tell all three, else the canonical address. */
export function identityOf(page: Pick<ArticlePage, 'url' | 'scripts'>, url: string): string {
  if (page.url.hostname !== 'mp.weixin.qq.com') return url;
  const { searchParams } = page.url;
  const part = (parameter: string, variable: string): string | undefined =>
    searchParams.get(parameter) ?? readScriptValue(page.scripts, variable) ?? readScriptValue(page.scripts, parameter);
  // Addresses of 2013 have the longer names.
  const parts = [
    part('__biz', 'biz'),
    searchParams.get('appmsgid') ?? part('mid', 'mid'),
    searchParams.get('itemidx') ?? part('idx', 'idx'),
  ];
  return parts.every((value) => value && /^[\w=+/-]+$/.test(value)) ? `wechat:${parts.join(':')}` : url;
}
