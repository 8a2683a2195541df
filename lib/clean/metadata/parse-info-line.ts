/** Reads the line that Chinese pages print under the headline or at the foot, where date, source and people share one row. */
import { parseDate } from './parse-date';
import { isOutletName, isPersonName, peopleOf, withoutRank } from './person-names';

export interface InfoLine {
  published?: string;
  source?: string;
  /** A short word right behind the clock: usually the outlet, but the page does not say so. */
  maybeSource?: string;
  /** Several joined by 、. */
  author?: string;
  /** 编辑 and 责编 together, joined by 、. */
  editor?: string;
  originalTitle?: string;
}

type Labelled = 'source' | 'author' | 'editor' | 'other';
interface Piece {
  kind: Labelled;
  value: string;
}

/** Longer text is prose, in which 来源 and 记者 are ordinary words. */
const LONGEST_LINE = 300;
const LONGEST_SOURCE = 30;
/** What stands behind 来源 where the page names nobody. */
const NO_OUTLET =
  /^(?:本站|本网|本網)?(?:原创|原創|整理|综合|綜合)?$|^(?:互联网|網際網路|网络|網路|网络整理|未知|佚名|无)$/u;

/** Labels as printed, the longer before those they contain; `other` only ends the value before it. */
const LABELS: Record<Labelled, string> = {
  source: '(?:稿件|文章|新闻|新聞|信息|消息|本文|资料)?(?:来源|來源)|稿源|出处|出處|转自|轉自',
  author: '文章作者|作者|撰文|撰稿人?|采写|採寫|采访|(?:本[报報网網刊台])?(?:记者|記者)|通讯员|通訊員|图文|圖文',
  editor: '(?:责任|責任|网络|網絡|值班|实习|實習|本文|执行|見習|见习)?(?:编辑|編輯)|(?:责|責|网|網)(?:编|編)',
  other:
    '副?[总總](?:编辑|編輯)|副?主[编編]|(?:发布|发表|發佈|發布|發表|更新|刊登|上传)?(?:时间|時間|日期)|(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問)(?:次数|次數|量|数|數)?|字号|字號|字体|字體|评论|評論|分享到?|校对|校對|[审審]核|[初复複终終]审|监制|監製|摄影|攝影|图片|圖片|视觉|排版|美编|供稿|供图|签发|编审|设计|栏目|频道|关键词|标签|原标题|原標題|翻译|编译',
};
/** 来 源： and 作 者： fill a column with blanks. */
const SPACED = /([来來作记記编編责責时時日])[\s　]{1,4}([源者辑輯编編间間期])(?=\s?[:：])/gu;
/** | 来源 CSDN | 作者 魏星: labels parted from their values by elements; only in a row of columns. */
const BARE = /(^|[|｜]\s{0,3})(来源|來源|作者|编辑|編輯|责任编辑)\s{1,3}(?=[^\s|｜:：]{2,20}\s{0,3}(?:[|｜]|$))/gu;
const NAMED = (['other', 'source', 'author', 'editor'] as const).map((kind) => `(?<${kind}>${LABELS[kind]})`).join('|');
/** A colon makes a label anywhere; 丨 and / only where no word runs into it; 文/ and 图/ are labels of one character. */
const LABEL = new RegExp(
  `(?:${NAMED})\\s{0,2}[:：]|(?<![\\p{L}\\p{N}])(?:(?<byline>文|作者|撰文|撰稿人?|采写|採寫|记者|記者)|(?<redactor>编辑|編輯|责编|責編|责任编辑)|(?<outlet>来源|來源)|(?<mark>[图圖]|摄影|制图|校对|视觉|监制))\\s?[丨｜|︱/／:：]`,
  'gu',
);

