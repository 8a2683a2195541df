/** Bookmarks as every browser writes them (Netscape's format), and Pocket's older list, which looks much the same. */
import { findAll, parseHtml, textOf } from '../clean/dom';
import { entryBase, textOrNothing, timeOf, webAddress } from './entry-base';
import type { Imported } from './types';

const HEAD = /<!doctype netscape-bookmark-file-1>|<title>Pocket Export<\/title>/iu;

export function isBookmarks(text: string): boolean {
  return HEAD.test(text.slice(0, 2000));
}

/** The folders above a bookmark become its tags. Other schemes, such as bookmarklets, are reported and left out. */
export function readBookmarks(text: string, file: string): Imported {
  const imported: Imported = { entries: [], problems: [] };
  for (const link of findAll(parseHtml(text), 'a[href]')) {
    const url = webAddress(link.getAttribute('href'));
    const title = textOrNothing(textOf(link));
    if (url === undefined) {
      imported.problems.push({
        file,
        reason: 'noAddress',
        ...(title !== undefined && { detail: title.slice(0, 100) }),
      });
      continue;
    }
    const isArchived = sectionOf(link) === 'Read Archive';
    const savedAt = timeOf(link.getAttribute('add_date') ?? link.getAttribute('time_added'));
    const tags = (link.getAttribute('tags') ?? '').split(',').map((tag) => tag.trim());
    imported.entries.push({
      ...entryBase(file),
      kind: 'link',
      url,
      ...(title !== undefined && title !== url && { title }),
      ...(savedAt !== undefined && { savedAt }),
      tags: [...new Set([...tags, ...foldersAbove(link)].filter(Boolean))],
      read: isArchived,
      archived: isArchived,
    });
  }
  return imported;
}

/** A folder is a list whose heading stands before it; the outermost, which the browser itself made, says nothing. */
function foldersAbove(link: Element): string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = list.previousElementSibling?.matches('h3') ? list.previousElementSibling : undefined;
    if (heading && !heading.hasAttribute('personal_toolbar_folder')) names.unshift(textOf(heading));
  }
  return names;
}

/** Pocket's list has a part for what was not read, and one for its archive. */
function sectionOf(link: Element): string | undefined {
  const heading = link.closest('ul')?.previousElementSibling;
  return heading?.matches('h1') ? textOf(heading) : undefined;
}
