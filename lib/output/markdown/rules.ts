/** How the elements of an article are written in Markdown, where the writer's own way does not suit. */
import type TurndownService from 'turndown';
import { CODE_LANGUAGE } from './prepare-code';
import { LIST_MARK, startOf } from './prepare-lists';

type Rules = Record<string, TurndownService.Rule>;

export interface RuleOptions {
  /** Levels by which headings move down, so that the title stays the only first one. */
  headingShift: number;
}

const DEEPEST_HEADING = 6;

export function markdownRules(options: RuleOptions): Rules {
  return { ...blockRules(options), ...inlineRules() };
}

function blockRules({ headingShift }: RuleOptions): Rules {
  return {
    heading: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      replacement: (content, node) => {
        const level = Math.min(Number(node.nodeName.charAt(1)) + headingShift, DEEPEST_HEADING);
        return block(`${'#'.repeat(level)} ${oneLine(content).replace(/(\s)(#+)$/, '$1\\$2')}`);
      },
    },
    blockquote: {
      filter: 'blockquote',
      replacement: (content) =>
        block(
          content
            .trim()
            .replace(/^(?!$)/gm, '> ')
            .replace(/^$/gm, '>'),
        ),
    },
    list: { filter: ['ul', 'ol'], replacement: (content, node) => list(content, elementOf(node)) },
    listItem: { filter: 'li', replacement: (content, node) => listItem(content, elementOf(node)) },
    code: { filter: 'pre', replacement: (_, node) => codeBlock(elementOf(node)) },
    caption: {
      filter: 'figcaption',
      replacement: (content) => block(/[*[]/.test(content) ? oneLine(content) : `*${oneLine(content)}*`),
    },
    player: {
      filter: ['video', 'audio', 'iframe'],
      replacement: (_, node) => player(elementOf(node)),
    },
  };
}

function inlineRules(): Rules {
  return {
    lineBreak: { filter: 'br', replacement: (_, node) => lineBreak(elementOf(node)) },
    link: {
      filter: (node) => node.nodeName === 'A',
      replacement: (content, node) => link(oneLine(content), elementOf(node)),
    },
    image: { filter: 'img', replacement: (_, node) => image(elementOf(node)) },
    script: {
      filter: ['sup', 'sub'],
      replacement: (content, node) => `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`,
    },
  };
}

/** Turndown passes elements alone to rules, but types them as nodes. */
function elementOf(node: Node): Element {
  return node as Element;
}

function block(content: string): string {
  return `\n\n${content}\n\n`;
}

function oneLine(content: string): string {
  return content.replace(/\s*\n\s*/g, ' ').trim();
}

function listItem(content: string, item: Element): string {
  const mark = item.getAttribute(LIST_MARK) ?? '- ';
  const indented = content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  return `${mark}${indented}${item.nextElementSibling ? '\n' : ''}`;
}

/** A list that begins with another number than 1 cannot follow a line of text directly. */
function list(content: string, element: Element): string {
  const isTight = element.parentElement?.tagName === 'LI' && (element.tagName === 'UL' || startOf(element) === 1);
  return `${isTight ? '\n' : '\n\n'}${content}${isTight && !element.nextSibling ? '' : '\n\n'}`;
}

function codeBlock(pre: Element): string {
  const code = pre.textContent ?? '';
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return block(`${fence}${pre.getAttribute(CODE_LANGUAGE) ?? ''}\n${code}\n${fence}`);
}

/** Two breaks in a row are how many editors part paragraphs. */
function lineBreak(element: Element): string {
  if (element.closest('td, th')) return '<br>';
  const isDouble = element.previousSibling?.nodeName === 'BR' || element.nextSibling?.nodeName === 'BR';
  return isDouble ? '\n\n' : '  \n';
}

function link(content: string, element: Element): string {
  return content && `[${content}](${writtenAddress(element, 'href')})`;
}

function image(element: Element): string {
  const description = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return `![${description.replace(/[\\[\]`]/g, '\\$&')}](${writtenAddress(element, 'src')})`;
}

function player(element: Element): string {
  const name = (element.getAttribute('title') ?? '').replace(/[\\[\]`*_<]/g, '\\$&').trim();
  return block(name ? `[${name}](${writtenAddress(element, 'src')})` : `<${element.getAttribute('src') ?? ''}>`);
}

/** Written so that it ends where it should. */
function writtenAddress(element: Element, attribute: 'href' | 'src'): string {
  return (element.getAttribute(attribute) ?? '').replace(/[()\\]/g, '\\$&').replaceAll('|', '%7C');
}
