/** Makes the body of a WeChat page that is one video or one recording: a line with its name and length, and its text. */
import { lineOfAudio } from '../audio-line';
import { find, foldSpace, parseHtml, textOf } from '../dom';
import { replace } from '../edit';
import type { ArticlePage } from '../page';
import { readScriptMarkup, readScriptValue } from '../script-value';
import { meta } from '../sources';
import { lineFor } from '../video-line';
import type { MediaKind } from './media-kind';
import { textOfPost } from './text-of-post';
import { videoInfo } from './video-info';

const PLAYER =
  'iframe.video_iframe, iframe[data-mpvid], mpvideo, mp-common-videosnap, mpvoice, mp-common-mpaudio, qqmusic, mp-common-qqmusic';

/** Returns undefined where the served body holds its player itself. */
export function buildMediaPost(page: ArticlePage, kind: MediaKind): Element | undefined {
  const { document } = page;
  const served = find(document, '#js_content');
  if (served && find(served, PLAYER)) return undefined;
  const body = document.createElement('div');
  const line = document.createElement('p');
  line.append(kind === 'video' ? videoOf(page) : audioOf(page));
  body.append(line);
  if (served && textOf(served)) {
    replace(page, served, [body], { rule: 'site/wechat', why: 'What is played is part of the article.' });
    body.append(...served.childNodes);
  } else body.append(...document.importNode(parseHtml(textOfMedia(page)).body, true).childNodes);
  return body;
}

function textOfMedia(page: ArticlePage): string {
  const markup = readScriptMarkup(page.scripts, 'content_noencode');
  return textOfPost(markup ?? meta('description').read(page) ?? readScriptMarkup(page.scripts, 'desc') ?? '');
}

function videoOf(page: ArticlePage): Element {
  const { id, name, milliseconds } = videoInfo(page.scripts);
  const video = id ?? /\bwxv_\d{12,24}\b/.exec(page.scripts.join('\n'))?.[0];
  const href =
    video && `https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&action=mpvideo&vid=${video}`;
  return lineFor(page.document, { name: name ?? page.metadata.title, milliseconds, href });
}

/** How far from the recording's id its length stands. */
const NEARBY = 800;
/** Lengths are seconds; a number that would be more than a day of them counts milliseconds. */
const DAY = 86_400;

function audioOf(page: ArticlePage): Element {
  const name = readScriptValue(page.scripts, 'music_name') ?? page.metadata.title ?? '';
  return lineOfAudio(page.document, foldSpace(name), lengthOfAudio(page.scripts));
}

const LENGTH = /\b(?:duration|play_length)["']?\s*[:=]\s*["']?(\d+)/;

function lengthOfAudio(scripts: readonly string[]): number {
  for (const code of scripts) {
    const at = code.search(/\bvoice_?id["']?\s*[:=]\s*["']\w/);
    if (at < 0) continue;
    // Its own properties come after the id, other players' lengths before it.
    const places = [code.slice(at, at + NEARBY), code.slice(Math.max(0, at - NEARBY), at)];
    const length = Number(places.map((place) => LENGTH.exec(place)?.[1]).find(Boolean));
    if (length > 0) return length > DAY ? length : length * 1000;
  }
  return 0;
}
