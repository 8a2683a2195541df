/** Which pictures are missing and why, how much room the kept ones take, and what can be done about either. */
import { i18n } from '#i18n';
import { printSize } from '../../ui/print-size';
import { PanelHeader } from '../panel-header';
import type { PicturesModel } from './pictures-model';
import { problemWords } from './problem-words';

export function PicturesPanel({ pictures }: { pictures: PicturesModel }) {
  const state = pictures.state.value;
  if (!state) return undefined;
  const { total, kept, waiting, bytes, missing } = state;
  const hosts = pictures.hosts.value;
  return (
    <aside class="panel" translate={false} aria-labelledby="pictures-title">
      <PanelHeader
        id="pictures-title"
        title={i18n.t('view.pictures.title')}
        hide={i18n.t('view.pictures.hide')}
        shut={() => (pictures.panelOpen.value = false)}
      />
      <p class="hint" role="status">
        {i18n.t('view.pictures.tally', [String(kept), String(total), printSize(bytes)])}
      </p>
      <p class="deeds">
        {missing.length > 0 && waiting === 0 && (
          <button type="button" class="quiet" onClick={() => void pictures.retry()}>
            {i18n.t('view.pictures.retry')}
          </button>
        )}
        {hosts.length > 0 && pictures.actions?.allow && (
          <button type="button" class="quiet" onClick={() => void pictures.allow()}>
            {i18n.t('view.pictures.allow', [hosts.join(', ')])}
          </button>
        )}
        {kept > 0 && pictures.actions?.remove && (
          <button type="button" class="quiet" onClick={() => void pictures.remove()}>
            {i18n.t('view.pictures.remove')}
          </button>
        )}
      </p>
      {[...reasons(missing)].map(([reason, addresses]) => (
        <section key={reason}>
          <h3>{reason}</h3>
          <ul>
            {addresses.map((address) => (
              <li key={address}>
                <a class="preview" href={address} target="_blank" rel="noopener noreferrer">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

function reasons(missing: readonly { address: string; problem: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { address, problem } of missing) {
    const reason = problemWords(problem);
    found.set(reason, [...(found.get(reason) ?? []), address]);
  }
  return found;
}
