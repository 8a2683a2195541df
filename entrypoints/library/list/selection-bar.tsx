/** What can be done with the selected articles. */
import { Archive, Download, MailOpen, Star, Tag, Trash2, type IconNode } from 'lucide';
import { useState } from 'preact/hooks';
import { SHOWN_SCRIPTS } from '../../../lib/convert/shown-scripts';
import type { ShownScript } from '../../../lib/convert/types';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import type { Mark } from '../article/article-actions';
import { copySelected, exportArticles } from '../export/export-articles';
import { ExportMenu } from '../export/export-menu';
import { exportToFolder } from '../export/export-to-folder';
import type { LibraryModel } from '../library-model';

const PAIRS: readonly {
  on: Mark;
  off: Mark;
  icon: IconNode;
  isOn(state: { unread: 0 | 1; starred: 0 | 1; archived: 0 | 1 }): boolean;
}[] = [
  { on: 'starred', off: 'unstarred', icon: Star, isOn: ({ starred }) => starred === 1 },
  { on: 'read', off: 'unread', icon: MailOpen, isOn: ({ unread }) => unread === 0 },
  { on: 'archived', off: 'unarchived', icon: Archive, isOn: ({ archived }) => archived === 1 },
];

interface Props {
  model: LibraryModel;
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
}

export function SelectionBar({ model, remove, editTags }: Props) {
  const { selection, list } = model;
  const ids = [...selection.selected.value];
  const [script, setScript] = useState<ShownScript>('original');
  void model.rows.version.value;
  const records = ids.slice(0, 50).flatMap((id) => model.rows.get(id)?.article ?? []);
  return (
    <div class="selection" role="toolbar" aria-label={i18n.t('library.selected', ids.length)}>
      <strong aria-live="polite">{i18n.t('library.selected', ids.length)}</strong>
      {ids.length < list.ids.value.length && (
        <button type="button" class="quiet" disabled={!list.isWhole.value} onClick={selection.selectAll}>
          {i18n.t('library.selectAll', [list.isWhole.value ? list.ids.value.length.toLocaleString() : '…'])}
        </button>
      )}
      <button type="button" class="quiet" onClick={selection.selectNone}>
        {i18n.t('library.selectNone')}
      </button>
      <span class="space" />
      {PAIRS.map(({ on, off, icon, isOn }) => {
        const mark = records.length > 0 && records.every(isOn) ? off : on;
        const label = i18n.t(`library.mark.${mark}`);
        return (
          <button
            key={on}
            type="button"
            class="tool"
            title={label}
            aria-label={label}
            onClick={() => void model.mark(ids, mark)}
          >
            <Icon node={icon} size={18} />
          </button>
        );
      })}
      <button
        type="button"
        class="tool"
        title={i18n.t('library.tags.edit')}
        aria-label={i18n.t('library.tags.edit')}
        onClick={() => editTags(ids)}
      >
        <Icon node={Tag} size={18} />
      </button>
      <span class="parting" />
      <select
        class="script"
        aria-label={i18n.t('library.exportScript')}
        title={i18n.t('library.exportScript')}
        value={script}
        onChange={({ currentTarget: { value } }) =>
          setScript(SHOWN_SCRIPTS.find((each) => each === value) ?? 'original')
        }
      >
        {SHOWN_SCRIPTS.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`view.script.${each}`)}
          </option>
        ))}
      </select>
      <button type="button" class="tool" onClick={() => void exportArticles(model, ids, 'markdown', script)}>
        <Icon node={Download} size={18} />
        {i18n.t('library.exportMarkdown')}
      </button>
      <button type="button" class="tool" onClick={() => void exportArticles(model, ids, 'text', script)}>
        <Icon node={Download} size={18} />
        {i18n.t('library.exportText')}
      </button>
      <ExportMenu
        onChoose={(format) => void exportArticles(model, ids, format, script)}
        onCopy={(format) => void copySelected(model, ids, format, script)}
        onFolder={(other) => void exportToFolder(model, ids, script, other)}
      />
      <button
        type="button"
        class="tool"
        title={i18n.t('library.delete')}
        aria-label={i18n.t('library.delete')}
        onClick={() => remove(ids)}
      >
        <Icon node={Trash2} size={18} />
      </button>
    </div>
  );
}
