/** Prints what cleaning gave, for review: what it is, who filled which field, what left and why, and the body. */
import type { CleanResult, Metadata, Removal } from '../../lib/clean/types';
import { printTree } from './print-tree';

const PREVIEW_CHARACTERS = 60;

export function printResult(result: CleanResult): string {
  const { report, state } = result;
  const head = [`state: ${state}`, ...('reason' in result ? [`reason: ${result.reason}`] : [])];
  if (report.picked) head.push(`picked: ${report.picked.by}  ${report.picked.path}`);
  if ('pages' in result && result.pages) head.push(`page: ${result.pages.current} of ${result.pages.total}`);
  const sections = [head.join('\n')];
  if ('article' in result) sections.push(section('metadata', fields(result.article.metadata)));
  sections.push(
    section(
      'removed',
      report.removals.map((removal) => line(removal)),
    ),
  );
  if (report.warnings.length) sections.push(section('warnings', report.warnings));
  if ('article' in result) sections.push(`## body\n${printTree(result.article.html)}`);
  return `${sections.join('\n\n')}\n`;
}

function section(name: string, lines: string[]): string {
  return [`## ${name}`, ...lines].join('\n');
}

function fields({ filledBy, ...values }: Metadata): string[] {
  const by: Partial<Record<string, string>> = filledBy;
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const printed = Array.isArray(value) ? value.join(' | ') : String(value);
      return `${name}: ${printed}${by[name] === undefined ? '' : `    [${by[name]}]`}`;
    });
}

function line({ rule, why, path, text, images }: Removal): string {
  const preview = text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}…` : text;
  return `${rule}: ${why}\n  ${path}\n  ${preview}${images ? ` [${images} img]` : ''}`;
}
