'use client';

import { useRef } from 'react';
import { useController, type FieldPathByValue } from 'react-hook-form';
import type { Proposal } from '@/lib/proposal/schema';
import { useEditor } from '../document/editor-context';

export type TextPath = FieldPathByValue<Proposal, string>;
export type NumberPath = FieldPathByValue<Proposal, number | null>;
export type DatePath = 'header.date' | 'ask.decideBy';

/** One text of the document. `element` is for whoever moves the caret in it. */
export function useTextField<Element extends HTMLElement>(path: TextPath) {
  const { control } = useEditor();
  const { field } = useController({ control, name: path });
  const element = useRef<Element>(null);
  const { value, onChange } = field;
  return { value, setValue: (next: string) => onChange(next), element, name: path };
}

export function useNumberField(path: NumberPath) {
  const { control } = useEditor();
  const { field } = useController({ control, name: path });
  const { value, onChange } = field;
  return { value, setValue: (next: number | null) => onChange(next), name: path };
}
