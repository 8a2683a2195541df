/** The popup of the toolbar button, from top to bottom. */
import { Library } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import { ArticleCard } from './article-card';
import { ConvertSwitch } from './convert-switch';
import type { PopupModel } from './popup-model';
import { SaveTabs } from './save-tabs';
import { SiteLine } from './site-line';
import { TagsLine } from './tags-line';
import { TakeButtons } from './take-buttons';
import { UnreadableCard } from './unreadable-card';
import { ViewAndSave } from './view-and-save';

export function Popup({ model }: { model: PopupModel }) {
  const finding = model.finding.value;
  const notice = model.notice.value;
  return (
    <>
      <header class="bar">
        <img src="/icon/48.png" width="22" height="22" alt="" />
        <h1>{i18n.t('extension.name')}</h1>
        <button type="button" class="quiet" onClick={() => void model.showRules()}>
          {i18n.t('options.link')}
        </button>
        <button type="button" class="quiet" onClick={() => void model.showLibrary()}>
          <Icon node={Library} size={18} />
          {i18n.t('popup.library')}
        </button>
      </header>
      <main aria-busy={finding.kind === 'looking'}>
        {finding.kind === 'looking' && <Looking />}
        {finding.kind === 'readable' && <ArticleCard model={model} result={finding.result} />}
        {finding.kind === 'unreadable' && (
          <UnreadableCard finding={finding} again={() => void model.look()} pick={() => void model.pickBody()} />
        )}
        {finding.kind !== 'unreadable' && <ViewAndSave model={model} />}
        {finding.kind === 'readable' && <TagsLine model={model.tags} failed={model.tagFailed} />}
        <div class="status" role="status">
          {notice && <p class={`notice ${notice.kind}`}>{notice.text}</p>}
        </div>
        {finding.kind !== 'unreadable' && <TakeButtons model={model} />}
        {(model.status.value || finding.kind === 'looking') && <ConvertSwitch model={model} />}
        <SiteLine model={model} />
        <SaveTabs />
      </main>
    </>
  );
}

function Looking() {
  return (
    <section class="card looking">
      <p class="kind">{i18n.t('popup.looking')}</p>
      <span class="line" />
      <span class="line" />
      <span class="line short" />
    </section>
  );
}
