'use client';

import { EDITOR_COPY, type FieldCopy } from '@/lib/proposal/copy';
import { LIMITS } from '@/lib/proposal/limits';
import { useTextField, type TextPath } from '../fields/use-document-field';

/** The name of an entry: a field that looks like the title it is. */
export function TitleInput({ path, copy }: { path: TextPath; copy: FieldCopy }) {
  const { value, setValue, name } = useTextField(path);
  return (
    <input
      name={name}
      aria-label={copy.label}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      aria-invalid={value.length > LIMITS.textChars || undefined}
      title={value.length > LIMITS.textChars ? EDITOR_COPY.overLimit(LIMITS.textChars) : undefined}
      placeholder={copy.placeholder}
      autoComplete="off"
      className="-ml-2 h-control min-w-0 flex-1 rounded-control border border-transparent bg-transparent px-2 text-title font-semibold text-ellipsis transition-colors ring-field hover:border-line2 aria-invalid:border-stop placeholder:font-normal coarse:text-base"
    />
  );
}
