/** WeChat writes each line of a program as a `code` element of its own; a program is one `code` with line breaks. */
import { findAll } from '../dom';
import { replace } from '../edit';
import type { NormaliseRule } from '../normalise-rule';

const BY = { rule: 'normalise/code-lines', why: 'One code element holds the whole program.' };

export const codeLines: NormaliseRule = {
  id: 'code-lines',
  why: BY.why,
  run(page, root) {
    for (const block of findAll(root, 'pre')) {
      const lines = [...block.children].filter((child) => child.tagName === 'CODE');
      const [first] = lines;
      const language = block.getAttribute('data-lang') ?? '';
      if (!first || (lines.length < 2 && !language)) continue;
      const code = page.document.createElement('code');
      code.textContent = lines
        .map((line) => (line.textContent ?? '').replace(/\n$/, '').replaceAll('\u00a0', ' '))
        .join('\n');
      if (/^[\w+#-]+$/.test(language)) code.setAttribute('class', `language-${language}`);
      for (const line of lines.slice(1)) replace(page, line, [], BY);
      replace(page, first, [code], BY);
    }
  },
};
