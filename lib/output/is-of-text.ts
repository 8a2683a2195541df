/** Imported texts have no address; they are cleaned under one that leads nowhere, which no export should show. */
import { TEXT_HOST } from '../clean/url';

export function isOfText(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === TEXT_HOST;
}
