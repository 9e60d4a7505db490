/**
 * The one way from values to XML. A string is always text and is escaped; only what `el` made goes in as it is,
 * so nothing a person typed can become an element, an attribute or a formula.
 */

/** Finished XML. Made by `el` alone. */
export class Markup {
  constructor(readonly xml: string) {}
}

export type Child = Markup | string | null | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element. Attributes that are null and children that are null are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const opening = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(String(value))}"`)).join('');
  const inner = children.map(xmlOf).join('');
  return new Markup(inner === '' ? `<${name}${opening}/>` : `<${name}${opening}>${inner}</${name}>`);
}

/** A part of the file: the declaration and its one root element. */
export function xmlPart(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

function xmlOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeXml(child);
  return child instanceof Markup ? child.xml : child.map(xmlOf).join('');
}

/** What XML 1.0 cannot hold at all, however it is written. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
