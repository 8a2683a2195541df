/** Takes up what the browser has forgotten: its start drops menus, and another version of the extension its alarms. */
import { syncBackupAlarm } from './backup/backup-alarm';
import { watchLibrary } from './backup/watch-library';
import { goOnWithQueue } from './batch/batch-service';
import { syncSiteScripts } from './conversion/site-scripts';
import { pictureService } from './pictures/picture-service';
import { createMenus } from './toolbar/menus';

export async function goOn(): Promise<void> {
  await watchLibrary().catch(() => {
    // The library page tells why it cannot be read.
  });
  await Promise.all([createMenus(), syncSiteScripts(), syncBackupAlarm(), goOnWithQueue(), pictureService().goOn()]);
}
