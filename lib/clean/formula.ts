/** Formulas as text: MathML where the page has it, else the TeX that they were drawn from. */
import { find, isBlock, textOf } from './dom';

/** WeChat's layout tools, Zhihu (today and as pictures), KaTeX, MathJax 3. */
export const FORMULAS = '[data-formula], .ztext-math[data-tex], img[eeimg][alt], .katex, mjx-container';

const DRAWN = 'svg, img, mjx-container, .katex-html';

/** @returns undefined for what only looks like a formula, such as the cell of a spreadsheet. */
export function formulaOf(document: Document, element: Element): Element | undefined {
  const mathml = find(element, 'math');
  const tex = texOf(element);
  if (!tex) return mathml ? (mathml.cloneNode(true) as Element) : undefined;
  if (element.tagName !== 'IMG' && !find(element, DRAWN) && !element.matches('.ztext-math')) return undefined;
  const code = document.createElement('code');
  code.setAttribute('class', 'language-latex');
  code.textContent = tex;
  if (!isBlock(element)) return code;
  const line = document.createElement('p');
  line.append(code);
  return line;
}

function texOf(element: Element): string {
  const annotation = find(element, 'annotation[encoding="application/x-tex"]');
  const written = ['data-formula', 'data-tex', 'alt'].map((name) => element.getAttribute(name)?.trim()).find(Boolean);
  return textOf(annotation) || (written ?? '');
}
