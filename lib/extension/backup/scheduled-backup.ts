/**
 * The backup that runs by itself, in the page that nobody sees: a service worker may be stopped in the middle. Such a
 * page knows of the extension only messages; settings come with the order, and what became of it goes back by message.
 */
import { rememberedFolder } from '../../library/folders';
import { backupIntoFolder } from './make-backup';
import { onMessage, sendMessage, type BackupOrder, type BackupOutcome } from '../protocol';
import { requireExtensionPage } from '../senders';

let running: Promise<void> | undefined;

export function answerBackupOrders(): void {
  onMessage('backup.run', ({ data, sender }) => {
    requireExtensionPage(sender);
    // Not awaited: the worker that asks may be gone before it is done.
    running ??= run(data).finally(() => (running = undefined));
  });
}

/** Resolves at once where none runs. */
export async function scheduledBackupEnd(): Promise<void> {
  await running;
}

async function run(order: BackupOrder): Promise<void> {
  await sendMessage('backup.finished', await outcomeOf(order));
}

async function outcomeOf(order: BackupOrder): Promise<BackupOutcome> {
  const folder = await rememberedFolder('backup');
  if (!folder) return { problem: 'folder' };
  // Browsers ask the person only at a click.
  if ((await folder.queryPermission?.({ mode: 'readwrite' })) !== 'granted') return { problem: 'permission' };
  try {
    return { last: await backupIntoFolder(folder, order) };
  } catch (error) {
    return { problem: error instanceof DOMException && error.name === 'NotFoundError' ? 'folder' : 'failed' };
  }
}
