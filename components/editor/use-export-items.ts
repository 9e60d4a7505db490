'use client';

/** What the Export menu offers beside the page itself: copies for a paste, and every other format as a file. */
import { ClipboardCopy, FileDown } from 'lucide-react';
import { useMemo } from 'react';
import type { MenuItem } from '@/components/ui/menu';
import { EXPORT_FORMATS, isExportFormat } from '@/lib/export/formats';
import { EDITOR_COPY } from '@/lib/proposal/copy';
import { copyForDocuments, copyMarkdown } from './copy-case';
import type { DraftStore } from './document/draft-store';
import { exportFile } from './export-file';

const FILES = Object.keys(EXPORT_FORMATS).filter(isExportFormat).filter((format) => format !== 'pdf');

/** @param flush saves; false when something is not on the server. */
export function useExportItems(id: string, store: DraftStore, flush: () => Promise<boolean>): MenuItem[] {
  return useMemo(() => [
    { label: EDITOR_COPY.copyMarkdown, icon: ClipboardCopy, onSelect: () => void copyMarkdown(store.read()) },
    { label: EDITOR_COPY.copyForDocuments, icon: ClipboardCopy, onSelect: () => void copyForDocuments(store.read()) },
    ...FILES.map((format) => ({ label: EXPORT_FORMATS[format].label, icon: FileDown, onSelect: () => void exportFile(id, format, flush) })),
  ], [id, store, flush]);
}
