/** What QingDu does in one page, from the first click until the page goes: cleans it, lays the view over it, converts both. */
import { clean } from '../../clean/clean';
import type { CleanResult, PageState } from '../../clean/types';
import { isWechatArticle } from '../../view/article/article-link';
import { openCleanView } from '../../view/open-clean-view';
import { pickOnPage } from '../../view/teaching/pick-on-page';
import type { CleanViewHandle, ViewSettings } from '../../view/view-options';
import { createPageJoin } from './page-join';
import { createPageConversion, type PageConversion } from '../conversion/page-conversion';
import { automaticConverter } from '../conversion/automatic-converter';
import { pageWritingOf } from './page-writing';
import type { PageServices } from './page-services';
import { createSiteTeacher } from './site-teacher';
import type { ShownScript } from '../../convert/types';
import type { PageStatus, SaveResult } from '../protocol';
import { watchPictures } from '../pictures/watch-pictures';

type Readable = Extract<CleanResult, { article: unknown }>;

export function createPageSession(document: Document, services: PageServices) {
  /** Removals that the person put back; they stay back for saving, copying and opening again. */
  const kept = new Set<string>();
  const automatic = automaticConverter();
  const writing = () => pageWritingOf(document, automatic?.originalText);
  let page: PageConversion | undefined;
  let left: PageStatus['left'];
  let view: { handle: CleanViewHandle; conversion: PageConversion; result: Readable } | undefined;
  let savedId: string | undefined;
  let opening: Promise<PageState> | undefined;

  /** This page or another of the same article. */
  function cleanPage(source: Document, address: string, keep: ReadonlySet<string>): CleanResult {
    return clean(source, address, { keep, userRules: teacher.rules() });
  }

  const source = (): Document => page?.original(document) ?? document;
  const teacher = createSiteTeacher({
    host: () => new URL(services.address()).hostname.replace(/^www\./, ''),
    clean: (options) => clean(source(), services.address(), { keep: kept, ...options }),
    result: () => cleanNow(),
    load: services.loadRules,
    save: services.saveRules,
  });

  const join = createPageJoin({
    cleanCurrent: (keep) => cleanPage(source(), services.address(), keep),
    cleanPage,
    load: services.loadPage,
    address: services.address,
  });

  const pictures = watchPictures(() => savedId, { ask: services.picturesOf, retry: services.retryPictures });

  /** The pages that are joined, else this page alone. */
  function cleanNow(keep: ReadonlySet<string> = kept): CleanResult {
    return join.clean(keep);
  }

  /**
   * What the view shows, as it is on the page now. A page may have gone on to another article under the open view, or
   * taken its text away: then as it was when it was shown last.
   */
  function cleanShown(): CleanResult {
    const now = cleanNow();
    if (!view) return now;
    if (isSameArticle(now, view.result)) view.result = now;
    return view.result;
  }

  function toggleView(): Promise<PageState | 'closed'> {
    if (view) {
      view.handle.close();
      return Promise.resolve('closed');
    }
    opening ??= openView().finally(() => (opening = undefined));
    return opening;
  }

  async function openView(): Promise<PageState> {
    const [settings] = await Promise.all([services.loadViewSettings(), teacher.refresh()]);
    const result = cleanNow();
    if ('article' in result) await layOver(result, settings);
    return result.state;
  }

  async function layOver(result: Readable, settings: ViewSettings) {
    const shown = page?.shown ?? 'original';
    const joinState = join.stateOf(result);
    const handle = openCleanView({
      document,
      article: result.article,
      report: result.report,
      shown,
      ...settings,
      ...(joinState && { join: joinState }),
      onReading: services.saveReading,
      followSettings: services.followViewSettings,
      actions: {
        save,
        putBack(removalId) {
          kept.add(removalId);
          const now = cleanNow();
          return isSameArticle(now, result) ? now : { state: 'unavailable', report: now.report };
        },
        show: (script) => conversion.show(script),
        realign: (original) => conversion.realign(original),
        notes: services.notes(result.article.metadata.identity),
        pictures: pictures.actions,
        rules: teacher.actions(() => void pickBody()),
        join: () => void joinPages(),
        cancelJoin: join.cancel,
        follow(address) {
          const opensClean = isWechatArticle(address);
          if (opensClean) services.followArticle(address);
          return opensClean;
        },
        openLibrary: () => services.openLibrary(savedId),
        download: (format, script) => services.download(cleanShown(), format, script),
        copy: (format, script) => services.copy(cleanShown(), format, script),
        onClose() {
          join.cancel();
          conversion.stop();
          view = undefined;
        },
      },
    });
    const conversion = createPageConversion(handle.root, result.article.metadata.script, services.loadConverter);
    view = { handle, conversion, result };
    void tellSaved(handle, result.article.metadata.identity);
    if (shown !== 'original') await conversion.show(shown).catch(() => handle.setShown('original'));
  }

  /** The view does not wait for it, and without an answer offers to save. */
  async function tellSaved(handle: CleanViewHandle, identity: string): Promise<void> {
    if (await services.isSaved(identity).catch(() => false)) handle.setSaved();
  }

  /** Lets the person point at the body on the page itself; the view opens with it. */
  async function pickBody(): Promise<void> {
    view?.handle.close();
    await teacher.refresh();
    const picked = await pickOnPage({ document, waysToPoint: teacher.waysToPoint });
    if (!picked) return;
    await teacher.write(picked);
    await toggleView();
  }

  /** What came is shown even where not all did. */
  async function joinPages(): Promise<void> {
    const before = cleanNow();
    const end = await join.start((state) => view?.handle.setJoin(state));
    if (!end) return;
    const after = cleanNow();
    if (view && isSameArticle(after, view.result) && textOf(after) !== textOf(before))
      view.handle.update(after, { quiet: true });
    view?.handle.setJoin(end);
  }

  async function save(): Promise<SaveResult> {
    const result = await services.save(cleanShown());
    if (!result.ok) return result;
    savedId = result.id;
    pictures.begin();
    return result;
  }

  /** @throws where the converter could not be loaded; page and view then show what they showed. */
  async function convert(script: ShownScript): Promise<PageStatus> {
    left = script === 'original' ? undefined : await reasonToLeave();
    if (!left) {
      page ??= openPage();
      await page.show(script);
    }
    await view?.conversion.show(script);
    view?.handle.setShown(script);
    return status();
  }

  function openPage(): PageConversion {
    return createPageConversion(document, writing().script, services.loadConverter, automatic);
  }

  async function reasonToLeave(): Promise<PageStatus['left']> {
    if (writing().foreign) return 'foreign';
    return (await services.mayConvert()) ? undefined : 'never';
  }

  function status(): PageStatus {
    const shown = (view?.conversion ?? page)?.shown ?? 'original';
    return { shown, viewOpen: view !== undefined, script: page?.written ?? writing().script, left };
  }

  if (automatic) page = openPage();

  return {
    /** @returns what the person's rules of this moment give. */
    async clean(keep: ReadonlySet<string> = kept): Promise<CleanResult> {
      await teacher.refresh();
      return cleanNow(keep);
    },
    pickBody,
    toggleView,
    /** Joins the other pages of the article, as the bar in the view does. */
    join: joinPages,
    convert,
    status,
    stop(): void {
      view?.handle.close();
      page?.stop();
    },
  };
}

function isSameArticle(now: CleanResult, shown: Readable): now is Readable {
  return 'article' in now && now.article.metadata.identity === shown.article.metadata.identity;
}

function textOf(result: CleanResult): string | undefined {
  return 'article' in result ? result.article.text : undefined;
}
