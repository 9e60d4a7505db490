import { describe, expect, it } from 'vitest';
import { spacedSymbol } from './insert-symbol';

describe('a symbol at the caret', () => {
  it('stands between spaces, and never doubles one', () => {
    expect(spacedSymbol('×', '40 devs', '')).toBe(' × ');
    expect(spacedSymbol('→', '5 hr/mo ', ' 1 hr/mo')).toBe('→');
    expect(spacedSymbol('×', '', '5')).toBe('× ');
  });

  it('joins what it belongs to when it is a unit or a dash', () => {
    expect(spacedSymbol('–', '4', '6 hr')).toBe('–');
    expect(spacedSymbol('/mo', '5 hr', '')).toBe('/mo');
  });
});
