/** Articles as Markdown files in a folder on the disk, such as a vault of notes. What a person changed there is never lost. */
import type { ExportableArticle, TextOptions } from './exportable-article';
import { fileName, numberedName } from './file-name';
import { markdownWithPictures, type PictureFile } from './markdown-with-pictures';
import { noPictures, type PictureLookup } from './pictures';
import type { Template } from './template';

export interface FolderExportOptions extends TextOptions {
  /** Of the files' names. */
  name?: Template;
  pictureOf?: PictureLookup;
  /** What becomes of a file that is there with another text: it stays, and is told; it goes; or both stay. */
  onOther: 'tell' | 'overwrite' | 'both';
  /** Called after each article with the number done so far. */
  onProgress?: (done: number) => void;
}

export interface FolderExport<Exported> {
  written: number;
  /** Were there with the same text. */
  same: number;
  /** Were there with another text, and were left alone. */
  others: { article: Exported; name: string }[];
}

/** Rejects where the folder may not be written or the disk is full; files that were written by then are whole. */
export async function toFolder<Exported extends ExportableArticle>(
  articles: Iterable<Exported> | AsyncIterable<Exported>,
  folder: FileSystemDirectoryHandle,
  options: FolderExportOptions,
): Promise<FolderExport<Exported>> {
  const result: FolderExport<Exported> = { written: 0, same: 0, others: [] };
  /** Names that this export used, for two articles of one name. */
  const used = new Set<string>();
  let done = 0;
  for await (const article of articles) {
    const putPicture = (file: PictureFile) => writePicture(folder, file);
    const text = await markdownWithPictures(article, options, options.pictureOf ?? noPictures, putPicture);
    const { name, found } = await place(fileName(article, 'md', options.name), text);
    used.add(name.toLowerCase());
    if (found === 'same') result.same++;
    else if (found === 'other' && options.onOther === 'tell') result.others.push({ article, name });
    else {
      await write(folder, name, text);
      result.written++;
    }
    options.onProgress?.(++done);
  }
  return result;

  async function place(first: string, text: string): Promise<{ name: string; found: Found }> {
    for (let number = 1; ; number++) {
      const name = number === 1 ? first : numberedName(first, number);
      if (used.has(name.toLowerCase())) continue;
      const found = await compare(folder, name, text);
      if (found !== 'other' || options.onOther !== 'both') return { name, found };
    }
  }
}

type Found = 'nothing' | 'same' | 'other';

async function compare(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<Found> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return (await file.text()) === text ? 'same' : 'other';
  } catch (error) {
    if (isMissing(error)) return 'nothing';
    // A folder of that name.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return 'other';
    throw error;
  }
}

/** The same name is the same picture. */
async function writePicture(folder: FileSystemDirectoryHandle, { path, bytes }: PictureFile): Promise<void> {
  const [within = '', name = ''] = path.split('/');
  const pictures = await folder.getDirectoryHandle(within, { create: true });
  const there = await pictures.getFileHandle(name).then(
    async (file) => (await file.getFile()).size === bytes.length,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  if (!there) await write(pictures, name, bytes);
}

/** The browser writes beside the file and puts all of it in its place when it is closed. */
async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(content);
  await stream.close();
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
