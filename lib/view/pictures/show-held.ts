/** Gives held pictures their kept bytes; what is not kept leaves a quiet place with a button that loads it from the net. */
import { i18n } from '#i18n';
import { HELD } from './hold-pictures';

type PictureOf = (address: string) => Promise<Blob | 'counter' | undefined>;

export interface HeldPictures {
  /** Looks again for those that are missing. */
  look(): Promise<void>;
  /** Loads all that are missing from the net. */
  load(): void;
  /** Gives the memory back. */
  end(): void;
}

export function showHeld(body: HTMLElement, pictureOf: PictureOf): HeldPictures {
  const made: string[] = [];
  let ended = false;
  let last: Promise<void> = Promise.resolve();

  /** One after the other: each decides what it has looked for. */
  function look(): Promise<void> {
    last = last.catch(() => {}).then(lookOnce);
    return last;
  }

  async function lookOnce(): Promise<void> {
    for (const place of body.querySelectorAll(`[${HELD}]`)) {
      const found = await pictureOf(place.getAttribute(HELD) ?? '');
      if (ended) return;
      // Another look, or the person, was quicker.
      if (!place.isConnected || !place.hasAttribute(HELD)) continue;
      if (found === 'counter') place.remove();
      else if (found) fill(place, urlOf(found));
      else if (place instanceof HTMLImageElement) leavePlace(place);
    }
  }

  function urlOf(blob: Blob): string {
    const url = URL.createObjectURL(blob);
    made.push(url);
    return url;
  }

  return {
    look,
    load() {
      for (const place of body.querySelectorAll(`[${HELD}]`)) fill(place, place.getAttribute(HELD) ?? '');
    },
    end() {
      ended = true;
      for (const url of made) URL.revokeObjectURL(url);
    },
  };
}

/** The image that stood at each place. */
const images = new WeakMap<Element, HTMLImageElement>();

function fill(place: Element, url: string): void {
  const image = place instanceof HTMLImageElement ? place : images.get(place);
  if (!image) return;
  image.removeAttribute(HELD);
  image.src = url;
  if (place !== image) place.replaceWith(image);
}

function leavePlace(image: HTMLImageElement): void {
  const { ownerDocument: document } = image;
  const address = image.getAttribute(HELD) ?? '';
  const place = document.createElement('span');
  place.className = 'missing';
  place.setAttribute(HELD, address);
  place.translate = false;
  const words = document.createElement('span');
  words.textContent = image.alt || i18n.t('view.pictures.notKept');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = i18n.t('view.pictures.load');
  button.title = i18n.t('view.pictures.loadFrom', [hostOf(address)]);
  button.addEventListener('click', (event) => {
    // The picture may stand in a link.
    event.preventDefault();
    fill(place, address);
  });
  place.append(words, button);
  images.set(place, image);
  image.replaceWith(place);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
