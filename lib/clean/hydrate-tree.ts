/** Makes pictures, links and players below a node independent of the page: real and absolute addresses, sound as a line. */
import { audioLine } from './audio-line';
import { findAll } from './dom';
import { replace, setAttribute } from './edit';
import type { ArticlePage } from './page';
import { absoluteUrl } from './url';

export function hydrateTree(page: ArticlePage, root: ParentNode): void {
  for (const image of findAll(root, 'img')) loadImage(page, image);
  for (const link of findAll(root, 'a[href]')) resolve(page, link, 'href');
  for (const frame of findAll(root, 'iframe')) loadFrame(page, frame);
  for (const player of findAll(root, 'mpvoice, mp-common-mpaudio, qqmusic, mp-common-qqmusic')) {
    replace(page, player, [audioLine(page.document, player)], AUDIO);
  }
}

const AUDIO = {
  rule: 'hydrate/audio',
  why: 'The player only works in WeChat; its name and length tell what was there.',
};

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
  'data-srcset',
];

function loadImage(page: ArticlePage, image: Element): void {
  const lazy = LAZY_ATTRIBUTES.map((name) => image.getAttribute(name)?.trim()).find(
    (value) => value && looksLikeAddress(value),
  );
  const address = absoluteUrl(lazy?.split(/\s+/)[0] ?? image.getAttribute('src') ?? undefined, page.url);
  const by = { rule: 'hydrate/lazy-image', why: 'The real address waits in a lazy-loading attribute.' };
  if (address) setAttribute(page, image, 'src', address, lazy ? by : RESOLVE);
}

function looksLikeAddress(value: string): boolean {
  return (
    /^(?:https?:)?\/\/|^\/|^[\w.-]+\/|\.(?:jpe?g|png|gif|webp|avif|svg)/i.test(value) && !value.startsWith('data:')
  );
}

const RESOLVE = { rule: 'hydrate/absolute-address', why: 'A saved article has no base address.' };

function resolve(page: ArticlePage, element: Element, name: string): void {
  setAttribute(page, element, name, absoluteUrl(element.getAttribute(name) ?? undefined, page.url), RESOLVE);
}

function loadFrame(page: ArticlePage, frame: Element): void {
  const address = absoluteUrl(frame.getAttribute('data-src') ?? frame.getAttribute('src') ?? undefined, page.url);
  setAttribute(page, frame, 'src', address, RESOLVE);
}
