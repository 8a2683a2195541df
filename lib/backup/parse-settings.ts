/** The settings of a backup, as plain values: each setting checks its own when it is read. */
import * as v from 'valibot';
import { BackupError } from './backup-error';
import { SETTINGS } from './backup-format';

/** @throws BackupError */
export function parseSettings(bytes: Uint8Array): Record<string, unknown> {
  try {
    return v.parse(v.record(v.string(), v.unknown()), JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new BackupError('damaged', SETTINGS);
  }
}
