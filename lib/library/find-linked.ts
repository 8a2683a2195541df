/** Finds the saved copy of the article that a link leads to. */
import { canonicalUrl } from '../clean/url';
import { library, type LibraryDatabase } from './store/database';
import { findByIdentity } from './find-by-identity';
import type { ArticleRecord } from './types';

/** @returns nothing where it is not kept, or the address alone does not tell which article it is. */
export async function findLinked(
  address: string,
  database: LibraryDatabase = library(),
): Promise<ArticleRecord | undefined> {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [biz, mid, idx] = ['__biz', 'mid', 'idx'].map((name) => url.searchParams.get(name));
  const isWechat = url.hostname === 'mp.weixin.qq.com' && biz && mid && idx;
  const identities = [...(isWechat ? [`wechat:${biz}:${mid}:${idx}`] : []), canonicalUrl(url, undefined)];
  for (const identity of identities) {
    const found = await findByIdentity(identity, database);
    if (found) return found;
  }
  return undefined;
}
