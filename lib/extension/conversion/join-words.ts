/** Says in the person's language why a page could not be joined. */
import { i18n } from '#i18n';
import { UnreadablePartError } from '../page/join-pages';
import { PageLoadError } from '../batch/load-page';
import { explainState } from '../toolbar/state-words';

/** A short phrase without a full stop, to follow a colon. */
export function describeJoinProblem(error: unknown): string {
  if (error instanceof UnreadablePartError) return explainState(error.state).title;
  if (!(error instanceof PageLoadError)) return i18n.t('error.join.network');
  if (error.problem === 'status') return i18n.t('error.join.status', [error.detail]);
  return i18n.t(`error.join.${error.problem}`);
}
