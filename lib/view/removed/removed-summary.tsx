/** How much was removed in one sentence, and a report of it for whoever mends the rules. */
import { ClipboardCopy } from 'lucide';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { writeClipboard } from '../../ui/write-clipboard';
import { groupRemovals } from './group-removals';
import { reportText } from './report-text';
import { ruleTitle } from './rule-title';
import type { ViewModel } from '../view-model';

/** Kinds beyond these are counted together. */
const MOST_KINDS = 4;

export function RemovedSummary({ model }: { model: ViewModel }) {
  const groups = groupRemovals(model.report.value.removals);
  const kinds = groups.map((group) => i18n.t('view.removed.kind', [String(group.removals.length), ruleTitle(group)]));
  const rest = groups.slice(MOST_KINDS).reduce((sum, group) => sum + group.removals.length, 0);
  const named = kinds.slice(0, MOST_KINDS);
  if (rest > 0) named.push(i18n.t('view.removed.others', [String(rest)]));
  return (
    <>
      {named.length > 0 && <p class="summary">{named.join(i18n.t('view.removed.separator'))}</p>}
      <button type="button" class="quiet report" onClick={() => void copyReport(model)}>
        <Icon node={ClipboardCopy} />
        {i18n.t('view.removed.report')}
      </button>
    </>
  );
}

async function copyReport(model: ViewModel): Promise<void> {
  const { version } = browser.runtime.getManifest();
  try {
    await writeClipboard(reportText(model.article.value.metadata.site, model.report.value, version));
    model.tell('info', i18n.t('view.removed.reported'));
  } catch {
    model.tell('error', i18n.t('error.copy'));
  }
}
