'use client';

/**
 * The offers under a formula. Shown by themselves only while the line still waits for something and typing pauses; ArrowDown
 * asks for them. A key takes one only after an arrow has gone to it, so whoever types on never meets them.
 */
import { useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { suggest, type Offers, type Suggestion } from '@/lib/notation/suggest';

const NONE = -1;

type Field = { element: RefObject<HTMLTextAreaElement | null>; value: string; /** Whether the line waits for more and typing pauses. */ isWaiting: boolean; offers: Offers };

export function useSuggestions({ element, value, isWaiting, offers }: Field) {
  const listId = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState(NONE);
  const found = useMemo(() => (caret === null ? [] : suggest(value, caret, offers)), [value, caret, offers]);
  const isOpen = found.length > 0 && closedAt !== value && (isAsked || isWaiting && value.trim() !== '');

  const step = (index: number) => setActive(found.length === 0 ? NONE : (index + found.length) % found.length);
  const close = () => { setActive(NONE); setAsked(false); setClosedAt(value); };
  function take({ start, end, text }: Suggestion) {
    setActive(NONE);
    setAsked(false);
    const field = element.current;
    if (!field) return;
    field.focus();
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
    setCaret(field.selectionStart);
  }

  /** True where the key was for the list. */
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    if (event.nativeEvent.isComposing) return false;
    const chosen = isOpen ? found[active] : undefined;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtEnd = selectionStart === value.length && selectionEnd === value.length;
    switch (event.key) {
      case 'ArrowDown':
        if (!isOpen && !(isAtEnd || event.altKey)) return false;
        if (found.length === 0) return false;
        setClosedAt(null);
        setAsked(true);
        step(active + 1);
        return true;
      case 'ArrowUp':
        if (chosen === undefined) return false;
        step(active - 1);
        return true;
      case 'Enter':
      case 'Tab':
        if (chosen === undefined || event.shiftKey) return false;
        take(chosen);
        return true;
      case 'Escape':
        if (!isOpen) return false;
        close();
        return true;
      default:
        setActive(NONE);
        setAsked(false);
        return false;
    }
  }

  return {
    list: isOpen ? { id: listId, found, active, take } : null,
    onKey,
    onSelect: (field: HTMLTextAreaElement) => setCaret(field.selectionStart === field.selectionEnd ? field.selectionStart : null),
    onLeave: () => { setCaret(null); setActive(NONE); setAsked(false); setClosedAt(null); },
    aria: { 'aria-autocomplete': 'list', 'aria-controls': isOpen ? listId : undefined, 'aria-activedescendant': isOpen && active !== NONE ? `${listId}-${active}` : undefined } as const,
  };
}
