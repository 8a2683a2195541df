/** Makes pictures, links and players below a node independent of the page: real and absolute addresses, sound and video as a line. */
import { markAnchors } from './anchors';
import { audioLine } from './audio-line';
import { findAll, textOf } from './dom';
import { cut, replace, setAttribute } from './edit';
import { formulaOf, FORMULAS } from './formula';
import { largestCandidate } from './largest-candidate';
import type { ArticlePage } from './page';
import { showStyledPictures } from './styled-pictures';
import { absoluteUrl } from './url';
import { videoLine } from './video-line';
import { markPreview } from './wechat/mark-preview';

export function hydrateTree(page: ArticlePage, root: Element): void {
  for (const element of findAll(root, FORMULAS)) {
    const formula = formulaOf(page.document, element);
    if (formula) replace(page, element, [formula], FORMULA);
  }
  showStyledPictures(page, root);
  markPreview(page, root);
  for (const image of findAll(root, 'img')) loadImage(page, image);
  markAnchors(root, page.url);
  for (const link of findAll(root, 'a[href]')) resolve(page, link, 'href');
  for (const player of findAll(root, 'iframe, mpvideo, mp-common-videosnap')) lineOrFrame(page, player);
  namePlayers(page, root);
  for (const player of findAll(root, 'mpvoice, mp-common-mpaudio, qqmusic, mp-common-qqmusic')) {
    replace(page, player, [audioLine(page.document, player)], AUDIO);
  }
}

const AUDIO = {
  rule: 'hydrate/audio',
  why: 'The player only works in WeChat; its name and length tell what was there.',
};

const FORMULA = { rule: 'hydrate/formula', why: 'A drawn formula is no text; its source is.' };

const VIDEO = {
  rule: 'hydrate/video',
  why: 'The player only works on its own page; its name, length and a link tell what was there.',
};

const PLAYER = { rule: 'hydrate/player', why: 'The player and its buttons.' };

/** Where lazy loaders keep the real address, the commonest first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-original-src',
  'data-url',
  'data-echo',
  'data-lazyload',
  'lazy-src',
  '_src',
  'original',
  'data-real-src',
  'real_src',
];
/** Where sizes to choose from are. */
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

function loadImage(page: ArticlePage, image: Element): void {
  const lazy = lazyAddress(image);
  const largest = lazy === undefined ? largestOffered(image) : undefined;
  const address = absoluteUrl(lazy ?? largest ?? image.getAttribute('src') ?? undefined, page.url);
  if (address) setAttribute(page, image, 'src', address, lazy ? LAZY : largest ? LARGEST : RESOLVE);
}

function lazyAddress(image: Element): string | undefined {
  const values = LAZY_ATTRIBUTES.map((name) => image.getAttribute(name)?.trim());
  return values.find((value) => value && looksLikeAddress(value))?.split(/\s+/)[0];
}

function largestOffered(image: Element): string | undefined {
  const sets = SETS.flatMap((name) => image.getAttribute(name) ?? []);
  const [waiting] =
    image
      .getAttribute('data-srcset')
      ?.trim()
      .split(/[\s,]+/) ?? [];
  return sets.map(largestCandidate).find(Boolean) ?? (waiting && looksLikeAddress(waiting) ? waiting : undefined);
}

const LAZY = { rule: 'hydrate/lazy-image', why: 'The real address waits in a lazy-loading attribute.' };
const LARGEST = { rule: 'hydrate/largest-image', why: 'The page offers the picture in several sizes.' };

function looksLikeAddress(value: string): boolean {
  return (
    /^(?:https?:)?\/\/|^\/|^[\w.-]+\/|\.(?:jpe?g|png|gif|webp|avif|svg)/i.test(value) && !value.startsWith('data:')
  );
}

const RESOLVE = { rule: 'hydrate/absolute-address', why: 'A saved article has no base address.' };

function resolve(page: ArticlePage, element: Element, name: string): void {
  setAttribute(page, element, name, absoluteUrl(element.getAttribute(name) ?? undefined, page.url), RESOLVE);
}

function lineOrFrame(page: ArticlePage, player: Element): void {
  const line = videoLine(page, player);
  if (line) {
    replace(page, player, [line], VIDEO);
    return;
  }
  const address = absoluteUrl(player.getAttribute('data-src') ?? player.getAttribute('src') ?? undefined, page.url);
  setAttribute(page, player, 'src', address, RESOLVE);
}

/** A running player has its buttons inside; more text than this is none of it. */
const PLAYER_CHARACTERS = 200;

/** On the living page WeChat has put its player in the place of each frame; a broken copy repeats it. */
function namePlayers(page: ArticlePage, root: Element): void {
  const named = new Set<string>();
  for (const player of findAll(root, 'span.video_iframe[data-mpvid]')) {
    const id = player.getAttribute('data-mpvid') ?? '';
    const line = named.has(id) ? undefined : videoLine(page, player);
    named.add(id);
    if (line) player.before(line);
    if (textOf(player).length <= PLAYER_CHARACTERS) cut(page, player, PLAYER);
  }
}
