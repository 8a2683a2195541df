/** Puts the body into the view, keeps the reader's place when it changes, and shows what came back. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ANCHOR_LINK } from '../clean/anchors';
import type { Article } from '../clean/types';
import { findAdded, rememberBody } from './find-added';
import { flowOf } from './reading-flow';
import { renderArticle } from './render-body';
import { numberElements, watchBlocks } from './tidy-blocks';
import { typeset, typesetNeeds } from './typeset';
import type { ViewModel } from './view-model';

export function ArticleBody({ model }: { model: ViewModel }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Article>(undefined);
  const numbers = useRef<ReadonlyMap<Element, number>>(new Map());
  const article = model.article.value;
  const { html } = article;
  const tidying = model.tidy.active.value;
  const { latin, autospace, vertical } = model.preferences.value;
  const needs = useMemo(() => typesetNeeds({ latin, autospace, vertical }), [latin, autospace, vertical]);
  const isChinese = article.metadata.script !== 'none';

  useLayoutEffect(() => {
    const body = place.current;
    const view = body?.ownerDocument.defaultView;
    if (!body || !view) return;
    const scroller = body.closest<HTMLElement>('.scroller');
    const at = scroller && flowOf(scroller).at();
    const label = i18n.t('view.scrollable');
    const fragment = renderArticle(article, view, label);
    const last = before.current;
    const added =
      last !== undefined && model.marksAdded.value
        ? findAdded(rememberBody(renderArticle(last, view, label)), fragment)
        : [];
    before.current = article;
    numbers.current = numberElements(fragment);
    if (isChinese) typeset(fragment, needs);
    body.replaceChildren(fragment);
    model.notes.readBody(body, model.article.value.text);
    if (scroller && at) flowOf(scroller).to(at);
    model.outline.read(body);
    for (const block of added) block.classList.add('came-back');
    added[0]?.scrollIntoView({ block: 'center' });
  }, [html, needs]);

  useLayoutEffect(() => {
    const body = place.current;
    if (!body) return;
    const ending = new AbortController();
    body.addEventListener('error', (event) => replaceBroken(event.target), { capture: true, signal: ending.signal });
    body.addEventListener('click', (event) => followNote(event, body), { signal: ending.signal });
    return () => ending.abort();
  }, []);

  useLayoutEffect(() => {
    const body = place.current;
    if (!body || !tidying) return undefined;
    const watch = watchBlocks(body, numbers.current, (index) => model.tidy.mean(index));
    model.tidy.hearKeys(watch.onKey);
    return () => {
      model.tidy.hearKeys(undefined);
      watch.end();
    };
  }, [tidying, html]);

  return <div class={tidying ? 'body tidying' : 'body'} ref={place} />;
}

/** A picture that does not load leaves its description, quietly. */
function replaceBroken(target: EventTarget | null): void {
  if (!(target instanceof HTMLImageElement)) return;
  const words = target.ownerDocument.createElement('span');
  words.className = 'missing';
  words.textContent = target.alt || i18n.t('view.pictureMissing');
  (target.closest('picture') ?? target).replaceWith(words);
}

/** Links inside the text (footnotes) find their target in the shadow root, where the browser does not look; reading goes on from there. */
function followNote(event: Event, body: HTMLElement): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : undefined;
  const href = link?.getAttribute('href');
  if (!href) return;
  event.preventDefault();
  const note = ANCHOR_LINK.test(href) ? body.querySelector<HTMLElement>(href) : undefined;
  if (!note) return;
  delete body.dataset['opening'];
  note.scrollIntoView({ block: 'center' });
  if (note.tabIndex < 0) note.tabIndex = -1;
  note.focus({ preventScroll: true });
}
