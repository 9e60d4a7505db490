/** Fetches a file from our API and hands it to the person under the name the server gave it. */
import { type ApiAnswer, request } from './api-client';

/** A browser may still be reading the file a while after it was handed over. */
const KEPT_MS = 60_000;

export async function downloadFile(path: string): Promise<ApiAnswer<string>> {
  const answer = await request(path, { headers: { Accept: '*/*' } });
  if (!answer.ok) return answer;
  const name = readFileName(answer.value.headers.get('Content-Disposition'));
  const address = URL.createObjectURL(await answer.value.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return { ok: true, value: name };
}

/** The name in a Content-Disposition header (RFC 6266); the one in UTF-8 where there is one. */
export function readFileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]*)"/i.exec(disposition ?? '')?.[1];
  try {
    return (encoded && decodeURIComponent(encoded)) || plain || 'Business case';
  } catch {
    return plain || 'Business case';
  }
}
