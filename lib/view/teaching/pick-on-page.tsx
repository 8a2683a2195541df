/** Lets a person point at the body on the page itself, from one element of our own above it; the page is not touched. */
import { render } from 'preact';
import { i18n } from '#i18n';
import paletteCss from '../../ui/palette.css?inline';
import { dress } from '../dress';
import { isolateEvents } from '../isolate-events';
import pickCss from './pick-on-page.css?inline';
import type { ProposeRule, RuleProposal } from './rule-actions';

export interface PickOptions {
  document: Document;
  waysToPoint(element: Element): ProposeRule[];
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;';
/** One line of a body is not the body. */
const LINES = new Set('A B EM FIGCAPTION FIGURE FONT H1 H2 H3 H4 H5 H6 I IMG LI P PICTURE SPAN STRONG'.split(' '));

/** @returns the rule that the person confirmed; undefined where it was cancelled. */
export function pickOnPage({ document, waysToPoint }: PickOptions): Promise<RuleProposal | undefined> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const { signal } = ending;
    const host = document.createElement('qingdu-view');
    host.setAttribute('data-qingdu', '');
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'closed' });
    dress(root, paletteCss + pickCss);
    const layer = root.appendChild(document.createElement('div'));
    layer.className = 'qd layer';
    layer.lang = i18n.t('view.locale');
    layer.tabIndex = -1;
    let at: Element | undefined;
    let chosen: RuleProposal | 'nameless' | undefined;

    function end(result?: RuleProposal): void {
      ending.abort();
      render(undefined, layer);
      host.remove();
      resolve(result);
    }

    function draw(): void {
      render(<Pointer at={at} chosen={chosen} confirm={end} cancel={() => end()} />, layer);
    }

    function choose(): void {
      if (!at) return;
      const [way] = waysToPoint(at);
      chosen = way?.() ?? 'nameless';
      draw();
      layer.querySelector<HTMLElement>('.solid')?.focus();
    }

    function move(element: Element | undefined | null): void {
      if (!element || element === document.documentElement) return;
      at = element;
      chosen = undefined;
      draw();
    }

    function onKey(event: KeyboardEvent): void {
      if (event.isComposing) return;
      if (event.key === 'Escape') end();
      else if (event.key === 'ArrowUp' && at !== document.body) move(at?.parentElement);
      else if (event.key === 'ArrowDown') move(at ? largestChild(at) : undefined);
      else if (event.key === 'Enter' && !chosen) choose();
      else return;
      event.preventDefault();
    }

    isolateEvents(host, root, onKey, () => end(), signal);
    layer.addEventListener(
      'pointermove',
      (event) => {
        if (!chosen) move(below(document, host, event));
      },
      { signal },
    );
    layer.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element && event.target.closest('.bar')) return;
        move(below(document, host, event));
        choose();
      },
      { signal },
    );
    const redraw = (): void => draw();
    document.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
    move(document.body);
    document.documentElement.append(host);
    layer.focus({ preventScroll: true });
  });
}

/** The container under the pointer; our own layer does not count. */
function below(document: Document, host: Element, { clientX, clientY }: MouseEvent): Element | undefined {
  const all = Document.prototype.elementsFromPoint.call(document, clientX, clientY);
  let element: Element | null | undefined = all.find((each) => each !== host);
  while (element && LINES.has(element.tagName)) element = element.parentElement;
  return element ?? undefined;
}

function largestChild(element: Element): Element | undefined {
  const length = (child: Element) => child.textContent?.length ?? 0;
  return [...element.children].toSorted((a, b) => length(b) - length(a))[0];
}

interface PointerProps {
  at: Element | undefined;
  chosen: RuleProposal | 'nameless' | undefined;
  confirm(proposal: RuleProposal): void;
  cancel(): void;
}

function Pointer({ at, chosen, confirm, cancel }: PointerProps) {
  const box = at?.getBoundingClientRect();
  const proposal = typeof chosen === 'object' ? chosen : undefined;
  return (
    <>
      {box && (
        <div class="frame" style={`left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`} />
      )}
      <div class="bar" role="status">
        <p>
          {!chosen && i18n.t('view.pick.hint')}
          {chosen === 'nameless' && i18n.t('view.tidy.nameless')}
          {proposal && i18n.t('view.pick.body', [i18n.t('view.tidy.characters', proposal.characters)])}{' '}
          {proposal && <code>{proposal.select}</code>}
        </p>
        <button type="button" onClick={cancel}>
          {i18n.t('view.tidy.cancel')}
        </button>
        {proposal && (
          <button type="button" class="solid" disabled={proposal.blocks === 0} onClick={() => confirm(proposal)}>
            {i18n.t('view.pick.use')}
          </button>
        )}
      </div>
    </>
  );
}
