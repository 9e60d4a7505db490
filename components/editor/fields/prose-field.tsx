'use client';

import { clsx } from 'clsx';
import { memo, useId } from 'react';
import { Textarea } from '@/components/ui/textarea';
import { EDITOR_COPY, type FieldCopy } from '@/lib/proposal/copy';
import { LIMITS } from '@/lib/proposal/limits';
import { countWords } from '@/lib/proposal/readiness';
import { WordCount } from '../guidance/word-count';
import { useTextField, type TextPath } from './use-document-field';

type Props = {
  path: TextPath;
  copy: FieldCopy;
  /** Left out where the section's heading already says it: then the label is only spoken. */
  isLabelHidden?: boolean;
  /** Lines of room while it is empty. */
  rows?: number;
};

/** A text of some sentences, set as the page will set it, with its words counted against what fits. */
export const ProseField = memo(function ProseField({ path, copy, isLabelHidden = false, rows = 2 }: Props) {
  const { value, setValue, name } = useTextField(path);
  const id = useId();
  const isTooLong = value.length > LIMITS.textChars;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className={clsx('flex items-baseline gap-2', isLabelHidden && 'sr-only')}>
        <label htmlFor={id} className="text-label font-medium">{copy.label}</label>
        {copy.aside ? <span className="text-label text-ink3">{copy.aside}</span> : null}
      </div>
      <Textarea
        id={id}
        aria-describedby={clsx(isTooLong && `${id}-error`, copy.hint && `${id}-hint`, countWords(value) > 0 && `${id}-words`) || undefined}
        aria-invalid={isTooLong || undefined}
        name={name}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        placeholder={copy.placeholder}
        rows={rows}
        className="font-serif text-read/6 coarse:text-read/6"
      />
      {isTooLong ? <p id={`${id}-error`} className="text-label text-stop">{EDITOR_COPY.overLimit(LIMITS.textChars)}</p> : null}
      <div className="flex items-start justify-between gap-4 text-label text-ink3">
        <p id={`${id}-hint`}>{copy.hint}</p>
        <WordCount id={`${id}-words`} text={value} path={path} />
      </div>
    </div>
  );
});
