/** Says that the article goes on over further pages, offers to join them, and shows how far that is. */
import { Files } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { JoinState } from './join-state';
import type { ViewModel } from '../view-model';

/** @param atEnd the second bar, below the text, where one comes to the end of a page: only while there is more. */
export function JoinBar({ model, atEnd = false }: { model: ViewModel; atEnd?: boolean }) {
  const place = useRef<HTMLElement>(null);
  const state = model.join.value;
  const { join, cancelJoin } = model.actions;
  if (!state || !join || (atEnd && state.kind === 'joined')) return undefined;
  const working = state.kind === 'working';
  const failed = state.kind === 'stopped' && state.failure !== undefined;
  /** The button that was pressed goes; whoever works by keyboard stays here. */
  const press = (act: () => void) => () => {
    place.current?.focus({ preventScroll: true });
    act();
  };
  return (
    <section
      ref={place}
      tabIndex={-1}
      class={`join ${state.kind}`}
      translate={false}
      lang={i18n.t('view.locale')}
      aria-label={i18n.t('view.join.label')}
    >
      <p role={atEnd ? undefined : failed ? 'alert' : 'status'}>
        <Icon node={Files} size={18} />
        <span>{sentence(state)}</span>
      </p>
      {working && (
        <progress
          aria-label={i18n.t('view.join.label')}
          max={state.total}
          {...(!state.open && { value: state.joined })}
        />
      )}
      {working && cancelJoin && (
        <button type="button" class="quiet" onClick={press(cancelJoin)}>
          {i18n.t('view.join.cancel')}
        </button>
      )}
      {!working && state.kind !== 'joined' && (
        <button type="button" class="offer" onClick={press(join)}>
          {buttonText(state)}
        </button>
      )}
    </section>
  );
}

function sentence(state: JoinState): string {
  const joined = String(state.joined);
  const total = String(state.total);
  switch (state.kind) {
    case 'offered':
      return state.open
        ? i18n.t('view.join.offeredOpen', [String(state.current)])
        : i18n.t('view.join.offered', [String(state.current), total]);
    case 'working':
      return state.open ? i18n.t('view.join.workingOpen', [joined]) : i18n.t('view.join.working', [joined, total]);
    case 'joined':
      return state.joined < state.total
        ? i18n.t('view.join.limit', [joined, total])
        : i18n.t('view.join.joined', state.joined);
    case 'stopped': {
      const far = state.open ? i18n.t('view.join.stoppedOpen', [joined]) : i18n.t('view.join.stopped', [joined, total]);
      const { failure } = state;
      return failure ? far + i18n.t('view.join.failed', [String(failure.page), failure.why]) : far;
    }
  }
}

function buttonText(state: JoinState): string {
  if (state.kind === 'stopped') return i18n.t(state.failure ? 'view.join.retry' : 'view.join.rest');
  return state.open ? i18n.t('view.join.allOpen') : i18n.t('view.join.all', [String(state.total)]);
}
