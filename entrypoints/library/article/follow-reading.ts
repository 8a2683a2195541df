/** Keeps where somebody reads an article of the library, and marks it as read when he is through. */
import { setPosition } from '../../../lib/library/set-position';
import { setState } from '../../../lib/library/set-state';
import type { ArticleRecord } from '../../../lib/library/types';
import { rememberReading } from '../../../lib/view/scrolling/remember-reading';
import { describeProblem } from '../list/describe-problem';
import type { LibraryModel } from '../library-model';
import { i18n } from '#i18n';

/** @returns what ends the following. */
export function followReading(root: ShadowRoot, record: ArticleRecord, text: string, model: LibraryModel): () => void {
  const tell = (error: unknown) => model.tell('error', i18n.t('library.error.change', [describeProblem(error)]));
  return rememberReading(root, text, {
    from: record.position,
    onPlace: (position) => void setPosition(record.id, position).catch(tell),
    onEnd: () => {
      if (record.unread === 1) void setState([record.id], { unread: 0 }).catch(tell);
    },
  });
}
