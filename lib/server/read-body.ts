/** A request's body as JSON or text, with an end to what is read: the cap counts bytes as they arrive, whatever the header claims. */
import { lineWhereJsonEnds } from '../json-line';
import { isJsonObject } from '../json-object';
import { LIMITS } from '../proposal/limits';
import { Problem } from './problem';

/** Whoever sends more than this is cut off. */
const PATIENCE_BYTES = 16 * 1024 * 1024;

/** @throws Problem 413 above 256 KiB, 400 when it is not JSON in UTF-8. */
export async function readJson(request: Request): Promise<unknown> {
  return parseJson(await readBytes(request));
}

/** @throws Problem 413 above 256 KiB, 400 when it is not UTF-8. */
export async function readText(request: Request): Promise<string> {
  return decode(await readBytes(request));
}

/** As readJson; no body at all reads as an empty object. */
export async function readOptionalJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request);
  return bytes.length === 0 ? {} : parseJson(bytes);
}

/** The fields of an HTML form, or the texts of a JSON object; whatever is neither reads as no fields. */
export async function readFields(request: Request): Promise<Record<string, string>> {
  const bytes = await readBytes(request);
  if (/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    const json = bytes.length === 0 ? {} : parseJson(bytes);
    return isJsonObject(json) ? Object.fromEntries(Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {};
  }
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)));
}

/** Too much is read to its end all the same, and let go: a client that is cut off while it sends never sees the answer. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > PATIENCE_BYTES) break;
    if (size <= LIMITS.bodyBytes) chunks.push(chunk);
  }
  if (size > LIMITS.bodyBytes) throw tooLarge();
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(400, `The body is not JSON; it stops making sense in line ${lineWhereJsonEnds(decode(bytes))}. Send one JSON object in UTF-8.`);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The text is not in UTF-8. Save it as UTF-8 and send it again.');
  }
}

function tooLarge(): Problem {
  return new Problem(413, `The body is larger than ${LIMITS.bodyBytes / 1024} KiB, more than any proposal needs. Send less.`, {}, { connection: 'close' });
}
