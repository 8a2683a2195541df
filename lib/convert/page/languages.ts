/** Tells the browser which script it shows, so that it picks that script's fonts: `lang` of the page and of its Chinese parts. */
import type { TargetScript } from '../types';
import { hasMoreInside, localNameOf, readAttribute } from './unclobbered';

const TAGS: Record<TargetScript, string> = { hans: 'zh-Hans', hant: 'zh-Hant' };
/** Where more elements follow a change of language, it would stop the page: the browser lays all of them out at once. */
const MOST_INSIDE = 10_000;
const IS_CHINESE = /^zh(?:-|$)/i;
const NAMES_SCRIPT: Record<TargetScript, RegExp> = { hans: /^zh-(?:hans|cn|sg)\b/i, hant: /^zh-(?:hant|tw|hk|mo)\b/i };

/** What says that this script is shown: the page's own words where they do, as they may name a region too. */
export const languageTag = (language: string | undefined, target: TargetScript): string =>
  language && NAMES_SCRIPT[target].test(language) ? language : TAGS[target];

/**
 * True for Chinese parts, and for a page that says nothing of its language; one in another language keeps its own, and
 * so does a very long one.
 */
export function carriesLanguage(element: Element): boolean {
  const language = readAttribute(element, 'lang');
  const isChinese = language ? IS_CHINESE.test(language) : localNameOf(element) === 'html';
  return isChinese && !hasMoreInside(element, MOST_INSIDE);
}
