import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/lib/coach/finding';
import { createCoachStore } from './coach-store';

const finding = (key: string): Finding => ({ rule: 'C2', severity: 'W', source: 'judgement', section: 'cost', path: 'cost.lines.0.source', sentence: 'Where is it from?', fix: null, key });

function fakeStorage(isBroken = false) {
  const kept = new Map<string, string>();
  const refuse = () => { throw new Error('Storage is off.'); };
  return {
    kept,
    getItem: (name: string) => (isBroken ? refuse() : kept.get(name) ?? null),
    setItem: (name: string, value: string) => (isBroken ? refuse() : kept.set(name, value)),
    removeItem: (name: string) => (isBroken ? refuse() : kept.delete(name)),
  };
}

describe('what was dismissed', () => {
  let storage = fakeStorage();
  beforeEach(() => {
    storage = fakeStorage();
    vi.stubGlobal('localStorage', storage);
  });
  afterEach(() => { vi.unstubAllGlobals(); });

  it('stays dismissed for this proposal and no other, and can be brought back', () => {
    const store = createCoachStore('one');
    store.show([finding('a'), finding('b')]);
    store.dismiss('a');
    const open = (id: string) => {
      const later = createCoachStore(id);
      later.show([]);
      return [...later.read().dismissed];
    };
    expect(open('one')).toEqual(['a']);
    expect(open('two')).toEqual([]);
    store.bringBack('a');
    expect(open('one')).toEqual([]);
    expect(storage.kept.size).toBe(0);
  });

  it.each(['{', '{"a":1}', '"a"', '[1, null]'])('is nothing when the browser kept %s', (value) => {
    storage.kept.set('greenlight.coach.one', value);
    const store = createCoachStore('one');
    store.show([]);
    expect([...store.read().dismissed]).toEqual([]);
  });

  it('lasts for the visit where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', fakeStorage(true));
    const store = createCoachStore('one');
    store.show([finding('a')]);
    store.dismiss('a');
    store.show([finding('a')]);
    expect([...store.read().dismissed]).toEqual(['a']);
  });

  it('tells whoever listens, until they leave', () => {
    const store = createCoachStore('one');
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    const found = [finding('a'), finding('b')];
    store.show(found);
    store.drop(found[0]!);
    expect(store.read().findings).toEqual([found[1]]);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    store.setOpen(false);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
