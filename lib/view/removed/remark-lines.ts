/**
 * Tells in the person's language what cleaning noticed about the page. Remarks are written in English for whoever looks
 * into a rule; one that has no words here is shown to readers of English alone.
 */
import { i18n } from '#i18n';

type Words = (values: string[]) => string;

const REMARKS: readonly (readonly [RegExp, Words])[] = [
  [/^paid article: /, () => i18n.t('view.remark.preview')],
  [/^(\S+) refused: it would take (\d+) %/, ([rule = '', share = '']) => i18n.t('view.remark.refused', [rule, share])],
  [/^no content selector of (?:site\/)?(\S+) holds anything$/, ([site = '']) => i18n.t('view.remark.selector', [site])],
  [/^(\S+): “.*” is no selector$/, ([rule = '']) => i18n.t('view.remark.unreadable', [rule])],
  [/^joined from (\d+) pages$/, ([count = '']) => i18n.t('view.remark.joined', [count])],
];

export function remarkLines(warnings: readonly string[]): string[] {
  const english = i18n.t('view.locale') === 'en';
  return warnings.flatMap((line) => {
    for (const [pattern, words] of REMARKS) {
      const found = pattern.exec(line);
      if (found) return words(found.slice(1));
    }
    return english ? line : [];
  });
}
