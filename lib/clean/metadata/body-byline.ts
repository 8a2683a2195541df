/** Finds the writer in the text itself: a byline above or below it, a dateline with 记者, a name in brackets at the end. */
import { parseInfoLine } from './parse-info-line';
import { isPersonName } from './person-names';

const FIRST_LINES = 3;
const LAST_LINES = 4;
const BYLINE_CHARACTERS = 70;
/** A dateline ends within the first words of the lead: （中央社記者王小明台北21日電）, 新华社巴黎12月9日电（记者王敬照）. */
const DATELINE_CHARACTERS = 90;
const BRACKETED = /[（(【〔[]([^（）()【】〔〕[\]]{2,40})[）)】〕\]]/gu;
/** 中新网北京11月9日电（王伟 李强）: names alone, right behind the wire's mark. */
const WIRED = /日[电電讯訊]\s?([（(][\p{Script=Han}·\s、]{2,20}[）)])/u;
const REPORTER = /记者|記者|评论员|評論員|通讯员|通訊員|作者|文[/／|丨｜]/u;
/** （张三）, （记者 张三 李四）, (文/图 张三 李四), （張三／台中報導）. */
const SIGNED =
  /[（(]\s*(?:本报|本報)?(?:记者|記者|评论员|評論員|[文图圖][/／][图圖文]|图文|圖文)?[\s:：]*([\p{Script=Han}·\s、]{2,20}?)(?:[／/]\p{Script=Han}{2,6}(?:報導|报道|報道))?\s*[）)]\s*$/u;
/** （張三／台中報導）, which newspapers of Taiwan print below the text, whatever follows: it says itself what it is. */
const PLACED = /[（(]([\p{Script=Han}·\s、]{2,20})[／/]\p{Script=Han}{2,6}(?:報導|报道|報道)[）)]\s*$/u;

/** Names joined by 、, or undefined. `lines` are the lines of the body in order. */
export function bodyByline(lines: readonly string[]): string | undefined {
  const first = lines.slice(0, FIRST_LINES);
  const last = lines.slice(-LAST_LINES);
  for (const line of first) {
    const author = ownLine(line) ?? dateline(line);
    if (author) return author;
  }
  for (const line of last.toReversed()) {
    const author = ownLine(line) ?? signature(line);
    if (author) return author;
  }
  return lines.map((line) => signature(line, PLACED)).find((author) => author !== undefined);
}

function ownLine(line: string): string | undefined {
  return line.length <= BYLINE_CHARACTERS && !/[。！？]/u.test(line) ? parseInfoLine(line).author : undefined;
}

function dateline(line: string): string | undefined {
  for (const [, inner = ''] of line.slice(0, DATELINE_CHARACTERS).matchAll(BRACKETED)) {
    const author = REPORTER.test(inner) ? parseInfoLine(`（${inner}）`).author : undefined;
    if (author) return author;
  }
  const wired = WIRED.exec(line.slice(0, DATELINE_CHARACTERS))?.[1];
  return wired === undefined ? undefined : signature(wired);
}

/** Only what consists of known names: （完）, （图片来自网络） and （张家界） are none. */
function signature(line: string, form = SIGNED): string | undefined {
  const names =
    form
      .exec(line)?.[1]
      ?.trim()
      .split(/[\s、]+/u) ?? [];
  return names.length > 0 && names.every((name) => isPersonName(name) && !/[摄攝]$/u.test(name))
    ? names.join('、')
    : undefined;
}
