/** That the article is in the library, since when, and what the page changed meanwhile. */
import { BookmarkCheck } from 'lucide';
import { i18n } from '#i18n';
import type { ArticleChanges } from '../../lib/library/find-changes';
import { Icon } from '../../lib/ui/icon';
import { KeptPictures } from './kept-pictures';
import type { Kept } from './kept-model';

export function KeptLine({ kept: { id, savedAt, changes } }: { kept: Kept }) {
  const time = new Intl.DateTimeFormat(i18n.t('view.locale'), { dateStyle: 'medium', timeStyle: 'short' }).format(
    savedAt,
  );
  return (
    <div class="kept">
      <Icon node={BookmarkCheck} size={16} />
      <div>
        <p>{i18n.t('popup.savedOn', [time])}</p>
        {changes && <p class="changes">{changeWords(changes)}</p>}
        {changes?.oldTitle !== undefined && <p class="changes">{i18n.t('popup.changed.title', [changes.oldTitle])}</p>}
        <KeptPictures id={id} />
      </div>
    </div>
  );
}

function changeWords({ added, removed }: ArticleChanges): string | undefined {
  if (added > 0 && removed > 0) return i18n.t('popup.changed.both', [String(added), String(removed)]);
  if (added > 0) return i18n.t('popup.changed.added', added);
  if (removed > 0) return i18n.t('popup.changed.removed', removed);
  return undefined;
}
