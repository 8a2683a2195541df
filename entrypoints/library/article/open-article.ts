/** Opens the article that the address names (`#<id>`) in the clean view, and keeps address, history and view in step. */
import { browser } from 'wxt/browser';
import { library } from '../../../lib/library/store/database';
import { findLinked } from '../../../lib/library/find-linked';
import { getArticle } from '../../../lib/library/get-article';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { i18n } from '#i18n';
import { describeProblem } from '../list/describe-problem';
import type { LibraryModel } from '../library-model';

const loadView = () => import('./show-article');

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
      const [article, record, view] = await Promise.all([getArticle(id), library().articles.get(id), loadView()]);
      const wishes = article && (await view.loadWishes(article));
      if (mine !== turn) return;
      if (!article || !record || !wishes) return giveUp(i18n.t('library.missing'));
      document.title = article.metadata.title ?? i18n.t('library.title');
      const handle = view.showArticle({
        article,
        record,
        wishes,
        model,
        goTo: (address) => void goTo(address),
        onClose: () => leave(id),
      });
      open = { id, handle };
    } catch (error) {
      if (mine === turn) giveUp(i18n.t('library.error.open', [describeProblem(error)]));
    }
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
  // In the cache by the time that somebody wants to read.
  void model.list.begun.then(() => requestIdleCallback(() => void loadView()));
  return () => {
    removeEventListener('hashchange', onHashChange);
    shut();
  };
}
