/** What the host turns down before any page is asked, for a person in a browser: a sentence in place of JSON. Needs nothing but itself. */
import type { ProblemBody } from './problem';

const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark;max-width:36rem;margin:15vh auto;padding:0 1rem}h1{font:600 1.625rem/1.25 Georgia,serif}';
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The detail may hold an address somebody else chose. */
export function refusedPage({ title, detail }: Pick<ProblemBody, 'title' | 'detail'>): string {
  const [heading, text] = [title, detail].map((words) => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title><style>${STYLE}</style></head><body><main><h1>${heading}</h1><p>${text}</p></main></body></html>`;
}
