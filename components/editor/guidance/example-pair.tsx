'use client';

import { clsx } from 'clsx';
import { EXAMPLES, EXAMPLES_COPY, type ExampleText } from '@/lib/proposal/examples-copy';
import type { StepId } from '@/lib/proposal/steps';
import { useDraft } from '../document/editor-context';
import { inCurrency } from '../sections/in-currency';

/** The same thing said twice, and what makes the difference. Costs stand in the proposal's currency. */
export function ExamplePair({ step }: { step: StepId }) {
  const { weak, strong, why } = EXAMPLES[step];
  return (
    <div className="mt-2 mb-1 flex flex-col gap-3">
      <Example name={EXAMPLES_COPY.weak} texts={weak} className="border-line2" />
      <Example name={EXAMPLES_COPY.strong} texts={strong} className="border-go" />
      <p className="text-label text-ink2">{why}</p>
    </div>
  );
}

function Example({ name, texts, className }: { name: string; texts: readonly ExampleText[]; className: string }) {
  const header = useDraft((draft) => draft.proposal.header);
  return (
    <div className={clsx('border-l-3 pl-3', className)}>
      <p className="text-label font-semibold">{name}</p>
      <dl className="flex flex-col gap-1">
        {texts.map(({ path, label, text }) => {
          const isCost = path.endsWith('.formula');
          return (
            <div key={path}>
              <dt className={texts.length === 1 ? 'sr-only' : 'text-caption text-ink3'}>{label}</dt>
              <dd className={isCost ? 'font-mono text-label wrap-anywhere' : 'font-serif text-read/6'}>{isCost ? inCurrency(text, header) : text}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