const UPDATED = /(?:(?:更新|修改)(?:时间|時間|日期|于|於)?|编辑于|編輯於)\s?[:：]?[\d\s\-:：/.年月日时時分秒]*/gu;
const ORIGINAL = /原(?:标|標)?(?:题|題)(?:\s?[:：]|[为為]\s?[:：]?\s?(?=[《“「『"]))\s*(?<title>.+)$/mu;
const AFTER_CLOCK = /\d:\d\d\s+(?<word>[\p{Script=Han}A-Za-z0-9]{2,12})(?=$|[\s|])/u;
/** 中国网 2019-11-25 10:37:31, and nothing else: how platforms print an account. */
const BEFORE_DATE =
  /^(?:原创\s*)?(?!(?:首[页頁]|正文|国际|國際|国内|社会|社會|财经|財經|体育|體育|娱乐|娛樂|科技|军事|汽车|教育|健康|生活|要闻|地方|政治|时政|旅游|房产|游戏|历史|文化)(?:新闻|新聞|频道|要闻|资讯)?\s)(?<word>[\p{Script=Han}A-Za-z0-9·]{3,16})\s+(?:·\s)?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d\d(?::\d\d)?$/u;
const INTERFACE =
  /^(?:字号|字號|评论|評論|分享|打印|列印|收藏|阅读|閱讀|浏览|瀏覽|来源|來源|作者|编辑|編輯|原创|原創|发布|發布|更新|我要|参与|參與|点击|點擊|关注|關注|举报|投诉|星期|周|週|上午|下午|大|中|小|AM|PM|GMT|UTC|CST)/iu;
const OUTLET =
  /(?:网|網|报|報|社|台|臺|站|刊|线|線|在线|讯|訊|声|聲|志|誌|局|部|办|辦|会|會|院|端|频道|頻道|新闻|新聞)$/u;
const REPORTER =
  /^[■●◆□▲◎★\s]*[《“]?[\p{Script=Han}A-Za-z·]{0,14}?[》”]?\s?(?:记者|記者|通讯员|通訊員|评论员|評論員|特[约約]撰稿人?)[\s:：丨｜|︱/／]*(?<rest>[^\s:：].*)$/u;
const DISPATCH =
  /^(?<name>\p{Script=Han}{2,3})(?:[／/]\p{Script=Han}{2,10}|\p{Script=Han}{2,4}\d{1,2}日|\p{Script=Han}{2,4}(?=报道|報導|報道))(?:[电電讯訊]|报道|報導|報道|$)/u;
/** 王小明／台中報導, without 記者. */
const SIGNED = /^(?<name>\p{Script=Han}{2,4})\s?[／/]\s?\p{Script=Han}{2,8}(?:报道|報導|報道|报导)$/u;
/** 张三/中国青年报: how a portal's platform accounts sign. */
const WITH_OUTLET = /^(?<name>\p{Script=Han}{2,4})\s?[／/]\s?(?<outlet>[\p{Script=Han}A-Za-z·]{2,20})$/u;
const PHOTO_CREDIT = /(?:[摄攝]|[摄攝]影|供图|供圖|制图|製圖)$/u;
const REPORT_TAIL =
  /^(?:\p{Script=Han}{0,8}(?:报道|報道|报导|報導|综合|整理)|文[/／]?(?:图|圖|摄|攝)?|[/／]\p{Script=Han}{2,10})?$/u;

/**
 * What one printed line tells, for example `18-12-15 21:34 来源:央视网 编辑:赵满同`.
 * Fields that are not printed are absent; prose gives an empty object.
 */
export function parseInfoLine(text: string): InfoLine {
  const line = text
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .replaceAll(/[\u00a0\u3000]/gu, ' ')
    .replaceAll(SPACED, '$1$2')
    .replaceAll(BARE, '$1$2：')
    .trim();
  if (line.length > LONGEST_LINE) return {};
  const title = originalTitle(line);
  const pieces = labelledPieces(
    title === undefined ? line : line.replace(ORIGINAL, (found) => ' '.repeat(found.length)),
  );
  const published = title === undefined ? parseDate(line.replaceAll(UPDATED, ' ')) : undefined;
  const signed = signedWithOutlet(line);
  const source = firstSource(pieces) ?? signed?.outlet;
  const maybeSource = source === undefined && published?.includes('T') ? wordAfterClock(line) : undefined;
  const author = joined(pieces, 'author') ?? signed?.name ?? reporters(line);
  const editor = joined(pieces, 'editor') ?? joined(labelledPieces(line), 'editor');
  return {
    ...(published !== undefined && { published }),
    ...(source !== undefined && { source }),
    ...(maybeSource !== undefined && { maybeSource }),
    ...(author !== undefined && { author }),
    ...(editor !== undefined && { editor }),
    ...(title !== undefined && { originalTitle: title }),
  };
}

function labelledPieces(line: string): Piece[] {
  const labels = [...line.matchAll(LABEL)];
  return labels.map((match, index) => {
    const { source, outlet, author, byline, editor, redactor } = match.groups ?? {};
    let kind: Labelled = 'other';
    if (source ?? outlet) kind = 'source';
    else if (author ?? byline) kind = 'author';
    else if (editor ?? redactor) kind = 'editor';
    return { kind, value: line.slice(match.index + match[0].length, labels[index + 1]?.index) };
  });
}

function firstSource(pieces: Piece[]): string | undefined {
  for (const { kind, value } of pieces) {
    if (kind !== 'source') continue;
    const printed =
      value
        .trim()
        .split(
          /[|｜\t\n）)】\]。；;]|(?<=[^\s《“"'])[（(]|\s·\s|(?<![A-Za-z])\s+|\s+(?![A-Za-z])|(?=\d{2,4}[-年/.]\d)/u,
        )[0] ?? '';
    const name = printed.replaceAll(/^[《“"'（(【[]+|[》”"'，,、·\-—]+$/gu, '').trim();
    if (NO_OUTLET.test(name)) continue;
    if (name !== '' && name.length <= LONGEST_SOURCE && !/^https?:/iu.test(printed)) return name;
  }
  return undefined;
}

function joined(pieces: Piece[], kind: Labelled): string | undefined {
  const people = pieces.filter((piece) => piece.kind === kind).flatMap((piece) => peopleOf(piece.value));
  return people.length > 0 ? [...new Set(people)].join('、') : undefined;
}

/** 本报记者 顾一琼, （记者 王敬照）, （中央社記者王小明台北21日電）: a byline without a colon. */
function reporters(line: string): string | undefined {
  const brackets = [...line.matchAll(/[（(【〔[]([^（()）【】〔〕[\]]{3,60})[）)】〕\]]/gu)].map(
    (match) => match[1] ?? '',
  );
  const segments = [line, ...line.split(/[|｜\t]|\s{2,}|\d:\d\d(?::\d\d)?\s/u), ...brackets];
  for (const segment of segments) {
    const signed = SIGNED.exec(segment.trim())?.groups?.['name'];
    if (signed !== undefined && isPersonName(signed)) return signed;
    const rest = REPORTER.exec(segment.trim())?.groups?.['rest'];
    const people = rest === undefined ? [] : reportersIn(rest);
    if (people.length > 0) return people.join('、');
  }
  return undefined;
}

/** Empty unless the whole of `rest` is names and a known tail: 记者从市民政局了解到 is a sentence. */
function reportersIn(rest: string): string[] {
  const dispatch = DISPATCH.exec(rest)?.groups?.['name'];
  if (dispatch !== undefined && isPersonName(dispatch)) return [dispatch];
  const people: string[] = [];
  const tokens = rest.replace(/^(\p{Script=Han})\s(\p{Script=Han})$/u, '$1$2').split(/[\s、，,]+/u);
  for (const [index, token] of tokens.entries()) {
    if (PHOTO_CREDIT.test(token)) return [];
    const name = withoutRank(token);
    if (isPersonName(name)) people.push(name);
    else if (name !== '') return REPORT_TAIL.test(tokens.slice(index).join('')) ? people : [];
  }
  return people;
}

function originalTitle(line: string): string | undefined {
  const match = ORIGINAL.exec(line);
  const found = match?.groups?.['title'];
  if (match === null || found === undefined) return undefined;
  const isBracketed = /[（(【]\s*(?:本文|新闻)?$/u.test(line.slice(0, match.index));
  const title = (
    found.split(/\s+[（(【[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|来源|來源)\s?[:：]/u)[0] ?? ''
  ).trim();
  const open = isBracketed ? title.replace(/[）)】].*$/u, '') : title;
  return open.replace(/^[《“「『"](.+)[》”」』"][。，]?$/u, '$1').trim() || undefined;
}

function signedWithOutlet(line: string): { name: string; outlet: string } | undefined {
  const { name = '', outlet = '' } = WITH_OUTLET.exec(line)?.groups ?? {};
  return isPersonName(name) && isOutletName(outlet) ? { name, outlet } : undefined;
}

function wordAfterClock(line: string): string | undefined {
  const folded = line.normalize('NFKC');
  const { word } = AFTER_CLOCK.exec(folded)?.groups ?? BEFORE_DATE.exec(folded)?.groups ?? {};
  if (word === undefined || INTERFACE.test(word) || /^\d+$/u.test(word)) return undefined;
  return OUTLET.test(word) || !isPersonName(word) ? word : undefined;
}
