/** Prints HTML as a tree that reads well in a diff and does not depend on who parsed it: sorted attributes, folded white space, one block a line; ⏎ is a line break of code. */
import { isBlock, isElement, isText, parseHtml } from '../../lib/clean/dom';

const VOID = /^(?:AREA|BASE|BR|COL|EMBED|HR|IMG|INPUT|LINK|META|SOURCE|TRACK|WBR)$/;

export function printTree(html: string): string {
  return printChildren(parseHtml(html).body);
}

export function printChildren(parent: Element): string {
  return children(parent, '').join('\n');
}

/** Lines of the children: a run of inline nodes shares one line. */
function children(parent: Node, indent: string): string[] {
  const lines: string[] = [];
  let run = '';
  const flush = (): void => {
    if (run.trim()) lines.push(indent + run.trim());
    run = '';
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && isBlock(node)) {
      flush();
      lines.push(...block(node, indent));
    } else run += inline(node);
  }
  flush();
  return lines;
}

function block(element: Element, indent: string): string[] {
  if (VOID.test(element.tagName)) return [indent + open(element)];
  const inner = children(element, `${indent}  `);
  if (inner.length <= 1 && ![...element.children].some((child) => isBlock(child)))
    return [`${indent}${open(element)}${inner.join('').trim()}${close(element)}`];
  return [indent + open(element), ...inner, indent + close(element)];
}

function inline(node: Node): string {
  if (isText(node) && node.parentElement?.closest('pre')) return escape(node.data).replaceAll('\n', '⏎');
  if (isText(node)) return escape(node.data.replace(/[ \t\n\r\f]+/g, ' '));
  if (!isElement(node)) return '';
  const inner = [...node.childNodes].map((child) => inline(child)).join('');
  return VOID.test(node.tagName) ? open(node) : `${open(node)}${inner}${close(node)}`;
}

function open(element: Element): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)
    .sort();
  return `<${element.tagName.toLowerCase()}${attributes.join('')}>`;
}

function close(element: Element): string {
  return `</${element.tagName.toLowerCase()}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}
