/** Copy or download, as Markdown or as plain text. */
import { SHOWN_SCRIPTS } from '../../lib/convert/shown-scripts';
import { Copy, Download } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import type { PopupModel } from './popup-model';

const BUTTONS = [
  { way: 'copy', format: 'markdown', label: 'popup.copyMarkdown', word: 'popup.markdown' },
  { way: 'copy', format: 'text', label: 'popup.copyText', word: 'popup.text' },
  { way: 'download', format: 'markdown', label: 'popup.downloadMarkdown', word: 'popup.markdown' },
  { way: 'download', format: 'text', label: 'popup.downloadText', word: 'popup.text' },
] as const;

export function TakeButtons({ model }: { model: PopupModel }) {
  return (
    <fieldset class="take" disabled={model.finding.value.kind !== 'readable'}>
      <legend>
        {i18n.t('popup.take')}
        <select
          aria-label={i18n.t('library.exportScript')}
          value={model.takeScript.value}
          onChange={({ currentTarget: { value } }) =>
            model.chooseTakeScript(SHOWN_SCRIPTS.find((each) => each === value))
          }
        >
          {SHOWN_SCRIPTS.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`view.script.${each}Title`)}
            </option>
          ))}
        </select>
      </legend>
      {BUTTONS.map(({ label, word, ...taking }) => (
        <button
          key={label}
          type="button"
          title={i18n.t(label)}
          aria-label={i18n.t(label)}
          onClick={() => void model.take(taking)}
        >
          <Icon node={taking.way === 'copy' ? Copy : Download} size={16} />
          {i18n.t(word)}
        </button>
      ))}
    </fieldset>
  );
}
