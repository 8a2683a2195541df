/** Finds what only tells the reader to turn the page: （未完，转下页） at the end of one, （接上页） at the start of the next. */
import { foldSpace } from '../dom';

export interface TurnLine {
  /** Place of the block on its page. */
  place: number;
  /** The words; shorter than the block where they are glued to a sentence. */
  words: string;
}

const OPEN = '[（(【\\[［]\\s*';
const CLOSE = '\\s*[）)】\\]］]';
const PLEASE = '(?:[请請]\\s*)?';
const PAGE = '(?:下一?[页頁]|下[一]?版|第\\s*[\\d一二三四五六七八九十]{1,3}\\s*[页頁版])';
const TURN = `(?:${PLEASE}(?:[转轉]接?|[见見看]|[点點][击擊]|翻[到至]?|[续續][见見]?|下[转轉]\\s*)${PAGE}|下[转轉]第\\s*\\d{1,3}\\s*[页頁版]|下[页頁](?:[继繼][续續]|待[续續]))`;
const UNFINISHED = `未完(?:待[续續])?(?:[，,、；;。\\s]*${TURN})?`;
const ON = `(?:${UNFINISHED}|(?:本[页頁])?${TURN})[。.…>»→]*`;
const BACK = `(?:[（(]?)(?:[紧緊]?[接续續承]上一?[页頁版]|上[接承]\\s*第\\s*[\\d一二三四五六七八九十]{1,3}\\s*[页頁版]|[接续續]\\s*第\\s*\\d{1,3}\\s*[页頁版])[。.…]*`;

const END = {
  whole: new RegExp(`^[—－\\-\\s]*(?:${OPEN})?${ON}(?:${CLOSE})?$`, 'u'),
  glued: new RegExp(`${OPEN}${ON}${CLOSE}$`, 'u'),
};
const START = {
  whole: new RegExp(`^[—－\\-\\s]*(?:${OPEN})?${BACK}(?:${CLOSE})?$`, 'u'),
  glued: new RegExp(`^${OPEN}${BACK}${CLOSE}`, 'u'),
};

/** How many blocks from the seam such words may stand; the others are a picture's or a byline's. */
const REACH = 2;

/**
 * @param page blocks of one page in reading order, with their text.
 * @param isFirst whether no page precedes it: there is nothing to go on from.
 * @param isLast whether none follows: 未完待续 then tells of another article.
 */
export function findTurnLines(
  page: readonly { text: string }[],
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): TurnLine[] {
  const found: TurnLine[] = [];
  const look = (place: number, { whole, glued }: typeof END): void => {
    const text = foldSpace(page[place]?.text ?? '');
    const words = whole.test(text) ? text : glued.exec(text)?.[0];
    if (words !== undefined && words !== '') found.push({ place, words });
  };
  for (let step = 0; step < Math.min(REACH, page.length); step++) {
    if (!isFirst) look(step, START);
    if (!isLast) look(page.length - 1 - step, END);
  }
  return found;
}
