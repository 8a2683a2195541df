/** Makes this page the owner of the search index; there must be one such page in the browser, and it may start workers. */
import { trustOwnScripts } from '../trust-own-scripts';
import { answerSearches } from './answer-searches';

/** @param close is called when nobody has asked for a while. */
export function ownSearch(close: () => void): void {
  trustOwnScripts();
  answerSearches(() => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }), close);
}
