/** The pictures of a body that are worth enlarging, in reading order. */

export interface Picture {
  element: HTMLImageElement;
  /** The largest that is known: where a link leads to a picture file, that one. */
  source: string;
  caption: string;
}

/** Smaller ones are signs and formulas. In CSS pixels. */
const SMALLEST = 96;
const IS_PICTURE = /\.(jpe?g|png|webp|gif|avif)($|[?#])/i;

/** A picture in a link elsewhere is that link's. */
export function findPictures(body: ParentNode): Picture[] {
  return [...body.querySelectorAll('img')].flatMap((element) => {
    const link = element.closest<HTMLAnchorElement>('a[href]');
    const linked = link && IS_PICTURE.test(link.href) ? link.href : undefined;
    if ((link && linked === undefined) || isSmall(element)) return [];
    const own = element.currentSrc || element.src;
    // A kept picture is shown from the library, also where a larger one lies on the net.
    const source = own.startsWith('blob:') ? own : (linked ?? own);
    return [{ element, source, caption: captionOf(element) }];
  });
}

/** What has not come yet has no measure of its own, and counts. */
function isSmall(image: HTMLImageElement): boolean {
  const width = image.naturalWidth || Number(image.getAttribute('width')) || SMALLEST;
  const height = image.naturalHeight || Number(image.getAttribute('height')) || SMALLEST;
  return Math.max(width, height) < SMALLEST;
}

function captionOf(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim();
  return caption || image.alt.trim();
}
