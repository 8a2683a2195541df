/** Makes the body of pages that are served without one and keep its markup in a script variable. */
import { findAll, parseHtml, textOf } from './dom';
import type { ArticlePage } from './page';
import { readScriptPath } from './script-value';

/**
 * @param path name of the variable or property, then of the properties inside it, down to the markup.
 * @param shown selector of the body where the page shows one: then that is the article, as the reader saw it.
 */
export function scriptBody(
  path: readonly [string, ...string[]],
  shown: string,
): (page: ArticlePage) => Element | undefined {
  return ({ document, scripts }) => {
    if (findAll(document, shown).some((element) => textOf(element))) return undefined;
    const markup = readScriptPath(scripts, path);
    if (typeof markup !== 'string' || !markup.trim()) return undefined;
    const body = document.createElement('div');
    body.append(...document.importNode(parseHtml(markup).body, true).childNodes);
    return body;
  };
}
