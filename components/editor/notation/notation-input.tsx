'use client';

import { clsx } from 'clsx';
import { useLayoutEffect, useRef, type AriaAttributes, type KeyboardEvent, type RefObject } from 'react';
import type { Mark, Span } from '@/lib/notation/reading';
import { useEditor } from '../document/editor-context';
import { layoutMarks, type Piece } from './marks-layout';

type Props = {
  id: string;
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onLeave: () => void;
  element: RefObject<HTMLTextAreaElement | null>;
  marks: readonly Mark[];
  wrong: Span | null;
  tone: 'plain' | 'wrong' | 'warned';
  describedBy: string | undefined;
  /** What a list of offers says of itself, and the keys it takes before the field does. */
  aria: AriaAttributes;
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  onSelect: (field: HTMLTextAreaElement) => void;
  placeholder: string;
  /** Room at the right end for what stands on the field. */
  className?: string;
};

const PIECE_CLASS: Record<Piece['kind'], string> = {
  plain: '',
  now: 'border-b-2 border-now/60',
  after: 'border-b-2 border-go/60',
  operator: 'text-ink3',
};

const BOX = 'col-start-1 row-start-1 px-3 py-2 font-mono text-notation whitespace-pre-wrap wrap-anywhere coarse:text-base/7 coarse:py-2.5';

/**
 * A plain text field; under it, in the same cell and the same type, a copy of the text that carries the underlines.
 * The copy also gives the height, so a long formula, or the example in its place, wraps and nothing has to be scrolled in step.
 */
export function NotationInput({ id, name, label, value, onChange, onLeave, element, marks, wrong, tone, describedBy, aria, onKey, onSelect, placeholder, className }: Props) {
  const { notationRef } = useEditor();
  const frame = useRef<HTMLDivElement>(null);
  const pieces = layoutMarks(value, marks, wrong);
  const hasPointer = pieces.some((piece) => piece.isWrong);
  usePointer(frame, hasPointer, value);
  return (
    <div ref={frame} className="relative">
      <div
        className={clsx(
          'grid rounded-control border bg-surface transition-colors ring-field',
          tone === 'wrong' ? 'border-stop shadow-[0_0_0_1px_var(--stop)]' : tone === 'warned' ? 'border-now shadow-[0_0_0_1px_var(--now)]' : 'border-control',
        )}
      >
        <div aria-hidden className={clsx(BOX, className, 'pointer-events-none text-ink forced-colors:invisible')}>
          {pieces.map((piece, index) => (
            <span
              key={index}
              data-wrong={piece.isWrong || undefined}
              className={clsx('pb-0.5', piece.isWrong ? 'rounded-chip border-b-2 border-stop bg-stop-soft text-stop' : tone === 'warned' && piece.kind !== 'plain' && piece.kind !== 'operator' ? 'border-b-2 border-now text-now' : PIECE_CLASS[piece.kind])}
            >
              {piece.text}
            </span>
          ))}
          {value === '' ? <span className="invisible">{placeholder}</span> : '\u200b'}
        </div>
        <textarea
          id={id}
          ref={element}
          name={name}
          aria-label={label}
          aria-describedby={describedBy}
          {...aria}
          aria-invalid={tone === 'wrong' || undefined}
          rows={1}
          value={value}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          enterKeyHint="done"
          onFocus={(event) => { notationRef.current = event.currentTarget; }}
          onBlur={onLeave}
          onSelect={(event) => onSelect(event.currentTarget)}
          onKeyDown={(event) => {
            if (onKey(event)) return event.preventDefault();
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onLeave();
          }}
          onChange={(event) => {
            onChange(event.target.value.replace(/\s*\n\s*/g, ' '));
            onSelect(event.target);
          }}
          className={clsx(BOX, className, 'resize-none overflow-hidden rounded-control bg-transparent text-transparent outline-none selection:bg-focus/25 placeholder:text-ink3 forced-colors:text-[FieldText]')}
        />
      </div>
      {hasPointer ? <span aria-hidden data-pointer className="absolute top-full mt-0.5 size-0 -translate-x-1/2 border-x-5 border-b-6 border-x-transparent border-b-stop forced-colors:hidden" /> : null}
    </div>
  );
}

/** Puts the pointer under the middle of the wrong token, wherever the text has wrapped to. */
function usePointer(frame: RefObject<HTMLDivElement | null>, isShown: boolean, value: string) {
  useLayoutEffect(() => {
    const box = frame.current;
    if (!isShown || !box) return;
    const place = () => {
      const token = box.querySelector('[data-wrong]');
      const pointer = box.querySelector<HTMLElement>('[data-pointer]');
      if (!token || !pointer) return;
      const { left, width } = token.getBoundingClientRect();
      pointer.style.left = `${left + width / 2 - box.getBoundingClientRect().left}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(box);
    return () => observer.disconnect();
  }, [frame, isShown, value]);
}
