/** The list: of any length, but only the rows in the window are in the document. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleRow } from './article-row';
import { InsteadOfList } from './instead-of-list';
import type { LibraryModel } from '../library-model';
import { useVirtualRows } from './use-virtual-rows';

/** Usual heights of a row in pixels, with a piece of its text and without. */
const WITH_SNIPPET = 138;
const PLAIN = 78;
/** What stays above the list: the head of the page, and the list's own. */
const COVERED = 130;

export interface ListHandle {
  /** Brings a row into the window and, where asked, the keyboard to it. */
  reveal(index: number, focus: boolean): void;
  /** How many rows the window shows. */
  perWindow(): number;
  /** The first row that the window shows whole. */
  firstInSight(): number;
}

interface Props {
  model: LibraryModel;
  handle: RefObject<ListHandle | null>;
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
}

export function ArticleList(props: Props) {
  const { list } = props.model;
  return list.problem.value === undefined && list.ids.value.length > 0 ? (
    <Rows {...props} />
  ) : (
    <InsteadOfList model={props.model} />
  );
}

function Rows({ model, handle, remove, editTags }: Props) {
  const place = useRef<HTMLUListElement>(null);
  const focusWanted = useRef(false);
  const ids = model.list.ids.value;
  const active = model.selection.active.value;
  const chosen = model.selection.selected.value;
  const hasWords = model.state.parsed.value.words.length > 0;
  const { virtualizer, margin } = useVirtualRows({
    ids,
    list: place,
    estimate: hasWords ? WITH_SNIPPET : PLAIN,
    covered: COVERED,
    kept: active,
  });
  const items = virtualizer.getVirtualItems();
  // Read here, so that the list is drawn again when rows come.
  void model.rows.version.value;

  useEffect(() => {
    model.rows.want(items.map(({ index }) => ids[index] ?? ''));
  });
  useLayoutEffect(() => {
    const link = place.current?.querySelector<HTMLElement>('.row[data-active] .open');
    if (!focusWanted.current || !link) return;
    focusWanted.current = false;
    link.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    handle.current = {
      reveal(index, focus) {
        focusWanted.current = focus;
        model.selection.activate(index);
        virtualizer.scrollToIndex(index, { align: 'auto' });
        const link = place.current?.querySelector<HTMLElement>(`.row[data-id="${ids[index]}"] .open`);
        if (focus) link?.focus({ preventScroll: true });
      },
      perWindow: () => Math.max(1, Math.floor((innerHeight - COVERED) / (items[0]?.size ?? PLAIN)) - 1),
      firstInSight: () => items.find(({ start }) => start >= scrollY + COVERED)?.index ?? 0,
    };
  });

  return (
    <ul
      ref={place}
      class={chosen.size > 0 ? 'list selecting' : 'list'}
      aria-label={i18n.t('library.heading')}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {items.map(({ index, key, start }) => {
        const id = ids[index] ?? '';
        return (
          <ArticleRow
            key={key}
            id={id}
            model={model}
            row={model.rows.get(id)}
            index={index}
            total={model.list.isWhole.value ? ids.length : -1}
            top={start - margin}
            isActive={index === active}
            isChosen={chosen.has(id)}
            measure={virtualizer.measureElement}
            remove={remove}
            editTags={editTags}
          />
        );
      })}
    </ul>
  );
}
