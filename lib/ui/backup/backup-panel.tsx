/** Backups in one place: the last one, a new one, one back, and whether they come by themselves. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BACKUP_RHYTHMS } from '../../backup/backup-due';
import type { BackupSetting } from '../../extension/backup/backup-setting';
import type { BackupModel } from './backup-model';
import { BackupProgress } from './backup-progress';

const KEEPS = [3, 7, 14, 30] as const;

export function BackupPanel({ model }: { model: BackupModel }) {
  const setting = model.setting.value;
  const picker = useRef<HTMLInputElement>(null);
  if (!setting) return undefined;
  const isBusy = model.progress.value !== undefined;
  return (
    <div class="backup">
      <p class="last">{describeLast(setting)}</p>
      {setting.problem && (
        <p class="trouble" role="alert">
          {i18n.t(`backup.problem.${setting.problem}`)}
        </p>
      )}
      {model.progress.value ? (
        <BackupProgress progress={model.progress.value} />
      ) : (
        <p class="does">
          <button type="button" class="solid" disabled={isBusy} onClick={() => void model.backUp()}>
            {i18n.t('backup.now')}
          </button>
          <button type="button" class="quiet" disabled={isBusy} onClick={() => picker.current?.click()}>
            {i18n.t('backup.restore')}
          </button>
        </p>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".zip,application/zip"
        aria-label={i18n.t('backup.restore')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          if (file) void model.restore.check(file).finally(() => (currentTarget.value = ''));
        }}
      />
      <Schedule model={model} setting={setting} />
    </div>
  );
}

function Schedule({ model, setting }: { model: BackupModel; setting: BackupSetting }) {
  const folder = model.folderName.value;
  const canUseFolder = model.canUseFolder();
  return (
    <div class="schedule">
      {canUseFolder && (
        <p>
          <span class="what">{i18n.t('backup.folder')}</span>
          <span class={folder === undefined ? 'folder fine' : 'folder'}>{folder ?? i18n.t('backup.noFolder')}</span>
          <button type="button" class="quiet" onClick={() => void model.pickFolder()}>
            {i18n.t(folder === undefined ? 'backup.choose' : 'backup.change')}
          </button>
        </p>
      )}
      <label>
        <span class="what">{i18n.t(canUseFolder ? 'backup.every' : 'backup.remind')}</span>
        <select
          value={setting.every}
          disabled={canUseFolder && folder === undefined}
          onChange={({ currentTarget: { value } }) =>
            model.setEvery(BACKUP_RHYTHMS.find((each) => each === value) ?? 'never')
          }
        >
          {BACKUP_RHYTHMS.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`backup.rhythm.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {canUseFolder && (
        <label>
          <span class="what">{i18n.t('backup.keep')}</span>
          <select
            value={setting.keep}
            disabled={folder === undefined}
            onChange={({ currentTarget: { value } }) => model.setKeep(Number(value))}
          >
            {[...new Set([...KEEPS, setting.keep])].map((each) => (
              <option key={each} value={each}>
                {i18n.t('backup.keepLast', each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="fine">{i18n.t(canUseFolder ? 'backup.hint' : 'backup.hintWithoutFolder')}</p>
    </div>
  );
}

function describeLast({ last }: BackupSetting): string {
  if (!last) return i18n.t('backup.none');
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const at = new Intl.DateTimeFormat(i18n.t('view.locale'), style).format(last.at);
  return i18n.t('backup.last', last.articles, [at, String(last.articles), last.name]);
}
