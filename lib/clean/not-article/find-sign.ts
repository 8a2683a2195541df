/** Asks a live page, without changing it, whether it is one of the kinds that are never an article. */
import { find, findAll } from '../dom';
import { hostMatches } from '../url';
import type { Sign } from './sign';

/** @param url absolute address of the page */
export function findSign(document: Document, url: string, signs: readonly Sign[]): Sign | undefined {
  const { hostname, pathname, search, hash } = new URL(url);
  // Pages that keep their address behind `#/` are not their front page.
  const address = pathname + search + (hash.startsWith('#/') ? hash : '');
  return signs.find(
    ({ hosts, path, select, atLeast = 1, unless }) =>
      (hosts === undefined || hosts.some((host) => hostMatches(hostname, host))) &&
      (path === undefined || path.test(address)) &&
      (select === undefined || findAll(document, select).length >= atLeast) &&
      (unless === undefined || !find(document, unless)),
  );
}
