/** The scrolling part of the clean view: headline, byline, body, and how far one has read. */
import { useRef } from 'preact/hooks';
import { ListX } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { JoinBar } from './join-bar';
import { textLanguage } from './text-language';
import type { ViewModel } from './view-model';

export function ArticleText({ model }: { model: ViewModel }) {
  const progress = useRef<HTMLDivElement>(null);
  const { metadata } = model.article.value;

  function follow(event: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = event.currentTarget as HTMLElement;
    const read = scrollHeight > clientHeight ? Math.min(1, scrollTop / (scrollHeight - clientHeight)) : 0;
    progress.current?.style.setProperty('transform', `scaleX(${read.toFixed(4)})`);
  }

  return (
    <>
      <div class="progress" ref={progress} aria-hidden="true" />
      <div class="scroller" tabIndex={-1} onScroll={follow}>
        <article class="sheet" lang={textLanguage(model.shown.value, metadata.script)}>
          <ArticleHeader metadata={metadata} />
          <JoinBar model={model} />
          <ArticleBody model={model} />
          <JoinBar model={model} atEnd />
          <footer class="foot" translate={false}>
            <button type="button" class="quiet" onClick={() => (model.panelOpen.value = true)}>
              <Icon node={ListX} />
              {i18n.t('view.removed.title', model.report.value.removals.length)}
            </button>
          </footer>
        </article>
      </div>
    </>
  );
}
