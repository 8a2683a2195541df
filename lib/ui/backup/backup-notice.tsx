/** One line above the list: a library that is gone, or is a newer version's, a restore that was interrupted, or a library that was not backed up for long. */
import { i18n } from '#i18n';
import type { BackupModel } from './backup-model';
import { BackupProgress } from './backup-progress';

export function BackupNotice({ model, open }: { model: BackupModel; open(): void }) {
  const progress = model.progress.value;
  if (progress)
    return (
      <div class="notice-line">
        <BackupProgress progress={progress} />
      </div>
    );
  const loss = model.loss.value;
  if (loss) {
    return (
      <p class="notice-line" role="alert">
        <span>{i18n.t('backup.lost', loss.articles, [String(loss.articles), dayOf(loss.at)])}</span>
        <button type="button" class="quiet" onClick={open}>
          {i18n.t('backup.restoreLost')}
        </button>
        <button type="button" class="quiet" onClick={() => void model.forgetLoss()}>
          {i18n.t('library.dismiss')}
        </button>
      </p>
    );
  }
  if (model.isNewer.value) {
    return (
      <p class="notice-line" role="status">
        <span>{i18n.t('backup.newer')}</span>
      </p>
    );
  }
  const interrupted = model.restore.interrupted.value;
  if (interrupted) {
    return (
      <p class="notice-line" role="status">
        <span>{i18n.t('backup.interrupted', [interrupted.name])}</span>
        <button type="button" class="quiet" onClick={open}>
          {i18n.t('backup.goOn')}
        </button>
        <button type="button" class="quiet" onClick={() => void model.restore.forget()}>
          {i18n.t('library.dismiss')}
        </button>
      </p>
    );
  }
  const problem = model.setting.value?.problem;
  if (problem === undefined && !model.isReminding()) return undefined;
  return (
    <p class="notice-line" role="status">
      <span>{problem === undefined ? reminder(model) : i18n.t(`backup.problem.${problem}`)}</span>
      <button type="button" class="quiet" onClick={() => void model.backUp()}>
        {i18n.t('backup.now')}
      </button>
      {problem === undefined && (
        <button type="button" class="quiet" onClick={model.later}>
          {i18n.t('backup.later')}
        </button>
      )}
    </p>
  );
}

function reminder(model: BackupModel): string {
  const { lastAt, newArticles = 0 } = model.state.value ?? {};
  if (lastAt === undefined) return i18n.t('backup.reminder.first', newArticles);
  return i18n.t('backup.reminder.again', newArticles, [String(newArticles), dayOf(lastAt)]);
}

const dayOf = (at: number) => new Intl.DateTimeFormat(i18n.t('view.locale'), { dateStyle: 'long' }).format(at);
