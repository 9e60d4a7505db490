'use client';

import { useState } from 'react';
import { randomName } from '@/lib/client/local-copies';
import type { CostLine } from '@/lib/proposal/schema';
import { useDraft, useEditor } from '../document/editor-context';
import { COST_LINES } from '../entries/list-port';
import { useCostContext } from '../notation/notation-field';
import { inCurrency } from '../sections/in-currency';
import { completeRate, isPartRead, joinParts, NO_PARTS, splitFormula, type LineParts, type Part } from './line-parts';

/** The questions are about people's time; what is paid to others has a question of its own. */
const isTime = ({ kind }: CostLine) => kind !== 'cash';

export type LineTools = {
  /** Where the line stands among the cost lines; -1 and '' while there is none. */
  index: number;
  id: string;
  /** null where the formula was written in another way. */
  parts: LineParts | null;
  answer: (part: Part, text: string) => void;
  /** Something is answered that cannot be read by itself. */
  isUnread: (part: Part) => boolean;
  /** What the answer about the price of an hour was short for; null where it was not. */
  completeRate: (text: string) => string | null;
};

/** The first line of people's time, as answers. What is being typed is kept as typed, as long as the formula still says the same. */
export function useLineParts(): LineTools {
  const { store, setValue } = useEditor();
  const context = useCostContext('monthly');
  const header = useDraft((draft) => draft.proposal.header);
  const index = useDraft((draft) => draft.proposal.cost.lines.findIndex(isTime));
  const id = useDraft((draft) => draft.proposal.cost.lines.find(isTime)?.id ?? '');
  const formula = useDraft((draft) => draft.proposal.cost.lines.find(isTime)?.formula ?? '');
  const [typed, setTyped] = useState(NO_PARTS);
  const parts = joinParts(typed) === formula.trim() ? typed : splitFormula(formula, context);

  function answer(part: Part, text: string) {
    const next = { ...(parts ?? NO_PARTS), [part]: text };
    setTyped(next);
    const joined = joinParts(next);
    const lines = COST_LINES.read(store.read().proposal);
    if (index >= 0) setValue(`cost.lines.${index}.formula`, joined);
    else if (joined !== '' && lines.length < COST_LINES.most) COST_LINES.write(setValue, [...lines, { ...COST_LINES.makeEmpty(randomName()), formula: joined }]);
  }

  const complete = (text: string) => completeRate(text, inCurrency('$', header), context);
  const isUnread = (part: Part) => {
    const text = parts?.[part] ?? '';
    return text.trim() !== '' && !isPartRead(part, text, context) && !(part === 'rate' && complete(text) !== null);
  };

  return { index, id, parts, answer, isUnread, completeRate: complete };
}
