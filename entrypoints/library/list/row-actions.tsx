/** What can be done with one article, at the end of its row. */
import { Archive, ArchiveRestore, Mail, MailOpen, Star, StarOff, Tag, Trash2, type IconNode } from 'lucide';
import type { ArticleRecord } from '../../../lib/library/types';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import type { Mark } from '../article/article-actions';
import type { LibraryModel } from '../library-model';

interface Props {
  article: ArticleRecord;
  title: string;
  tabIndex: number;
  model: LibraryModel;
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
}

const ICONS: Record<Mark, IconNode> = {
  read: MailOpen,
  unread: Mail,
  starred: Star,
  unstarred: StarOff,
  archived: Archive,
  unarchived: ArchiveRestore,
};

/** What a click would make of an article. */
export function nextMarks({ starred, unread, archived }: ArticleRecord): { star: Mark; read: Mark; archive: Mark } {
  return {
    star: starred === 1 ? 'unstarred' : 'starred',
    read: unread === 1 ? 'read' : 'unread',
    archive: archived === 1 ? 'unarchived' : 'archived',
  };
}

export function RowActions({ article, title, tabIndex, model, remove, editTags }: Props) {
  const { star, read, archive } = nextMarks(article);
  const button = (label: string, icon: IconNode, act: () => void) => (
    <button
      type="button"
      class="tool"
      tabIndex={tabIndex}
      title={label}
      aria-label={i18n.t('library.actionOn', [label, title])}
      onClick={act}
    >
      <Icon node={icon} size={17} />
    </button>
  );
  return (
    <span class="acts">
      {[star, read, archive].map((mark) =>
        button(i18n.t(`library.mark.${mark}`), ICONS[mark], () => void model.mark([article.id], mark)),
      )}
      {button(i18n.t('library.tags.edit'), Tag, () => editTags([article.id]))}
      {button(i18n.t('library.delete'), Trash2, () => remove([article.id]))}
    </span>
  );
}
