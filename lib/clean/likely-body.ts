/** Guesses the article before it is picked, to weigh what a rule would take of it. */
import { densestContainer } from './densest-container';
import { namedBody } from './named-body';
import type { ArticlePage } from './page';

/** The body that a rule names, else the container of the densest prose; empty where the page has neither. */
export function likelyBody({ document, site, user }: ArticlePage): Element[] {
  const selectors = [...(user?.content.map(({ select }) => select) ?? []), ...(site?.content ?? [])];
  const named = namedBody(document, selectors);
  if (named.length > 0) return named;
  const dense = densestContainer(document.body)?.element;
  return dense ? [dense] : [];
}
