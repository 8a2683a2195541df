import { expect, test } from 'vitest';
import { find } from '../../lib/clean/dom';
import { formulaOf, FORMULAS } from '../../lib/clean/formula';
import { pageOf } from '../support/page-of';

function formulaIn(html: string): string | undefined {
  const page = pageOf(html);
  const element = find(page.root, FORMULAS);
  return element && formulaOf(page.document, element)?.outerHTML;
}

test('a formula drawn as a picture is kept as TeX', () => {
  const tex = '<code class="language-latex">a^2</code>';
  expect(formulaIn('<p><img eeimg="1" src="https://example.com/equation?tex=a" alt="a^2"></p>')).toBe(tex);
  expect(formulaIn('<p><span class="ztext-math" data-tex="a^2">a²</span></p>')).toBe(tex);
});

test('the formula of a spreadsheet is none', () => {
  expect(formulaIn('<table><tr><td data-formula="=SUM(A1:A9)">45</td></tr></table>')).toBeUndefined();
});

// In a fixture happy-dom would lose it: it knows no namespace of MathML, by which the sanitiser tells it.
test('MathML that stands beside a drawing is kept', () => {
  const math = '<math><mi>x</mi><mo>=</mo><mn>2</mn></math>';
  expect(formulaIn(`<mjx-container><svg></svg><mjx-assistive-mml>${math}</mjx-assistive-mml></mjx-container>`)).toBe(
    math,
  );
});
