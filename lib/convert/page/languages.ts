/** Tells the browser which script it shows, so that it picks that script's fonts: `lang` of the page and of its Chinese parts. */
import type { TargetScript } from '../types';
import { localNameOf, readAttribute } from './unclobbered';

const TAGS: Record<TargetScript, string> = { hans: 'zh-Hans', hant: 'zh-Hant' };
const IS_CHINESE = /^zh(?:-|$)/i;
const NAMES_SCRIPT: Record<TargetScript, RegExp> = { hans: /^zh-(?:hans|cn|sg)\b/i, hant: /^zh-(?:hant|tw|hk|mo)\b/i };

/** What says that this script is shown: the page's own words where they do, as they may name a region too. */
export const languageTag = (language: string | undefined, target: TargetScript): string =>
  language && NAMES_SCRIPT[target].test(language) ? language : TAGS[target];

/** True for Chinese parts, and for a page that says nothing of its language; one in another language keeps its own. */
export function carriesLanguage(element: Element): boolean {
  const language = readAttribute(element, 'lang');
  if (language) return IS_CHINESE.test(language);
  return localNameOf(element) === 'html';
}
