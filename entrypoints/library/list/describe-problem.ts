/** Says in the person's language why the library did not do what was asked. */
import { storageProblem } from '../../../lib/library/store/storage-problem';
import { i18n } from '#i18n';

export function describeProblem(error: unknown): string {
  return i18n.t(`library.problem.${storageProblem(error)}`);
}
