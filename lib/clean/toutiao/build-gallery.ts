/** Makes the body of a Toutiao gallery, which shows one picture at a time and keeps the rest in a script. */
import type { ArticlePage } from '../page';
import { parseLiteral } from '../script-literal';

const GALLERY = /\bgallery\s*:\s*JSON\.parse\(/;

interface Gallery {
  sub_abstracts?: unknown;
  sub_images?: unknown;
}

/** Undefined where the page holds no gallery. */
export function buildGallery({ document, scripts }: ArticlePage): Element | undefined {
  const gallery = galleryIn(scripts);
  if (!gallery) return undefined;
  const captions = list(gallery.sub_abstracts).map(String);
  const pictures = list(gallery.sub_images).map((image) => addressOf(image));
  const body = document.createElement('div');
  for (let index = 0; index < Math.max(captions.length, pictures.length); index++) {
    const picture = document.createElement('p');
    const image = document.createElement('img');
    image.setAttribute('src', pictures[index] ?? '');
    picture.append(image);
    const caption = document.createElement('p');
    caption.append(captions[index] ?? '');
    body.append(...(pictures[index] ? [picture] : []), ...(captions[index] ? [caption] : []));
  }
  return body.firstChild ? body : undefined;
}

function galleryIn(scripts: readonly string[]): Gallery | undefined {
  for (const code of scripts) {
    const found = GALLERY.exec(code);
    const json = found && parseLiteral(code, found.index + found[0].length);
    if (typeof json !== 'string') continue;
    try {
      const value: unknown = JSON.parse(json);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // A gallery that its own page could not read either.
    }
  }
  return undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function addressOf(image: unknown): string | undefined {
  const url = typeof image === 'object' && image !== null && 'url' in image ? image.url : undefined;
  return typeof url === 'string' && /^https?:/.test(url) ? url : undefined;
}
