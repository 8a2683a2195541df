/** Opens the article that the address names (`#<id>`) in the clean view, and keeps address, history and view in step. */
import { browser } from 'wxt/browser';
import { saveReading } from '../../../lib/extension/settings/settings';
import { followViewSettings, loadViewSettings } from '../../../lib/extension/settings/view-settings';
import { library } from '../../../lib/library/store/database';
import { findLinked } from '../../../lib/library/find-linked';
import { getArticle } from '../../../lib/library/get-article';
import type { ArticleRecord, SavedArticle } from '../../../lib/library/types';
import { openCleanView } from '../../../lib/view/open-clean-view';
import type { CleanViewHandle, ViewSettings } from '../../../lib/view/view-options';
import { i18n } from '#i18n';
import { convertView } from '../../../lib/extension/conversion/convert-view';
import { articleNotes } from './article-notes';
import { articlePictures } from './article-pictures';
import { describeProblem } from '../list/describe-problem';
import { copyTo, exportArticles } from '../export/export-articles';
import { followReading } from './follow-reading';
import type { LibraryModel } from '../library-model';

/** @returns what ends the following. */
export function followAddress(model: LibraryModel): () => void {
  let open: { id: string; handle: CleanViewHandle } | undefined;
  /** True where the list lies one step back in the history. */
  let cameFromList = false;
  let turn = 0;

  async function follow(): Promise<void> {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === open?.id) return;
    const mine = ++turn;
    shut();
    if (!id) return;
    try {
      const [article, record] = await Promise.all([getArticle(id), library().articles.get(id)]);
      const settings = await loadViewSettings({ site: article?.metadata.site });
      if (mine !== turn) return;
      if (article && record) open = { id, handle: show(article, record, settings) };
      else giveUp(i18n.t('library.missing'));
    } catch (error) {
      if (mine === turn) giveUp(i18n.t('library.error.open', [describeProblem(error)]));
    }
  }

  function show(article: SavedArticle, record: ArticleRecord, settings: ViewSettings): CleanViewHandle {
    document.title = article.metadata.title ?? i18n.t('library.title');
    const conversion = convertView(article.metadata.script);
    const handle = openCleanView({
      document,
      article,
      report: article.report,
      saved: true,
      ...settings,
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
          void goTo(address);
          return true;
        },
        remove: () => {
          handle.close();
          void model.remove([article.id]);
        },
        onClose: () => {
          stopReading();
          conversion.stop();
          leave(article.id);
        },
      },
    });
    const stopReading = followReading(handle.root, record, article.text, model);
    return handle;
  }

  /** The saved copy of a linked article opens here, everything else on the web. */
  async function goTo(address: string): Promise<void> {
    const saved = await findLinked(address).catch(() => undefined);
    if (saved) location.hash = saved.id;
    else await browser.tabs.create({ url: address });
  }

  /** The view was closed by the person: the address follows. */
  function leave(id: string): void {
    document.title = i18n.t('library.title');
    if (open?.id !== id) return;
    open = undefined;
    if (cameFromList) history.back();
    else history.replaceState(undefined, '', location.pathname + location.search);
    cameFromList = false;
  }

  /** The address left the article: the view follows. */
  function shut(): void {
    const { handle } = open ?? {};
    open = undefined;
    handle?.close();
  }

  function giveUp(message: string): void {
    history.replaceState(undefined, '', location.pathname + location.search);
    cameFromList = false;
    model.tell('error', message);
  }

  function onHashChange(event: HashChangeEvent): void {
    cameFromList = new URL(event.oldURL).hash === '' && location.hash !== '';
    void follow();
  }

  addEventListener('hashchange', onHashChange);
  void follow();
  return () => {
    removeEventListener('hashchange', onHashChange);
    shut();
  };
}
