/** Whether an article's identity may be spoken for by a page of a host. */

const WECHAT = 'mp.weixin.qq.com';

/** @param identity see `Metadata.identity`. @param host with its port, as an address has it. */
export function isOfHost(identity: string, host: string): boolean {
  if (identity.startsWith('wechat:')) return host === WECHAT;
  return URL.canParse(identity) && new URL(identity).host === host;
}
