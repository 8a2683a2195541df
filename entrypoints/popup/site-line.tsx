/** What happens on this site from now on, in a sentence, and what else could. */
import { i18n } from '#i18n';
import { scriptOf, type ConversionRule } from '../../lib/convert/site-rules';
import type { TargetScript } from '../../lib/convert/types';
import type { PopupModel } from './popup-model';

const ALWAYS = { hans: 'popup.site.alwaysHans', hant: 'popup.site.alwaysHant' } as const;
const CONVERTED = { hans: 'popup.site.isHans', hant: 'popup.site.isHant' } as const;

export function SiteLine({ model }: { model: PopupModel }) {
  const { site } = model;
  const host = site.host.value;
  if (host === undefined || !model.status.value) return undefined;
  const rule = site.rule.value;
  const target = model.usefulScript();
  if (rule?.choice === 'always') {
    return (
      <section class="site-line">
        <p>{i18n.t(site.waits.value ? 'popup.site.waits' : CONVERTED[scriptOf(rule)], [rule.host])}</p>
        {site.waits.value && <Do words={i18n.t('popup.site.allow')} act={() => model.convertAlways(rule.to)} />}
        <Do words={i18n.t('popup.site.stop')} act={model.convertWhenAsked} />
      </section>
    );
  }
  if (rule?.choice === 'never') {
    return (
      <section class="site-line">
        <p>{i18n.t('popup.site.isNever', [rule.host])}</p>
        <Do words={i18n.t('popup.site.ask')} act={model.convertWhenAsked} />
      </section>
    );
  }
  return (
    <section class="site-line">
      <p>{host}</p>
      <Do words={i18n.t(ALWAYS[target])} act={() => model.convertAlways(alwaysTo(rule, target))} />
      <Do words={i18n.t('popup.site.never')} act={model.convertNever} />
    </section>
  );
}

/** The preset that the site has already, where it leads to the script that is wanted. */
function alwaysTo(rule: ConversionRule | undefined, target: TargetScript): ConversionRule['to'] {
  return rule && scriptOf(rule) === target ? rule.to : target;
}

function Do({ words, act }: { words: string; act(): Promise<void> }) {
  return (
    <button type="button" class="quiet" onClick={() => void act()}>
      {words}
    </button>
  );
}
