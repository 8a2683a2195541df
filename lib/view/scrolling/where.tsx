/** How far one has read, and how long the rest takes. */
import { i18n } from '#i18n';
import { CHARACTERS_PER_MINUTE, minutesLeft } from './reading-progress';
import type { ViewModel } from '../view-model';

export function Where({ model }: { model: ViewModel }) {
  const read = model.read.value;
  const left = minutesLeft(model.article.value.metadata.characters, read);
  return (
    <span class="where" title={i18n.t('view.where.speed', [String(CHARACTERS_PER_MINUTE)])}>
      {read >= 1 || left === 0
        ? i18n.t('view.where.end')
        : i18n.t('view.where.left', [String(Math.floor(read * 100)), String(left)])}
    </span>
  );
}
