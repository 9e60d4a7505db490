/** Answers "where does this figure come from?" for every figure on the screen and on the page. */
import { explainAskItem, explainLine, explainOption } from './explain-rows';
import { explainMeasure, explainShare } from './explain-return';
import { explainTotal } from './explain-totals';
import type { Explanation, Question } from './explanation';
import type { PageContext } from './page-context';

/** One explanation for each question that has an answer, in the order asked. */
export function explain(context: PageContext, questions: readonly Question[]): Explanation[] {
  return questions.flatMap((question) => answer(context, question) ?? []);
}

function answer(context: PageContext, question: Question): Explanation | null {
  switch (question.of) {
    case 'total': return explainTotal(context, question.figure);
    case 'line': return explainLine(context, question.id, question.figure);
    case 'ask': return explainAskItem(context, question.id);
    case 'measure': return explainMeasure(context, question.view, question.figure);
    case 'share': return explainShare(context, question.sharePercent, question.figure);
    case 'option': return explainOption(context, question.id, question.figure);
  }
}
