'use client';

import { useEffect, useRef } from 'react';
import { useController, type FieldPathByValue } from 'react-hook-form';
import type { Proposal } from '@/lib/proposal/schema';
import { useEditor } from '../document/editor-context';

export type TextPath = FieldPathByValue<Proposal, string>;
export type NumberPath = FieldPathByValue<Proposal, number | null>;
export type DatePath = 'header.date' | 'ask.decideBy';

type TextElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One text of the document. What was typed before the page had its scripts is taken over, not overwritten. */
export function useTextField<Element extends TextElement>(path: TextPath) {
  const { control } = useEditor();
  const { field } = useController({ control, name: path });
  const element = useRef<Element>(null);
  const { value, onChange } = field;
  const early = useRef({ value, onChange });
  useEffect(() => {
    const typed = element.current?.value;
    if (typed !== undefined && typed !== early.current.value && !(element.current instanceof HTMLSelectElement)) early.current.onChange(typed);
  }, []);
  return { value, setValue: (next: string) => onChange(next), element, name: path };
}

export function useNumberField(path: NumberPath) {
  const { control } = useEditor();
  const { field } = useController({ control, name: path });
  const { value, onChange } = field;
  return { value, setValue: (next: number | null) => onChange(next), name: path };
}
