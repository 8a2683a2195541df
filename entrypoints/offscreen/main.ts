/** The one owner of the search index: a page that nobody sees, as a service worker may start no worker of its own. */
import { answerSearches } from '../../lib/extension/answer-searches';

answerSearches(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  () => window.close(),
);
