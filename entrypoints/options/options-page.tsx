/** The person's rules by site, and the ways in and out for them. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { RuleCard } from './rule-card';
import type { RulesModel } from './rules-model';

export function OptionsPage({ model }: { model: RulesModel }) {
  const field = useRef<HTMLInputElement>(null);
  const rules = model.rules.value;
  const sorted = rules?.toSorted((a, b) => ((a.hosts[0] ?? '') < (b.hosts[0] ?? '') ? -1 : 1)) ?? [];
  async function take(): Promise<void> {
    const file = field.current?.files?.[0];
    if (!file || !field.current) return;
    await model.importFile(file);
    field.current.value = '';
  }
  return (
    <>
      <header class="top">
        <h1>{i18n.t('options.heading')}</h1>
        <button type="button" class="quiet" onClick={() => field.current?.click()}>
          {i18n.t('options.import')}
        </button>
        <button type="button" class="quiet" disabled={!rules?.length} onClick={model.exportFile}>
          {i18n.t('options.export')}
        </button>
        <input ref={field} type="file" accept=".json,application/json" hidden onChange={() => void take()} />
      </header>
      <main>
        <p class="intro">{i18n.t('options.intro')}</p>
        {rules?.length === 0 && <p class="empty">{i18n.t('options.empty')}</p>}
        <ul class="rules">
          {sorted.map((rule) => (
            <RuleCard key={JSON.stringify(rule)} model={model} rule={rule} />
          ))}
        </ul>
      </main>
      <ToastLine model={model} />
    </>
  );
}

function ToastLine({ model }: { model: RulesModel }) {
  const toast = model.toast.value;
  return (
    <div class="toast-place" role={toast?.kind === 'error' ? 'alert' : 'status'}>
      {toast && (
        <div class={`toast ${toast.kind}`}>
          <div>
            {toast.text}
            {toast.lines?.slice(0, 6).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {toast.undo && (
            <button type="button" class="solid" onClick={toast.undo}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={model.dismiss}>
            {i18n.t('library.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
