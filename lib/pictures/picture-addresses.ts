/** Which pictures an article shows. The body comes as text, because the background worker has no DOM. */
import { decodeEntities } from '../clean/decode-entities';

/** Picture galleries have hundreds; more is no article. */
const MOST_PICTURES = 500;
const ADDRESS = 8_192;
/** A tag as browsers write it: whole, so that nothing inside the value of an attribute is taken for another. */
const TAG = /<([a-z][^\s/>]*)((?:\s+[^\s=<>/"]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=<>/"]+)="([^"]*)"/g;

/**
 * Addresses as they stand in the body, without doubles, in its order. Not among them: pictures that the body holds
 * itself (`data:`), and those that are a pixel wide or high and only count readers.
 *
 * @param html sanitised, as the browser wrote it.
 */
export function pictureAddresses(html: string): string[] {
  const found = new Set<string>();
  for (const [, name, attributes = ''] of html.matchAll(TAG)) {
    if (name?.toLowerCase() !== 'img') continue;
    const values = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
    const address = decodeEntities(values.get('src') ?? '');
    if (!isFetched(address) || isPixel(values.get('width')) || isPixel(values.get('height'))) continue;
    found.add(address);
    if (found.size === MOST_PICTURES) break;
  }
  return [...found];
}

function isFetched(address: string): boolean {
  return /^https?:/i.test(address) && address.length <= ADDRESS && URL.canParse(address);
}

function isPixel(measure: string | undefined): boolean {
  return measure !== undefined && /^[01](?:px)?$/.test(measure.trim());
}
