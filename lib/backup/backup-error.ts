/** Why an archive is no backup that can be restored. Nothing was written when it is thrown. */

/**
 * `notBackup`: no archive of ours. `newer`: made by a QingDu that knows more. `damaged`: cut off or broken. `changed`: a
 * file is not what the manifest says, is missing or is not of it. `unsafe`: a name that no backup has. `tooLarge`: a
 * file grows beyond all measure.
 */
export type BackupFault = 'notBackup' | 'newer' | 'damaged' | 'changed' | 'unsafe' | 'tooLarge';

export class BackupError extends Error {
  override readonly name = 'BackupError';

  /** @param detail the file, or what the reader of archives says. */
  constructor(
    readonly fault: BackupFault,
    readonly detail = '',
  ) {
    super(detail === '' ? fault : `${fault}: ${detail}`);
  }
}
