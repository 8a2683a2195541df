/** What to tell whoever mends the rules: what was done to the page, and nothing that was written on it. */
import type { CleaningReport } from '../../clean/types';
import { groupRemovals } from './group-removals';

/** Numbers this long name a person, an order or a session rather than a kind of element. */
const LONG_NUMBER = /\d{4,}/g;
const MOST_PATHS = 5;

/**
 * @param site host of the page; its address stays out, since it may name a person.
 * @returns Markdown in English, for an issue.
 */
export function reportText(site: string, report: CleaningReport, version: string): string {
  const { removals, rewrites, warnings } = report;
  const groups = groupRemovals(removals).map(({ rule, why, removals: all }) => {
    const characters = sum(all.map((each) => each.characters));
    const pictures = sum(all.map((each) => each.images));
    const paths = all.slice(0, MOST_PATHS).map(({ path }) => `  - \`${withoutNumbers(path)}\``);
    const more = all.length > MOST_PATHS ? [`  - and ${all.length - MOST_PATHS} more`] : [];
    const head = `- \`${rule}\` (${rule.startsWith('user/') ? 'own rule' : why}) × ${all.length}, ${characters} characters, ${pictures} pictures`;
    return [head, ...paths, ...more].join('\n');
  });
  return [
    `## Cleaning of a page on ${site}`,
    '',
    '<!-- What is wrong? Which block should stay, or go? -->',
    '',
    `- QingDu ${version}`,
    `- Site rule: ${report.site ? `\`${report.site}\`` : 'none'}`,
    `- Body: ${report.picked ? `\`${withoutNumbers(report.picked.path)}\` by \`${report.picked.by}\`` : 'not told'}`,
    `- Remarks on the page: ${warnings.length}`,
    '',
    '### Removed',
    '',
    ...(groups.length > 0 ? groups : ['Nothing.']),
    '',
    '### Rewritten',
    '',
    ...(rewrites.length > 0 ? rewrites.map(({ rule, count }) => `- \`${rule}\` × ${count}`) : ['Nothing.']),
    '',
  ].join('\n');
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
const withoutNumbers = (path: string) => path.replaceAll('`', '').replace(LONG_NUMBER, '…');
