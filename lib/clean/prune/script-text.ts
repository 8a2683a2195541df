/** Lines of the page's own script that a conversion to text left behind the article; code inside an article stays. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const CODE_LINE =
  /^(?:[{}()[\];,]+$|(?:var|let|const)\s+[\w$]+|(?:if|for|while|switch|function|catch)\s*\(|(?:else|try|return)\b|\(function|[\w$.]+\s*=[^=].*[;,{(]$|[\w$.]+\(.*[;{})]$|[\w$]+\s*:\s*.+,$|\/\/|\.[\w-]+\s*\{.*\})/u;
/** What only a page's own plumbing says. */
const PLUMBING =
  /\b(?:document|window|navigator|location)\.|addEventListener|first_sceen__time|write_sceen_time|selectstart/u;

export const scriptText: PruneRule = {
  id: 'script-text',
  why: "The page's own script, turned into text.",
  find(root, _page, all) {
    const blocks = all.filter(({ element }) => !element.closest('pre, code'));
    const end = blocks.findLastIndex(({ text }) => !CODE_LINE.test(text)) + 1;
    const run: Block[] = blocks.slice(end);
    return end > 0 && run.some(({ text }) => PLUMBING.test(text))
      ? run.map(({ element }) => shellOf(element, root))
      : [];
  },
};
