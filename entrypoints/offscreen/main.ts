/** The page that nobody sees: in Chrome the owner of the search index, as a service worker may start no worker, and maker of backups by schedule. */
import { ownSearch } from '../../lib/extension/search/own-search';
import { answerBackupOrders, scheduledBackupEnd } from '../../lib/extension/backup/scheduled-backup';

ownSearch(() => void scheduledBackupEnd().then(() => window.close()));

answerBackupOrders();
