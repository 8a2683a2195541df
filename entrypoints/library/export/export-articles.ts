/** Hands articles to the person as files: one as it is, many as a zip. */
import type { Convert, ShownScript, TargetScript } from '../../../lib/convert/types';
import { bundledConverter } from '../../../lib/extension/conversion/bundled-converter';
import { loadExportForm } from '../../../lib/extension/settings/export-form-setting';
import { getArticle } from '../../../lib/library/get-article';
import { keptPictures } from '../../../lib/library/pictures/kept-pictures';
import type { SavedArticle } from '../../../lib/library/types';
import { convertArticle } from '../../../lib/output/convert-article';
import { fileName } from '../../../lib/output/file-name';
import { i18n } from '#i18n';
import type { LibraryModel } from '../library-model';
import { copyArticles, type CopyFormat } from '../../../lib/ui/copy-articles';
import { offerFile } from '../../../lib/ui/offer-file';
import { takeArticle } from '../../../lib/ui/take-article';

/** `archive`: Markdown in a zip with its pictures, also where there is one article. */
export type LibraryFormat = EachFormat | WholeFormat | 'archive';
type WholeFormat = 'epub' | 'json' | 'csv';
type EachFormat = 'markdown' | 'text' | 'html';

const WHOLE_TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

export async function exportArticles(
  model: LibraryModel,
  ids: readonly string[],
  format: LibraryFormat,
  script: ShownScript,
): Promise<void> {
  try {
    const [only] = ids;
    if (format === 'archive') await exportMany(model, ids, 'markdown', script);
    else if (isWhole(format)) await exportWhole(model, ids, format, script);
    else if (ids.length === 1 && only !== undefined) await exportOne(model, only, format, script);
    else await exportMany(model, ids, format, script);
  } catch (error) {
    model.tell('error', i18n.t('library.error.export', [error instanceof Error ? error.message : String(error)]));
  }
}

export async function copySelected(
  model: LibraryModel,
  ids: readonly string[],
  format: CopyFormat,
  script: ShownScript,
): Promise<void> {
  try {
    model.tell('info', i18n.t('library.copied', await copyTo(ids, format, script)));
  } catch {
    model.tell('error', i18n.t('error.copy'));
  }
}

/** @returns how many were copied. */
export async function copyTo(ids: readonly string[], format: CopyFormat, script: ShownScript): Promise<number> {
  const articles: SavedArticle[] = [];
  for await (const article of articlesOf(ids, script)) articles.push(article);
  await copyArticles(articles, format);
  return articles.length;
}

async function exportOne(model: LibraryModel, id: string, format: EachFormat, script: ShownScript): Promise<void> {
  const saved = await getArticle(id);
  if (!saved) return model.tell('error', i18n.t('library.missing'));
  const article = await convertArticle(saved, script, bundledConverter);
  if (format !== 'html') return takeArticle(article, article.savedAt, { way: 'download', format }, loadExportForm);
  const text = await (await import('../../../lib/output/to-html')).toHtml(article, keptPictures());
  const { name } = await loadExportForm();
  offerFile(new Blob([text], { type: 'text/html;charset=utf-8' }), fileName(article, 'html', name));
}

function isWhole(format: LibraryFormat): format is WholeFormat {
  return format === 'epub' || format === 'json' || format === 'csv';
}

/** Formats that hold many articles in one file: as many as fit into memory. */
async function exportWhole(
  model: LibraryModel,
  ids: readonly string[],
  format: WholeFormat,
  script: ShownScript,
): Promise<void> {
  const articles: SavedArticle[] = [];
  for await (const article of articlesOf(ids, script)) articles.push(article);
  const [first] = articles;
  if (!first) return model.tell('error', i18n.t('library.missing'));
  const name = `QingDu ${new Date().toISOString().slice(0, 10)}`;
  const only = articles.length === 1;
  offerFile(
    await wholeFile(articles, format, only ? undefined : name),
    only ? fileName(first, format, (await loadExportForm()).name) : `${name}.${format}`,
  );
  model.tell('info', i18n.t('library.exported', articles.length));
}

async function wholeFile(articles: SavedArticle[], format: WholeFormat, title: string | undefined): Promise<Blob> {
  if (format === 'epub') {
    return (await import('../../../lib/output/to-epub')).toEpub(articles, {
      pictureOf: keptPictures(),
      ...(title !== undefined && { title }),
    });
  }
  const text =
    format === 'json'
      ? (await import('../../../lib/output/to-json')).toJson(articles)
      : (await import('../../../lib/output/to-csv')).toCsv(articles);
  return new Blob([text], { type: WHOLE_TYPES[format] });
}

async function exportMany(
  model: LibraryModel,
  ids: readonly string[],
  format: EachFormat,
  script: ShownScript,
): Promise<void> {
  const { toArchive } = await import('../../../lib/output/to-archive');
  const onProgress = (done: number) =>
    model.tell('info', i18n.t('library.exporting', [String(done), String(ids.length)]));
  const zip = await toArchive(articlesOf(ids, script), {
    ...(await loadExportForm()),
    format,
    frontMatter: true,
    pictureOf: keptPictures(),
    onProgress,
  });
  offerFile(zip, `QingDu ${new Date().toISOString().slice(0, 10)}.zip`);
  model.tell('info', i18n.t('library.exported', ids.length));
}

/** One at a time: a whole library need not fit into memory. */
export async function* articlesOf(ids: readonly string[], script: ShownScript): AsyncGenerator<SavedArticle> {
  /** The settings of the beginning count for all. */
  const loaded = new Map<TargetScript, Promise<Convert>>();
  const load = (target: TargetScript): Promise<Convert> => {
    const converter = loaded.get(target) ?? bundledConverter(target);
    loaded.set(target, converter);
    return converter;
  };
  for (const id of ids) {
    const article = await getArticle(id);
    if (article) yield convertArticle(article, script, load);
  }
}
