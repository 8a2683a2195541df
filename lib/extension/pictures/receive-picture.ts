/** Takes pictures that a page brings: for an article of that page's own site, of an address that it waits for, and only if they are pictures. */
import { library, type LibraryDatabase } from '../../library/store/database';
import type { PictureResult } from '../../library/pictures/put-pictures';
import { checkPicture } from '../../pictures/fetch-picture';
import { joinPieces, parsePictureMessage, PIECE, type PicturePiece } from './picture-message';
import { picturesLimits, type PictureSetting } from './picture-setting';

export interface ReceiverOptions {
  loadSetting(): Promise<PictureSetting>;
  keep(articleId: string, results: PictureResult[], setting: PictureSetting): Promise<void>;
  database?: LibraryDatabase;
}

interface Arriving {
  of: string;
  pieces: string[];
}

export function createPictureReceiver({ loadSetting, keep, database = library() }: ReceiverOptions) {
  /** By tab, which brings one after the other. */
  const arriving = new Map<number, Arriving>();

  /**
   * @returns whether the page should go on: false where the article is gone or not of this page, or a piece is missing
   *   because the background was stopped in between.
   * @throws ValiError for a message of another shape.
   */
  return async function receive(data: unknown, { tabId, url }: { tabId: number; url: string }): Promise<boolean> {
    const message = parsePictureMessage(data);
    const { id, address } = message;
    if (!(await isOf(id, url))) return false;
    const use = await database.pictureUses.get([id, address]);
    if (!use || use.hash !== undefined) return true;
    const setting = await loadSetting();
    if ('problem' in message) await keep(id, [{ address, found: { problem: message.problem } }], setting);
    else return take(message, tabId, setting);
    return true;
  };

  async function take(piece: PicturePiece, tabId: number, setting: PictureSetting): Promise<boolean> {
    const { id, address, part, parts, data } = piece;
    const found = { address, found: { problem: 'too-large' } } as const;
    if ((parts - 1) * PIECE > picturesLimits(setting).picture) return keep(id, [found], setting).then(() => true);
    const of = `${id} ${address}`;
    const pieces = part === 0 ? [] : arriving.get(tabId)?.of === of ? arriving.get(tabId)?.pieces : undefined;
    if (pieces?.length !== part) return false;
    pieces.push(data);
    arriving.set(tabId, { of, pieces });
    if (part + 1 < parts) return true;
    arriving.delete(tabId);
    await keep(id, [{ address, found: checkPicture(joinPieces(pieces)) }], setting);
    return true;
  }

  async function isOf(articleId: string, tabUrl: string): Promise<boolean> {
    const article = await database.articles.get(articleId);
    return article !== undefined && new URL(article.metadata.url).host === new URL(tabUrl).host;
  }
}
