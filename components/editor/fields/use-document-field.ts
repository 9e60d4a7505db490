'use client';

import { useRef } from 'react';
import { readAt, type PathOf } from '../document/document-path';
import { useDraft, useEditor } from '../document/editor-context';

export type TextPath = PathOf<string>;
export type NumberPath = PathOf<number | null>;
export type DatePath = 'header.date' | 'ask.decideBy';

/** One text of the document. `element` is for whoever moves the caret in it. */
export function useTextField<Element extends HTMLElement>(path: TextPath) {
  const { setValue } = useEditor();
  const value = useDraft(({ proposal }) => { const text = readAt(proposal, path); return typeof text === 'string' ? text : ''; });
  const element = useRef<Element>(null);
  return { value, setValue: (next: string) => setValue(path, next), element, name: path };
}

export function useNumberField(path: NumberPath) {
  const { setValue } = useEditor();
  const value = useDraft(({ proposal }) => { const number = readAt(proposal, path); return typeof number === 'number' ? number : null; });
  return { value, setValue: (next: number | null) => setValue(path, next), name: path };
}
