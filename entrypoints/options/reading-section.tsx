/** How text looks in the clean view, with an example that follows each change. */
import { Trash2 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import { applyReading } from '../../lib/view/reading/apply-reading';
import { ReadingControls } from '../../lib/view/reading/reading-controls';
import type { ReadingPreferences } from '../../lib/view/reading/reading-preferences';
import { typeset, typesetNeeds } from '../../lib/view/reading/typeset';
import type { ReadingOptionsModel } from './reading-options-model';

export function ReadingSection({ model }: { model: ReadingOptionsModel }) {
  const preferences = model.preferences.value;
  if (!preferences) return undefined;
  return (
    <section aria-labelledby="reading">
      <header>
        <h2 id="reading">{i18n.t('options.reading.heading')}</h2>
        <button type="button" class="quiet" onClick={model.reset}>
          {i18n.t('view.reading.reset')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.reading.intro')}</p>
      <div class="look">
        <div class="panel option">
          <ReadingControls preferences={preferences} prefer={model.prefer} />
        </div>
        <ReadingSample preferences={preferences} />
      </div>
      {model.sites.value.length > 0 && (
        <>
          <h3 class="own-look">{i18n.t('options.reading.sites')}</h3>
          <ul class="sites panel">
            {model.sites.value.map((host) => (
              <li key={host}>
                <span class="host">{host}</span>
                <button
                  type="button"
                  class="tool"
                  title={i18n.t('options.reading.forget', [host])}
                  aria-label={i18n.t('options.reading.forget', [host])}
                  onClick={() => void model.forget(host)}
                >
                  <Icon node={Trash2} size={18} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ReadingSample({ preferences }: { preferences: ReadingPreferences }) {
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!frame.current || !text.current) return;
    applyReading(frame.current, preferences);
    for (const [index, line] of [...text.current.children].entries())
      line.textContent = index === 0 ? i18n.t('options.reading.sampleFirst') : i18n.t('options.reading.sampleSecond');
    typeset(text.current, typesetNeeds(preferences));
  }, [preferences]);
  return (
    <div class="qd sample" ref={frame} role="img" aria-label={i18n.t('options.reading.sample')}>
      <div class="scroller">
        <div class="sheet" lang={i18n.t('view.locale') === 'zh-TW' ? 'zh-Hant' : 'zh-Hans'}>
          <div class="body" ref={text}>
            <p />
            <p />
          </div>
        </div>
      </div>
    </div>
  );
}
