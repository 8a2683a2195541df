/** Brings the served page to what its own scripts would show: hidden bodies, lazy pictures, absolute addresses. */
import { find, findAll } from '../dom';
import { setAttribute } from '../edit';
import type { ArticlePage, Step } from '../page';
import { absoluteUrl } from '../url';

export const hydrate: Step = {
  id: 'hydrate',
  why: 'Bodies are served hidden and pictures lazy; without page scripts both would be lost.',
  run(page) {
    reveal(page);
    for (const image of findAll(page.document, 'img')) loadImage(page, image);
    for (const link of findAll(page.document, 'a[href]')) resolve(page, link, 'href');
    for (const frame of findAll(page.document, 'iframe')) loadFrame(page, frame);
    return undefined;
  },
};

function reveal(page: ArticlePage): void {
  const hidden = page.site?.reveal ? find(page.document, page.site.reveal) : undefined;
  if (hidden)
    setAttribute(page, hidden, 'style', undefined, {
      rule: 'hydrate/reveal',
      why: 'The body is served hidden and shown by a script.',
    });
}

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
