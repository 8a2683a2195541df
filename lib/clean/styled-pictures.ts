/** Pictures that a layout tool set as the background of an empty element, or into a drawing: plain pictures again. */
import { findAll, isBlank, parseHtml } from './dom';
import { dropEmpty, replace } from './edit';
import type { ArticlePage } from './page';
import { absoluteUrl } from './url';

const BY = { rule: 'hydrate/styled-picture', why: 'The picture was set as a background or into a drawing.' };
const LINES = { rule: 'hydrate/drawing', why: 'A drawing without words or pictures is an ornament.' };
const STYLED = ['section', 'div', 'p'].map((tag) => `${tag}[style*="background"]`).join();
/** Lower ones are rules and corners of frames. Pixels, as the style gives them. */
const MIN_HEIGHT = 60;
/** Height by width below which a drawing is a rule. */
const MIN_RATIO = 0.1;

export function showStyledPictures(page: ArticlePage, root: Element): void {
  if (!page.site?.styledPictures) return;
  for (const drawing of findAll(root, 'svg')) {
    if (drawing.parentElement?.closest('svg')) continue;
    const parts = partsOf(page, drawing);
    if (parts.length > 0) replace(page, drawing, parts, BY);
    else if (isBlank(drawing)) dropEmpty(page, drawing, LINES);
  }
  for (const element of findAll(root, STYLED)) {
    const picture = isEmpty(element) ? pictureOf(page, element) : undefined;
    if (picture) replace(page, element, [picture], BY);
  }
}

/** Pictures and words inside a drawing, in its order. */
function partsOf(page: ArticlePage, drawing: Element): Element[] {
  const parts: Element[] = [];
  const taken: Element[] = [];
  for (const element of [drawing, ...findAll(drawing, '*')]) {
    if (taken.some((other) => other.contains(element))) continue;
    const tag = element.tagName.toLowerCase();
    const picture = tag === 'image' ? imageOf(page, element) : pictureOf(page, element);
    if (picture) parts.push(picture);
    else if ((tag === 'foreignobject' && holdsHtml(element)) || (tag === 'text' && !isBlank(element))) {
      const section = page.document.createElement('section');
      // Parsed afresh: inside a drawing, not every parser makes HTML of it.
      section.append(...page.document.importNode(parseHtml(element.innerHTML).body, true).childNodes);
      parts.push(section);
      taken.push(element);
    }
  }
  return parts;
}

/** Words or pictures, not only a further drawing. */
function holdsHtml(element: Element): boolean {
  return !isBlank(element) || findAll(element, 'img').length > 0;
}

function imageOf(page: ArticlePage, image: Element): Element | undefined {
  return picture(page, image.getAttribute('href') ?? image.getAttribute('xlink:href') ?? undefined);
}

function pictureOf(page: ArticlePage, element: Element): Element | undefined {
  const style = element.getAttribute('style') ?? '';
  const address = /background(?:-image)?\s*:[^;]*?url\(\s*["']?([^"')]+)["']?\s*\)/i.exec(style)?.[1];
  if (!address || !isLarge(element, style)) return undefined;
  return picture(page, address);
}

function isEmpty(element: Element): boolean {
  return isBlank(element) && findAll(element, 'img, video, iframe').length === 0;
}

function isLarge(element: Element, style: string): boolean {
  const height = /(?:^|;)\s*height\s*:\s*(\d+(?:\.\d+)?)px/i.exec(style)?.[1];
  if (height !== undefined) return Number(height) >= MIN_HEIGHT;
  const drawing = element.tagName.toLowerCase() === 'svg' ? element : findAll(element, 'svg')[0];
  const box = /^\s*\S+\s+\S+\s+(\S+)\s+(\S+)/.exec(
    drawing?.getAttribute('viewBox') ?? drawing?.getAttribute('viewbox') ?? '',
  );
  const [width, tall] = [Number(box?.[1]), Number(box?.[2])];
  return width > 1 && tall / width >= MIN_RATIO;
}

function picture(page: ArticlePage, address: string | undefined): Element | undefined {
  const absolute = address?.startsWith('data:') ? undefined : absoluteUrl(address, page.url);
  if (!absolute) return undefined;
  const line = page.document.createElement('p');
  const image = page.document.createElement('img');
  image.setAttribute('src', absolute);
  line.append(image);
  return line;
}
