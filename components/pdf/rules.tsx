/** Hairlines and table rows: the page groups by rules, not by boxes. */
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { tagged, type Role } from './page-tags';

export function Rule({ thickness, color }: { thickness: number; color: string }) {
  return <View style={{ height: thickness, backgroundColor: color, flexShrink: 0 }} />;
}

type RowProps = { children: ReactNode; above?: number; below?: number; align?: 'flex-start' | 'flex-end'; role?: Role };

export function Row({ children, above = 0, below = 0, align = 'flex-start', role }: RowProps) {
  return <View id={tagged({ role })} style={{ flexDirection: 'row', flexShrink: 0, alignItems: align, paddingTop: above, paddingBottom: below }}>{children}</View>;
}

/** Empty width between two columns. */
export function Gap({ width }: { width: number }) {
  return <View style={{ width, flexShrink: 0 }} />;
}

/** A cell with nothing in it, where a row of a table would have one too few. */
export function NoCell() {
  return <View id={tagged({ role: 'TD' })} />;
}
