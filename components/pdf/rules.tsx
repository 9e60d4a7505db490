/** Hairlines and table rows: the page groups by rules, not by boxes. */
import { View } from '@react-pdf/renderer';
import { Fragment, type ReactNode } from 'react';
import { PRINT } from '../../lib/sheet/theme';
import { tagged, type Role } from './page-tags';

export function Rule({ thickness, color }: { thickness: number; color: string }) {
  return <View style={{ height: thickness, backgroundColor: color, flexShrink: 0 }} />;
}

type RowProps = { children: ReactNode; above?: number; below?: number; align?: 'flex-start' | 'flex-end'; role?: Role };

export function Row({ children, above = 0, below = 0, align = 'flex-start', role }: RowProps) {
  return <View id={tagged({ role })} style={{ flexDirection: 'row', flexShrink: 0, alignItems: align, paddingTop: above, paddingBottom: below }}>{children}</View>;
}

/** The rows of a table with a hairline between them. */
export function RuledRows({ children }: { children: ReactNode[] }) {
  return children.map((row, index) => (
    <Fragment key={index}>
      {index > 0 && <Rule thickness={0.5} color={PRINT.ruleRow} />}
      {row}
    </Fragment>
  ));
}

/** Empty width between two columns. */
export function Gap({ width }: { width: number }) {
  return <View style={{ width, flexShrink: 0 }} />;
}

/** A cell with nothing in it, where a row of a table would have one too few. */
export function NoCell() {
  return <View id={tagged({ role: 'TD' })} />;
}
