/** A video that only plays on its own page, as a line of text with a link to it: 🎬 山城的清晨（4:43）. */
import { clock } from './clock';
import { foldSpace } from './dom';
import type { ArticlePage } from './page';
import { decodeEntities } from './decode-entities';
import { absoluteUrl, hostMatches } from './url';
import { videoInfo } from './wechat/video-info';

/** Where a player gets its video, and the page on which a person watches it. */
interface Player {
  host: string;
  /** Finds the video's id in the player's address. */
  id: RegExp;
  page: (id: string) => string;
}

const PLAYERS: readonly Player[] = [
  { host: 'v.qq.com', id: /[?&]vid=(\w+)/, page: (id) => `https://v.qq.com/x/page/${id}.html` },
  {
    host: 'player.bilibili.com',
    id: /[?&]bvid=(BV\w+)/,
    page: (id) => `https://www.bilibili.com/video/${id}/`,
  },
  {
    host: 'player.bilibili.com',
    id: /[?&]aid=(\d+)/,
    page: (id) => `https://www.bilibili.com/video/av${id}/`,
  },
  {
    host: 'player.youku.com',
    id: /\/embed\/([\w=]+)/,
    page: (id) => `https://v.youku.com/v_show/id_${id}.html`,
  },
  {
    host: 'youtube.com',
    id: /\/embed\/([\w-]+)/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    host: 'youtube-nocookie.com',
    id: /\/embed\/([\w-]+)/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
];

const NAMES = ['data-title', 'data-desc', 'data-videotitle', 'title'];
const MAX_NAME = 60;
/** Titles that players give their own frames. */
const NO_NAME = /^(?:YouTube video player|(?:视频)?播放器|视频|video)?$/i;

/** @param player a frame or card of a video; undefined where it is none, such as a map or a vote. */
export function videoLine(page: ArticlePage, player: Element): Element | undefined {
  const address = addressOf(page, player);
  const known = address && PLAYERS.find(({ host, id }) => hostMatches(address.hostname, host) && id.test(address.href));
  if (player.tagName === 'IFRAME' && !known && !player.matches('.video_iframe, [data-mpvid]')) return undefined;
  const id = idOf(player, address);
  const info = id ? videoInfo(page.scripts, id) : {};
  const href = known ? known.page(known.id.exec(address.href)?.[1] ?? '') : address?.href;
  return lineFor(page.document, { name: nameOf(player) || info.name, milliseconds: info.milliseconds, href });
}

interface Line {
  name?: string | undefined;
  milliseconds?: number | undefined;
  href?: string | undefined;
}

/** Also for a page that is nothing but a video. */
export function lineFor(document: Document, { name, milliseconds, href }: Line): Element {
  const line = document.createElement('span');
  const label = document.createElement(href ? 'a' : 'span');
  if (href) label.setAttribute('href', href);
  label.textContent = `🎬 ${name || '▶'}`;
  line.append(label, milliseconds ? `（${clock(milliseconds)}）` : '');
  return line;
}

function addressOf(page: ArticlePage, player: Element): URL | undefined {
  const given = ['data-src', 'src', 'data-url'].map((name) => player.getAttribute(name)).find(Boolean) ?? undefined;
  const address = absoluteUrl(given, page.url);
  return address ? new URL(address) : undefined;
}

function idOf(player: Element, address: URL | undefined): string {
  const given = ['data-mpvid', 'data-vid', 'vid'].map((name) => player.getAttribute(name)).find(Boolean);
  return given ?? address?.searchParams.get('vid') ?? '';
}

function nameOf(player: Element): string {
  const names = NAMES.map((name) => foldSpace(decodeEntities(player.getAttribute(name) ?? '')));
  const name = names.find((each) => !NO_NAME.test(each)) ?? '';
  return [...name].length > MAX_NAME ? `${[...name].slice(0, MAX_NAME - 1).join('')}…` : name;
}
