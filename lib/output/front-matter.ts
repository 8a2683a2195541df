/** The metadata of an article as YAML, for note-taking programs and for the way back in. */
import { Document, Scalar } from 'yaml';
import type { ExportableArticle } from './exportable-article';
import { FRONT_MATTER_FORMS, readFrontMatterTemplate, type FrontMatterTemplate } from './front-matter-template';
import { fillTemplate, type Template } from './template';
import { TEMPLATE_FIELDS } from './template-fields';

/** A published date is printed by the cleaner; anything else in its place must not become a YAML value of its own kind. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)?)?$/;
const OWN = readFrontMatterTemplate(FRONT_MATTER_FORMS.qingdu);

/**
 * Ends with a line end; absent fields are left out. Text is always in double quotes, so that no reader of YAML 1.1 or
 * 1.2 takes `2024`, `no` or `12:30` for something else; dates are plain, so that they are dates.
 */
export function frontMatter(article: ExportableArticle, template?: FrontMatterTemplate): string {
  const document = new Document({});
  for (const { key, value: parts } of template ?? ('template' in OWN ? OWN.template : [])) {
    const value = valueOf(parts, article);
    if (value.length > 0) document.set(key, typeof value === 'string' ? scalar(value) : value.map(scalar));
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** A field that stands alone keeps its kind: a list stays a list. */
function valueOf(parts: Template, article: ExportableArticle): string | readonly string[] {
  const [only, ...more] = parts;
  if (typeof only === 'object' && more.length === 0) return TEMPLATE_FIELDS[only.field](article) ?? '';
  return fillTemplate(parts, article);
}

function scalar(text: string): Scalar<string> {
  const value = new Scalar(oneLine(text));
  value.type = ISO_DATE.test(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return value;
}

/** Line ends of any alphabet, control and direction characters have no place in a property. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
