/** Hairlines and table rows: the page groups by rules, not by boxes. */
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';

export function Rule({ thickness, color }: { thickness: number; color: string }) {
  return <View style={{ height: thickness, backgroundColor: color, flexShrink: 0 }} />;
}

export function Row({ children, above = 0, below = 0, align = 'flex-start' }: { children: ReactNode; above?: number; below?: number; align?: 'flex-start' | 'flex-end' }) {
  return <View style={{ flexDirection: 'row', flexShrink: 0, alignItems: align, paddingTop: above, paddingBottom: below }}>{children}</View>;
}

/** Empty width between two columns. */
export function Gap({ width }: { width: number }) {
  return <View style={{ width, flexShrink: 0 }} />;
}
