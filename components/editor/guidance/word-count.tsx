'use client';

import { EDITOR_COPY } from '@/lib/proposal/copy';
import { countWords } from '@/lib/proposal/readiness';
import { isStep } from '@/lib/proposal/steps';
import { useEditor } from '../document/editor-context';
import { useValue } from '../document/value-store';
import { wordsThatFit } from './word-fit';

/** "42 words, about 90 fit". It counts and leaves the rest to the writer. */
export function WordCount({ id, text, path }: { id: string; text: string; path: string }) {
  const report = useValue(useEditor().report);
  const words = countWords(text);
  if (words === 0) return null;
  const [part = ''] = path.split('.');
  const fit = wordsThatFit(text, isStep(part) ? part : 'header', report);
  return (
    <p id={id} className="shrink-0 tabular-nums">
      {EDITOR_COPY.words(words)}
      {fit === null ? null : `, ${fit === words ? EDITOR_COPY.justFits : EDITOR_COPY.aboutFit(fit)}`}
    </p>
  );
}
