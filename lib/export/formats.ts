/**
 * Every way out of Greenlight, in the order they are offered. A format is one row here and one writer in
 * `lib/server/export-file.ts`; the menu, the HTTP API and the command line read this table.
 */
export const EXPORT_FORMATS = {
  pdf: { label: 'PDF', extension: 'pdf', type: 'application/pdf' },
  docx: { label: 'Word, to go on writing', extension: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { label: 'Excel, with live formulas', extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  markdown: { label: 'Markdown, for a wiki or a repository', extension: 'md', type: 'text/markdown; charset=utf-8' },
  html: { label: 'HTML, one file with the slider', extension: 'html', type: 'text/html; charset=utf-8' },
  csv: { label: 'CSV, the figures alone', extension: 'csv', type: 'text/csv; charset=utf-8' },
  json: { label: 'JSON, to keep or move', extension: 'json', type: 'application/json' },
} as const satisfies Record<string, { label: string; extension: string; type: string }>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(EXPORT_FORMATS, name);
}
