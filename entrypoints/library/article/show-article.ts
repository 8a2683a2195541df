/** Shows an article of the library in the clean view. Nothing of it is needed for the list, so it is loaded behind that. */
import { saveReading } from '../../../lib/extension/settings/settings';
import { followViewSettings, loadViewSettings } from '../../../lib/extension/settings/view-settings';
import type { ArticleRecord, SavedArticle } from '../../../lib/library/types';
import { openCleanView } from '../../../lib/view/open-clean-view';
import type { CleanViewHandle, ViewSettings } from '../../../lib/view/view-options';
import { convertView } from '../../../lib/extension/conversion/convert-view';
import { articleNotes } from './article-notes';
import { articlePictures } from './article-pictures';
import { copyTo, exportArticles } from '../export/export-articles';
import { followReading } from './follow-reading';
import type { LibraryModel } from '../library-model';

/** A person's wishes for the view of this article. */
export const loadWishes = (article: SavedArticle) => loadViewSettings({ site: article.metadata.site });

interface Shown {
  article: SavedArticle;
  record: ArticleRecord;
  wishes: ViewSettings;
  model: LibraryModel;
  /** A link in it was clicked. */
  goTo(address: string): void;
  onClose(): void;
}

export function showArticle({ article, record, wishes, model, goTo, onClose }: Shown): CleanViewHandle {
  const conversion = convertView(article.metadata.script);
  const handle = openCleanView({
    document,
    article,
    report: article.report,
    saved: true,
    ...wishes,
    onReading: (settings) => void saveReading(settings, article.metadata.site),
    followSettings: (changed) => followViewSettings({ site: article.metadata.site }, changed),
    actions: {
      show: (script) => conversion.show(handle.root, script),
      realign: conversion.realign,
      notes: articleNotes(article.id),
      pictures: articlePictures(article.id),
      download: (format, script) => exportArticles(model, [article.id], format, script),
      copy: async (format, script) => void (await copyTo([article.id], format, script)),
      follow(address) {
        goTo(address);
        return true;
      },
      remove: () => {
        handle.close();
        void model.remove([article.id]);
      },
      onClose: () => {
        stopReading();
        conversion.stop();
        onClose();
      },
    },
  });
  const stopReading = followReading(handle.root, record, article.text, model);
  return handle;
}
