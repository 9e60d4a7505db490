/** A file to a new proposal. What no case can be is turned down before it is read, so that a large one freezes nothing. */
import { paths } from '../paths';
import { LIMITS } from '../proposal/limits';
import { requestJson } from './api-client';
import { readId } from './proposals-api';

export type ImportAnswer = { ok: true; id: string } | { ok: false; sentence: string };

export async function importCase(file: File): Promise<ImportAnswer> {
  const refused = (why: string): ImportAnswer => ({ ok: false, sentence: `“${file.name}” was not imported. ${why}` });
  if (!/\.(?:md|markdown|json|txt)$/i.test(file.name)) return refused('Greenlight reads its own Markdown and JSON, as “Export” gives them.');
  if (file.size > LIMITS.bodyBytes) return refused(`It is larger than ${LIMITS.bodyBytes / 1024} KiB, more than any proposal needs.`);
  const content = await file.text().catch(() => null);
  if (content === null) return refused('It could not be read. Is it still there?');
  const type = /^\s*[{[]/.test(content) ? 'application/json' : 'text/markdown';
  const answer = await requestJson(paths.api.proposals(), readId, { method: 'POST', text: { type, content } });
  if (answer.ok) return { ok: true, id: answer.value };
  const { sentence, issues: [first] } = answer.failure;
  return refused(first === undefined || sentence.includes(first.message) ? sentence : `${first.path}: ${first.message}`);
}
