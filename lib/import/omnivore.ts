/** Omnivore's archive: lists of articles, and beside them a body and a file of highlights for each, by its short name. */
import { decode } from './decode';
import { splitQuotes } from './split-notes';
import type { BesideItem, BesideItems } from './json-lists';
import type { ImportFile } from './types';

const LIST = /^(?<folder>.*\/)metadata_\d+_to_\d+\.json$/u;
/** Tags of one highlight stand under its quote on a line of their own. */
const TAG_LINE = /^#\S+(?: #\S+)* ?$/u;

export interface SortedFiles {
  files: ImportFile[];
  /** What stands beside a list of that name; absent where the archive is not Omnivore's. */
  besideOf(list: string): BesideItems | undefined;
}

/** Sets aside what belongs to the articles of a list. */
export function sortOmnivore(files: readonly ImportFile[]): SortedFiles {
  const folders = new Set(files.flatMap(({ name }) => LIST.exec(name)?.groups?.['folder'] ?? []));
  const isBeside = ({ name }: ImportFile) =>
    [...folders].some((folder) => name.startsWith(`${folder}content/`) || name.startsWith(`${folder}highlights/`));
  const beside = new Map(files.filter(isBeside).map((file) => [file.name, file]));
  return {
    files: files.filter((file) => !beside.has(file.name)),
    besideOf(list) {
      const folder = LIST.exec(list)?.groups?.['folder'];
      return folder === undefined ? undefined : (slug) => itemOf(beside, folder, slug);
    },
  };
}

async function itemOf(files: ReadonlyMap<string, ImportFile>, folder: string, slug: string): Promise<BesideItem> {
  const html = await textOf(files.get(`${folder}content/${slug}.html`));
  const marked = await textOf(files.get(`${folder}highlights/${slug}.md`));
  const { highlights, comments } = splitQuotes(marked ?? '');
  return {
    ...(html !== undefined && { html }),
    highlights: [
      ...comments.map((note) => ({ note })),
      ...highlights.map(({ note, ...highlight }) => {
        const own = note
          ?.split('\n')
          .filter((line) => !TAG_LINE.test(line))
          .join('\n');
        return { ...highlight, ...(own && { note: own }) };
      }),
    ],
  };
}

/** A body that is damaged leaves the address, whose page can be fetched. */
async function textOf(file: ImportFile | undefined): Promise<string | undefined> {
  try {
    return file && decode(new Uint8Array(await (await file.open()).arrayBuffer()));
  } catch {
    return undefined;
  }
}
