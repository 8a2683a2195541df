/** The page that nobody sees: owner of the search index, as a service worker may start no worker, and maker of backups by schedule. */
import { answerSearches } from '../../lib/extension/answer-searches';
import { answerBackupOrders, scheduledBackupEnd } from '../../lib/extension/scheduled-backup';

answerSearches(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
  () => void scheduledBackupEnd().then(() => window.close()),
);

answerBackupOrders();
