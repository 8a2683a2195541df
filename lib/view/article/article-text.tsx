/** The scrolling part of the clean view: headline, byline, body, and how far one has read. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ListX } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { JoinBar } from '../join/join-bar';
import { HighlightLayer } from '../notes/highlight-layer';
import { PicturesBar } from '../pictures/pictures-bar';
import { PicturesButton } from '../pictures/pictures-button';
import { flowOf } from '../scrolling/reading-flow';
import { StoppedLine } from './stopped-line';
import { textLanguage } from '../reading/text-language';
import { distanceOf, turnWheel } from '../scrolling/vertical-scrolling';
import type { ViewModel } from '../view-model';

export function ArticleText({ model }: { model: ViewModel }) {
  const progress = useRef<HTMLDivElement>(null);
  const { metadata } = model.article.value;

  const scroller = useRef<HTMLDivElement>(null);
  const { vertical } = model.preferences.value;
  useLayoutEffect(() => (scroller.current && vertical ? letTurn(scroller.current, model) : undefined), [vertical]);

  function follow(event: Event): void {
    const flow = flowOf(event.currentTarget as HTMLElement);
    const read = flow.end() > 0 ? Math.min(1, flow.at() / flow.end()) : 0;
    progress.current?.style.setProperty('transform', `scaleX(${read.toFixed(4)})`);
    model.read.value = read;
    model.outline.follow();
  }

  return (
    <>
      <div class="progress" ref={progress} aria-hidden="true" />
      <div class="scroller" ref={scroller} tabIndex={-1} onScroll={follow}>
        <article class="sheet" lang={textLanguage(model.shown.value, metadata, model.hongKong.value)}>
          <ArticleHeader metadata={metadata} />
          <StoppedLine model={model} />
          <JoinBar model={model} />
          <PicturesBar pictures={model.pictures} />
          {model.notes.actions && <HighlightLayer notes={model.notes} />}
          <ArticleBody model={model} />
          <JoinBar model={model} atEnd />
          <footer class="foot" translate={false} lang={i18n.t('view.locale')}>
            <button type="button" class="quiet" onClick={() => (model.panelOpen.value = true)}>
              <Icon node={ListX} />
              {i18n.t('view.removed.title', model.report.value.removals.length)}
            </button>
            <PicturesButton pictures={model.pictures} />
          </footer>
        </article>
      </div>
    </>
  );
}

/** Lets wheel and keys move columns that run from right to left. @returns what ends it. */
function letTurn(scroller: HTMLElement, model: ViewModel): () => void {
  const ending = new AbortController();
  turnWheel(scroller, ending.signal);
  const forget = model.keys.add((event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const flow = flowOf(scroller);
    const distance = distanceOf(event.key, event.shiftKey, flow.page(), flow.end());
    if (distance !== undefined) flow.by(distance, true);
    return distance !== undefined;
  });
  return () => {
    ending.abort();
    forget();
  };
}
