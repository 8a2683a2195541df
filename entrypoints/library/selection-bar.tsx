/** What can be done with the selected articles. */
import { SHOWN_SCRIPTS } from '../../lib/convert/shown-scripts';
import { Download, Trash2 } from 'lucide';
import { Icon } from '../../lib/ui/icon';
import { useState } from 'preact/hooks';
import type { ShownScript } from '../../lib/convert/types';
import { i18n } from '#i18n';
import { copySelected, exportArticles } from './export-articles';
import { ExportMenu } from './export-menu';
import type { LibraryModel } from './library-model';

export function SelectionBar({ model, remove }: { model: LibraryModel; remove(ids: string[]): void }) {
  const ids = [...model.selected.value];
  const [script, setScript] = useState<ShownScript>('original');
  if (ids.length === 0) return undefined;
  return (
    <div class="selection" role="toolbar" aria-label={i18n.t('library.selected', ids.length)}>
      <strong aria-live="polite">{i18n.t('library.selected', ids.length)}</strong>
      <button type="button" class="quiet" onClick={() => void model.selectAll()}>
        {i18n.t('library.selectAll')}
      </button>
      <button type="button" class="quiet" onClick={model.selectNone}>
        {i18n.t('library.selectNone')}
      </button>
      <span class="space" />
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
      />
      <button type="button" class="tool" onClick={() => remove(ids)}>
        <Icon node={Trash2} size={18} />
        {i18n.t('library.delete')}
      </button>
    </div>
  );
}
