/**
 * The only way from a stored document to a proposal: bring it to today's version step by step, then check it.
 * A format that was ever released is never forgotten: each has a frozen fixture in `fixtures/`.
 */
import { isJsonObject, type JsonObject } from '../json-object';
import { proposalSchema, type Proposal } from './schema';

/** UPGRADES[n - 1] brings a document of version n to version n + 1. Version 1 is the first, so there is none yet. */
const UPGRADES: readonly ((document: JsonObject) => JsonObject)[] = [];

export const SCHEMA_VERSION = UPGRADES.length + 1;

/** A stored document that this release cannot read; the message says why. */
export class StoredDocumentError extends Error {}

/** @throws StoredDocumentError when the text is not a document of version 1 to SCHEMA_VERSION. */
export function readStored(json: string): Proposal {
  const document = upgrade(parse(json));
  const checked = proposalSchema.safeParse(document);
  if (checked.success) return checked.data;
  const first = checked.error.issues[0];
  throw new StoredDocumentError(`The stored document is damaged at "${first?.path.join('.') ?? ''}": ${first?.message ?? 'unknown reason'}`);
}

function parse(json: string): JsonObject {
  try {
    const value: unknown = JSON.parse(json);
    if (isJsonObject(value)) return { ...value };
  } catch {
    // Falls through: text that is no JSON and JSON that is no object are the same damage.
  }
  throw new StoredDocumentError('The stored document is not a JSON object.');
}

function upgrade(document: JsonObject): JsonObject {
  const version = document.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new StoredDocumentError('The stored document does not say its version.');
  }
  if (version > SCHEMA_VERSION) {
    throw new StoredDocumentError(`The stored document has version ${version}; this release reads up to ${SCHEMA_VERSION}. Update Greenlight.`);
  }
  return UPGRADES.slice(version - 1).reduce((current, step) => step(current), document);
}
