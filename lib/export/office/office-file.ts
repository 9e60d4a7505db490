/**
 * An Office file: XML parts in a zip, with the list of their types and the properties every such file has.
 * Same parts, same bytes: the only date in it is the page's own.
 */
import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../sheet/sheet';
import { el, xmlPart, type Markup } from './markup';

/** `type` is what stands behind "…officedocument." in the part's content type, without "+xml". */
export type Part = { path: string; type: string; root: Markup; links?: readonly Link[] };
/** Where a part leads: another part beside it, or an address outside. */
export type Link = { id: string; type: string; target: string; isOutside?: boolean };

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** A zip cannot say "no date"; this is the first one it can say. */
const ZIP_TIME = new Date(1980, 0, 1);

/** @param main the part a program opens first. */
export function officeFile(sheet: Sheet, main: Part, others: readonly Part[]): Uint8Array<ArrayBuffer> {
  const properties: Part[] = [
    { path: 'docProps/core.xml', type: '', root: coreProperties(sheet) },
    { path: 'docProps/app.xml', type: 'extended-properties', root: el('Properties', { xmlns: `${DOCUMENT}/extended-properties` }, el('Application', {}, 'Greenlight')) },
  ];
  const parts = [main, ...others, ...properties];
  const start: Link[] = [
    { id: 'rId1', type: 'officeDocument', target: main.path },
    { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ];
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': bytesOf(contentTypes(parts)), '_rels/.rels': bytesOf(relationships(start)) };
  for (const part of parts) {
    files[part.path] = bytesOf(part.root);
    if (part.links && part.links.length > 0) files[part.path.replace(/[^/]+$/, '_rels/$&.rels')] = bytesOf(relationships(part.links));
  }
  return zipSync(files, { level: 6, mtime: ZIP_TIME });
}

function bytesOf(root: Markup): Uint8Array {
  return strToU8(xmlPart(root));
}

function contentTypes(parts: readonly Part[]): Markup {
  const typeOf = ({ type }: Part) => (type === '' ? 'application/vnd.openxmlformats-package.core-properties+xml' : `application/vnd.openxmlformats-officedocument.${type}+xml`);
  return el('Types', { xmlns: `${PACKAGE}/content-types` },
    el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map((part) => el('Override', { PartName: `/${part.path}`, ContentType: typeOf(part) })));
}

function relationships(links: readonly Link[]): Markup {
  const typeOf = (type: string) => (type === 'core-properties' ? `${PACKAGE}/relationships/metadata/${type}` : `${DOCUMENT}/relationships/${type}`);
  return el('Relationships', { xmlns: `${PACKAGE}/relationships` },
    links.map(({ id, type, target, isOutside }) => el('Relationship', { Id: id, Type: typeOf(type), Target: target, TargetMode: isOutside ? 'External' : null })));
}

function coreProperties({ title, author, summary, language, date, kicker }: Sheet): Markup {
  const time = (name: string) => (date === '' ? null : el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`));
  return el('cp:coreProperties', {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  },
  el('dc:title', {}, title), el('dc:subject', {}, kicker), el('dc:creator', {}, author), el('dc:description', {}, summary),
  el('cp:lastModifiedBy', {}, author), time('created'), time('modified'), el('dc:language', {}, language));
}
