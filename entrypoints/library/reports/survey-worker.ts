/** Reads what takes long, beside the page: it must not stand still while a whole library is counted or sorted. */
import { createFacetReader } from '../../../lib/library/list/facets';
import { findDuplicates } from '../../../lib/library/reports/find-duplicates';
import { readStatistics } from '../../../lib/library/reports/statistics';
import { titleOrder } from '../../../lib/library/list/title-order';
import { library } from '../../../lib/library/store/database';
import type { SurveyQuestion, SurveyReply } from './ask-survey';

const facets = createFacetReader();

function answer(question: SurveyQuestion): Promise<unknown> {
  switch (question.of) {
    case 'facets':
      return facets.read(question.list, question.among);
    case 'titles':
      return titleOrder(library(), question.locale);
    case 'statistics':
      return readStatistics();
    case 'duplicates':
      return findDuplicates();
  }
}

addEventListener('message', ({ data }: MessageEvent<{ number: number; question: SurveyQuestion }>) => {
  const reply = (message: SurveyReply) => postMessage(message);
  answer(data.question).then(
    (found) => reply({ number: data.number, answer: found }),
    (error: unknown) => reply({ number: data.number, problem: error }),
  );
});
