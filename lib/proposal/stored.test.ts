import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyProposal } from './empty';
import { readStored, StoredDocumentError } from './stored';

describe('readStored', () => {
  it('reads the frozen document of every released version', () => {
    const stored = readFileSync(new URL('./fixtures/stored-v1.json', import.meta.url), 'utf8');
    expect(readStored(stored)).toEqual(JSON.parse(stored));
  });

  it('reads back what is stored today', () => {
    const proposal = emptyProposal('2026-11-22');
    expect(readStored(JSON.stringify(proposal))).toEqual(proposal);
  });

  it.each([
    ['text that is no JSON', '{'],
    ['JSON that is no object', '[]'],
    ['a document without a version', '{}'],
    ['a document of a later release', '{"schemaVersion": 99}'],
    ['a damaged document', JSON.stringify({ ...emptyProposal(''), header: {} })],
  ])('says why it cannot read %s', (_, json) => {
    expect(() => readStored(json)).toThrow(StoredDocumentError);
  });
});
