/** Converts a page of a site that the person allowed while it loads, so that the other script is not seen first. */
import { createPageConverter } from '../../convert/create-page-converter';
import { ruleForHost, scriptOf } from '../../convert/site-rules';
import { automaticConverter, markAutomaticConverter } from './automatic-converter';
import { holdFirstFrame } from './hold-first-frame';
import { injectedConverter } from './injected-converter';
import { pageWritingOf } from '../page/page-writing';
import { loadConversion } from './load-conversion';
import { loadSiteRules } from './site-rules-setting';

/**
 * @param host of the page. Leaves a page alone that turns out to be in Japanese or Korean; in one that is in the wanted
 * script, only what is clearly in the other is converted, now and later.
 */
export async function convertSite(document: Document, host: string): Promise<void> {
  if (automaticConverter()) return;
  const showPage = holdFirstFrame(document);
  const site = await startConverting(document, host).finally(showPage);
  if (!site) return;
  const { target, convert, converter, converting } = site;
  await parsed(document);
  const { script, foreign } = pageWritingOf(document, converter.originalText);
  if (converter.shown !== target) return;
  if (foreign) await converter.show('original');
  else if (script === target) await converter.show(target, convert, script);
  else await converting;
}

async function startConverting(document: Document, host: string) {
  // Together, as each is a way to the browser and back while the page goes on.
  const [rules, settings] = await Promise.all([loadSiteRules(), loadConversion(host)]);
  const rule = ruleForHost(host, rules);
  if (rule?.choice !== 'always') return undefined;
  const target = scriptOf(rule);
  const convert = await injectedConverter(target, settings);
  const converter = createPageConverter(document);
  markAutomaticConverter(converter);
  return { target, convert, converter, converting: converter.show(target, convert) };
}

/** A page that adds its text later shows only then what it is written in; each block is looked at on its own by then. */
function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
