import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { CONTROL_CLASS } from './input';

/** Grows with its text: a hidden copy of the text in the same grid cell gives the height, so nothing is measured. */
export function Textarea({ className, value, ...rest }: Omit<ComponentProps<'textarea'>, 'value'> & { value: string }) {
  const box = clsx('col-start-1 row-start-1 px-3 py-2', className);
  return (
    <div className="grid grid-cols-1">
      <div aria-hidden className={clsx(box, 'invisible border border-transparent whitespace-pre-wrap text-field wrap-break-word')}>
        {`${value}\n`}
      </div>
      <textarea className={clsx(CONTROL_CLASS, box, 'resize-none overflow-hidden wrap-break-word')} value={value} {...rest} />
    </div>
  );
}
