/** The last check before the library: an article is kept only under the address of the tab it came from. */
import { isValiError, maxLength, nonEmpty, parse, pipe, strictObject, string } from 'valibot';
import { i18n } from '#i18n';
import type { ArticlePages, Metadata } from '../../clean/types';
import { changeLibrary } from '../../library/store/change-library';
import { library } from '../../library/store/database';
import { findByIdentity } from '../../library/find-by-identity';
import { InvalidArticleError, parseIncomingArticle, type IncomingArticle } from '../../library/incoming-article';
import { isPart } from '../../library/search/is-part';
import { queuePictures } from '../../library/pictures/queue-pictures';
import { saveArticle, type SaveOutcome } from '../../library/save-article';
import { storageProblem } from '../../library/store/storage-problem';
import { isOfHost } from '../is-of-host';
import { parsePages } from '../batch/parse-pages';
import { loadPictureSetting } from '../pictures/picture-setting';
import type { SaveResult } from '../protocol';

const asked = strictObject({ identity: pipe(string(), nonEmpty(), maxLength(8192)) });

/**
 * @param data what a page script sent: `{ article, report }`, and `pages` where the article has several. One of them does
 *   not take the place of a copy that was joined from all.
 * @param tabUrl address of its tab, as the browser tells it.
 * @returns `refused` for what is no article or claims another host, `storage` where the library could not be written;
 *   in both cases nothing was kept.
 */
export async function keepArticle(data: unknown, tabUrl: string): Promise<SaveResult> {
  let incoming: IncomingArticle;
  let pages: ArticlePages | undefined;
  try {
    incoming = parseIncomingArticle(data);
    pages = parsePages(data);
  } catch (error) {
    if (error instanceof InvalidArticleError || isValiError(error)) return refusal();
    throw error;
  }
  if (!belongsTo(incoming.article.metadata, tabUrl)) return refusal();
  try {
    const { keep } = await loadPictureSetting();
    return { ok: true, ...(await save(incoming, isPart(pages), keep)) };
  } catch (error) {
    return { ok: false, state: 'storage', message: i18n.t(`error.storage.${storageProblem(error)}`) };
  }
}

/** In one transaction: the queue of its pictures is never missing where the article is kept. */
function save({ article, report }: IncomingArticle, part: boolean, withPictures: boolean): Promise<SaveOutcome> {
  const database = library();
  const { articles, bodies, texts, pictures, pictureUses } = database;
  return changeLibrary(database, [articles, bodies, texts, pictures, pictureUses], async () => {
    const outcome = await saveArticle(article, report, database, part);
    if (withPictures) await queuePictures(outcome.id, database);
    return outcome;
  });
}

/** @returns whether the library holds the article; false for what is no identity of this tab's host. */
export async function isKept(data: unknown, tabUrl: string): Promise<boolean> {
  const { identity } = parse(asked, data);
  return isOfHost(identity, new URL(tabUrl).host) && (await findByIdentity(identity)) !== undefined;
}

/** An identity of another host would overwrite another site's article. */
function belongsTo({ url, identity }: Metadata, tabUrl: string): boolean {
  const { host } = new URL(tabUrl);
  if (new URL(url).host !== host) return false;
  return isOfHost(identity, host);
}

function refusal(): SaveResult {
  return { ok: false, state: 'refused', message: i18n.t('error.refused') };
}
