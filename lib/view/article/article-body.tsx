/** Puts the body into the view, keeps the reader's place when it changes, and shows what came back. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article } from '../../clean/types';
import { listenToBody } from './body-clicks';
import { findAdded, rememberBody } from '../removed/find-added';
import { namePictures } from './name-pictures';
import { hangDoors, takeDoorsAway } from './picture-doors';
import { flowOf } from '../scrolling/reading-flow';
import { HELD, holdPictures } from '../pictures/hold-pictures';
import { showHeld } from '../pictures/show-held';
import { renderArticle } from './render-body';
import { numberElements, watchBlocks } from '../teaching/tidy-blocks';
import { typeset, typesetNeeds } from '../reading/typeset';
import type { ViewModel } from '../view-model';

export function ArticleBody({ model }: { model: ViewModel }) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Article>(undefined);
  const numbers = useRef<ReadonlyMap<Element, number>>(new Map());
  const article = model.article.value;
  const { html } = article;
  const tidying = model.tidy.active.value;
  const { latin, autospace, vertical, pictures } = model.preferences.value;
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
    const { pictureOf } = model.pictures.actions ?? {};
    if (pictureOf) holdPictures(fragment);
    body.replaceChildren(fragment);
    const held = body.querySelectorAll(`[${HELD}]`).length;
    model.pictures.readBody(pictureOf && showHeld(body, pictureOf), held);
    model.notes.readBody(body, model.article.value.text);
    if (scroller && at) flowOf(scroller).to(at);
    model.outline.read(body);
    for (const block of added) block.classList.add('came-back');
    added[0]?.scrollIntoView({ block: 'center' });
  }, [html, needs]);

  useLayoutEffect(() => (place.current ? listenToBody(place.current, model) : undefined), []);

  useLayoutEffect(() => {
    const body = place.current;
    if (!body) return;
    if (pictures) takeDoorsAway(body);
    else hangDoors(body, (what) => i18n.t(what ? 'view.picture.showNamed' : 'view.picture.show', [what]));
  }, [html, needs, pictures]);

  useEffect(() => {
    if (place.current)
      namePictures(place.current, (what) => i18n.t(what ? 'view.picture.openNamed' : 'view.picture.open', [what]));
  }, [html, needs]);

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
