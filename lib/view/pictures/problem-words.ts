/** Why a picture is missing, in words for a person. */
import { i18n } from '#i18n';

const WORDS = {
  'too-large': 'view.pictures.problem.tooLarge',
  'article-full': 'view.pictures.problem.articleFull',
  'not-a-picture': 'view.pictures.problem.notAPicture',
  network: 'view.pictures.problem.network',
  timeout: 'view.pictures.problem.timeout',
  'no-permission': 'view.pictures.problem.noPermission',
  'no-room': 'view.pictures.problem.noRoom',
  lost: 'view.pictures.problem.lost',
} as const;

/** @param problem see `PictureProblem`. */
export function problemWords(problem: string): string {
  const status = /^http-(\d+)$/.exec(problem)?.[1];
  if (status === '404' || status === '410') return i18n.t('view.pictures.problem.gone');
  if (status === '401' || status === '403') return i18n.t('view.pictures.problem.refused');
  if (status !== undefined) return i18n.t('view.pictures.problem.status', [status]);
  return i18n.t(problem in WORDS ? WORDS[problem as keyof typeof WORDS] : 'view.pictures.problem.network');
}
