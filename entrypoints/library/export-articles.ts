/** Hands articles to the person as files: one as it is, many as a zip. */
import type { Convert, ShownScript, TargetScript } from '../../lib/convert/types';
import { bundledConverter } from '../../lib/extension/bundled-converter';
import { getArticle } from '../../lib/library/get-article';
import type { SavedArticle } from '../../lib/library/types';
import { convertArticle } from '../../lib/output/convert-article';
import { fileName } from '../../lib/output/file-name';
import type { DownloadFormat } from '../../lib/view/view-options';
import { i18n } from '#i18n';
import type { LibraryModel } from './library-model';
import { offerFile } from '../../lib/ui/offer-file';

export async function exportArticles(
  model: LibraryModel,
  ids: readonly string[],
  format: DownloadFormat,
  script: ShownScript,
): Promise<void> {
  try {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) await exportOne(model, only, format, script);
    else await exportMany(model, ids, format, script);
  } catch (error) {
    model.tell('error', i18n.t('library.error.export', [error instanceof Error ? error.message : String(error)]));
  }
}

async function exportOne(model: LibraryModel, id: string, format: DownloadFormat, script: ShownScript): Promise<void> {
  const saved = await getArticle(id);
  if (!saved) return model.tell('error', i18n.t('library.missing'));
  const article = await convertArticle(saved, script, bundledConverter);
  const options = { frontMatter: true };
  const text =
    format === 'markdown'
      ? (await import('../../lib/output/to-markdown')).toMarkdown(article, options)
      : (await import('../../lib/output/to-plain-text')).toPlainText(article, options);
  const type = format === 'markdown' ? 'text/markdown' : 'text/plain';
  offerFile(
    new Blob([text], { type: `${type};charset=utf-8` }),
    fileName(article, format === 'markdown' ? 'md' : 'txt'),
  );
}

async function exportMany(
  model: LibraryModel,
  ids: readonly string[],
  format: DownloadFormat,
  script: ShownScript,
): Promise<void> {
  const { toArchive } = await import('../../lib/output/to-archive');
  const onProgress = (done: number) =>
    model.tell('info', i18n.t('library.exporting', [String(done), String(ids.length)]));
  const zip = await toArchive(articlesOf(ids, script), { format, frontMatter: true, onProgress });
  offerFile(zip, `QingDu ${new Date().toISOString().slice(0, 10)}.zip`);
  model.tell('info', i18n.t('library.exported', ids.length));
}

/** One at a time: a whole library need not fit into memory. */
async function* articlesOf(ids: readonly string[], script: ShownScript): AsyncGenerator<SavedArticle> {
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
