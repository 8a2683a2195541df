/** Templates such as `{date} {title}`: read with every mistake named, then filled for each article. */
import type { ExportableArticle } from './exportable-article';
import { isTemplateField, TEMPLATE_FIELDS, type TemplateField } from './template-fields';

/** Texts and fields in turn. */
export type Template = readonly (string | { field: TemplateField })[];

export interface TemplateProblem {
  reason: 'unknownField' | 'openBrace' | 'closeBrace' | 'noField' | 'noKey' | 'twiceKey';
  /** Counted from 1; a template of one line has no line. */
  line?: number;
  /** In characters, counted from 1. */
  column: number;
  /** What stands there. */
  found: string;
}

export type ReadTemplate<T> = { template: T; problems?: undefined } | { problems: TemplateProblem[] };

const PIECE = /\{\{|\}\}|\{(?<name>[^{}]*)\}|[{}]/g;

/** `{{` and `}}` stand for braces. A template without any field would give every article the same text. */
export function readTemplate(text: string): ReadTemplate<Template> {
  const { parts, problems } = readParts(text);
  if (problems.length === 0 && !parts.some((part) => typeof part === 'object')) {
    problems.push({ reason: 'noField', column: 1, found: text });
  }
  return problems.length > 0 ? { problems } : { template: parts };
}

export function readParts(text: string): { parts: Template; problems: TemplateProblem[] } {
  const parts: (string | { field: TemplateField })[] = [];
  const problems: TemplateProblem[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + piece.length;
    const name = match.groups?.['name']?.trim();
    if (piece === '{{' || piece === '}}') parts.push(piece.slice(1));
    else if (name !== undefined && isTemplateField(name)) parts.push({ field: name });
    else {
      const reason = name !== undefined ? 'unknownField' : piece === '{' ? 'openBrace' : 'closeBrace';
      const column = [...text.slice(0, match.index)].length + 1;
      problems.push({ reason, column, found: piece });
    }
  }
  parts.push(text.slice(end));
  return { parts: parts.filter((part) => part !== ''), problems };
}

/** Lists are parted by 、. @param change what a value must pass before it stands in the text. */
export function fillTemplate(
  template: Template,
  article: ExportableArticle,
  change: (value: string, field: TemplateField) => string = (value) => value,
): string {
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = TEMPLATE_FIELDS[part.field](article);
      return change(typeof value === 'object' ? value.join('、') : (value ?? ''), part.field);
    })
    .join('');
}
