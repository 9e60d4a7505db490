/** A request's body as JSON, with an end to what is read: the cap counts bytes as they arrive, whatever the header claims. */
import { LIMITS } from '../proposal/limits';
import { Problem } from './problem';

/** @throws Problem 413 above 256 KiB, 400 when it is not JSON in UTF-8. */
export async function readJson(request: Request): Promise<unknown> {
  return parseJson(await readBytes(request));
}

/** As readJson; no body at all reads as an empty object. */
export async function readOptionalJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request);
  return bytes.length === 0 ? {} : parseJson(bytes);
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMITS.bodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LIMITS.bodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(400, 'The body is not JSON. Send one JSON object in UTF-8.');
  }
}

function tooLarge(): Problem {
  return new Problem(413, `The body is larger than ${LIMITS.bodyBytes / 1024} KiB, more than any proposal needs. Send less.`);
}
