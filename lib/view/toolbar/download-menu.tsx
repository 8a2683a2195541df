/** Takes the article along: as a file or a copy, as which text, and in which script, that of the view unless another is chosen. */
import { SHOWN_SCRIPTS } from '../../convert/shown-scripts';
import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COPY_FORMATS } from '../../ui/copy-articles';
import type { ShownScript } from '../../convert/types';
import { Menu } from './menu';
import { PrintChoice } from '../print/print-choice';
import type { ViewModel } from '../view-model';

export function DownloadMenu({ model }: { model: ViewModel }) {
  const [chosen, setChosen] = useState<ShownScript | undefined>(undefined);
  const script = chosen ?? model.shown.value;
  return (
    <Menu id="download-menu" icon={Download} label={i18n.t('view.download')}>
      {() => (
        <>
          {model.article.value.metadata.script !== 'none' && (
            <fieldset class="switch wide">
              <legend class="unseen">{i18n.t('view.script.label')}</legend>
              {SHOWN_SCRIPTS.map((each) => (
                <label key={each} title={i18n.t(`view.downloadIn.${each}`)}>
                  <input
                    type="radio"
                    name="download-script"
                    checked={script === each}
                    aria-label={i18n.t(`view.downloadIn.${each}`)}
                    onChange={() => setChosen(each)}
                  />
                  <span aria-hidden="true">{i18n.t(`view.script.${each}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
          {(['markdown', 'text'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="choice"
              popovertarget="download-menu"
              popovertargetaction="hide"
              onClick={() => void model.download(format, script)}
            >
              {i18n.t(`view.format.${format}`)}
            </button>
          ))}
          {model.actions.copy &&
            COPY_FORMATS.map(([format, label]) => (
              <button
                key={format}
                type="button"
                class="choice"
                popovertarget="download-menu"
                popovertargetaction="hide"
                onClick={() => void model.copy(format, script)}
              >
                {i18n.t(label)}
              </button>
            ))}
          <PrintChoice />
        </>
      )}
    </Menu>
  );
}
