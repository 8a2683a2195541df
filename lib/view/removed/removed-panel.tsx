/** Says what is missing from the text and why, block by block, and puts a block back on request. */
import { Pin, Undo2 } from 'lucide';
import { i18n } from '#i18n';
import type { Removal } from '../../clean/types';
import { Icon } from '../../ui/icon';
import { groupRemovals } from './group-removals';
import { remarkLines } from './remark-lines';
import { rewriteLines } from './rewrite-lines';
import { RemovedSummary } from './removed-summary';
import { ruleReason, ruleTitle } from './rule-title';
import type { ViewModel } from '../view-model';
import { PanelHeader } from '../panel-header';

/** Enough to tell one button from the next. In characters. */
const SPOKEN_LENGTH = 40;

export function RemovedPanel({ model }: { model: ViewModel }) {
  const { removals, rewrites, warnings } = model.report.value;
  const changes = rewriteLines(rewrites);
  const remarks = remarkLines(warnings);
  const shut = () => (model.panelOpen.value = false);
  return (
    <aside class="panel" translate={false} aria-labelledby="panel-title">
      <PanelHeader
        id="panel-title"
        title={i18n.t('view.removed.title', removals.length)}
        hide={i18n.t('view.removed.hide')}
        shut={shut}
      />
      <RemovedSummary model={model} />
      {removals.length === 0 && <p class="hint">{i18n.t('view.removed.none')}</p>}
      {removals.length > 0 && model.actions.putBack && <p class="hint">{i18n.t('view.removed.hint')}</p>}
      {groupRemovals(removals).map((group) => (
        <section key={`${group.rule} ${group.why}`}>
          <h3 title={ruleReason(group)}>
            {ruleTitle(group)}
            <code>{group.rule}</code>
          </h3>
          <ul>
            {group.removals.map((removal) => (
              <RemovedBlock key={removal.id} model={model} removal={removal} />
            ))}
          </ul>
        </section>
      ))}
      {model.putBack.value.length > 0 && (
        <section class="returned">
          <h3>{i18n.t('view.removed.returned')}</h3>
          <ul>
            {model.putBack.value.map((removal) => (
              <li key={removal.id}>
                <p class="preview">{previewOf(removal)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Fold title={i18n.t('view.removed.rewrites', changes.length)} lines={changes} />
      <Fold title={i18n.t('view.removed.warnings', remarks.length)} lines={remarks} />
    </aside>
  );
}

function RemovedBlock({ model, removal }: { model: ViewModel; removal: Removal }) {
  return (
    <li>
      <p class="preview" title={removal.path}>
        {previewOf(removal)}
      </p>
      {model.tidy.rules && !removal.rule.startsWith('user/') && (
        <button
          type="button"
          class="quiet"
          title={i18n.t('view.tidy.alwaysKeep', [model.tidy.rules.host])}
          aria-label={i18n.t('view.tidy.alwaysKeep', [model.tidy.rules.host])}
          onClick={() => model.tidy.keep(removal.id)}
        >
          <Icon node={Pin} />
        </button>
      )}
      {model.actions.putBack && (
        <button
          type="button"
          class="quiet"
          aria-label={i18n.t('view.removed.putBackThis', [previewOf(removal).slice(0, SPOKEN_LENGTH)])}
          onClick={() => model.restore(removal)}
        >
          <Icon node={Undo2} />
          {i18n.t('view.removed.putBack')}
        </button>
      )}
    </li>
  );
}

function Fold({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return undefined;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function previewOf(removal: Removal): string {
  const pictures = removal.images > 0 ? i18n.t('view.removed.pictures', removal.images) : '';
  return [removal.text, pictures].filter(Boolean).join(' · ') || i18n.t('view.removed.empty');
}
