/** For tests: what is in an Office file, part by part, read strictly: a part that is not well-formed XML throws. */
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#13;': '\r' };
const TOKEN = /<\?xml [^?]*\?>\s*|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

export function readOffice(bytes: Uint8Array): Map<string, string> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  for (const [path, xml] of parts) checkXml(path, xml);
  return parts;
}

export function partOf(parts: Map<string, string>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`There is no part ${path} among ${[...parts.keys()].join(', ')}.`);
  return part;
}

/** The text between the tags of every element of that name, one string each. */
export function textsIn(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*[^/>])?>([^]*?)</${element}>`, 'g'))].map((match) => unescaped((match[1] ?? '').replace(/<[^>]*>/g, '')));
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#13);/g, (entity) => ENTITIES[entity] ?? entity);
}

function checkXml(path: string, xml: string): void {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (let match = TOKEN.exec(xml); match; match = TOKEN.exec(xml)) {
    const [, closing, opening, , isEmpty, text] = match;
    if (opening !== undefined && isEmpty !== '/') open.push(opening);
    if (closing !== undefined && open.pop() !== closing) throw new Error(`${path}: </${closing}> closes nothing.`);
    if (text !== undefined && /&(?!amp;|lt;|gt;|quot;|#13;)/.test(text)) throw new Error(`${path}: a bare ampersand in ${text.slice(0, 80)}`);
    at = TOKEN.lastIndex;
  }
  if (at !== xml.length || open.length > 0) throw new Error(`${path} is not well-formed at ${at}: ${xml.slice(at, at + 80)}`);
}
