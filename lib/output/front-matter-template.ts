/** Which properties stand in front of a text, by which names: as QingDu, Obsidian or Hexo know them, or as a person wrote. */
import { readParts, type ReadTemplate, type Template, type TemplateProblem } from './template';

export type FrontMatterTemplate = readonly { key: string; value: Template }[];

/** As a person would write them. */
export const FRONT_MATTER_FORMS = {
  qingdu: `title: {title}
original_title: {originalTitle}
author: {author}
source: {account}
account_id: {accountId}
editor: {editor}
published: {published}
url: {url}
site: {site}
tags: {tags}
own_tags: {ownTags}
state: {state}
image: {image}
saved: {saved}`,
  obsidian: `title: {title}
author: {author}
source: {account}
published: {datetime}
created: {saved}
url: {url}
site: {site}
tags: {noteTags}
cover: {image}`,
  hexo: `title: {title}
date: {datetime}
author: {author}
source: {account}
source_url: {url}
tags: {allTags}
cover: {image}`,
} as const;

const LINE = /^(?<key>[\p{L}_][\p{L}\p{N}_-]*)\s*:\s*(?<value>.*)$/u;

/** One `name: value with {fields}` a line; empty lines count for nothing. */
export function readFrontMatterTemplate(text: string): ReadTemplate<FrontMatterTemplate> {
  const template: { key: string; value: Template }[] = [];
  const problems: TemplateProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const { key, value } = LINE.exec(line.trimEnd())?.groups ?? {};
    if (key === undefined || value === undefined) {
      problems.push({ reason: 'noKey', line: index + 1, column: 1, found: line.trim() });
      continue;
    }
    if (template.some((entry) => entry.key === key)) {
      problems.push({ reason: 'twiceKey', line: index + 1, column: 1, found: key });
    }
    const read = readParts(value);
    const before = [...line.trimEnd()].length - [...value].length;
    for (const problem of read.problems)
      problems.push({ ...problem, line: index + 1, column: problem.column + before });
    template.push({ key, value: read.parts });
  }
  return problems.length > 0 ? { problems } : { template };
}
