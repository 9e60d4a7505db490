/** The cash-flow chart: the drawing's own geometry as paths, its labels as ordinary text laid over them. */
import { Circle, Path, Svg, View } from '@react-pdf/renderer';
import type { ChartDrawing, ChartTone } from '../../lib/sheet/chart';
import { PRINT } from '../../lib/sheet/theme';
import { baselineOf, type Look } from './looks';
import { usePage } from './page-context';
import { tagged } from './page-tags';
import { PageText } from './page-text';

const INK: Record<ChartTone, string> = { ink: PRINT.ink, muted: PRINT.ink2, gain: PRINT.gain, loss: PRINT.loss };
/** Gridlines stay behind the data. */
const STROKE: Record<ChartTone, string> = { ...INK, muted: PRINT.ruleRow };
const FILL = { gain: PRINT.gainSoft, loss: PRINT.lossSoft } as const;
const ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

export function Chart({ drawing, alt }: { drawing: ChartDrawing; alt: string }) {
  const { width, height } = drawing;
  return (
    <View id={tagged({ role: 'Figure', alt })} style={{ width, height, flexShrink: 0, position: 'relative' }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {drawing.areas.map((area, index) => (
          <Path key={index} d={area.path} fill={FILL[area.tone]} />
        ))}
        {drawing.lines.map((line, index) => (
          <Path key={index} d={line.path} fill="none" stroke={STROKE[line.tone]} strokeWidth={line.width} {...(line.dash === null ? {} : { strokeDasharray: line.dash.join(' ') })} />
        ))}
        {drawing.circles.map((circle, index) => (
          <Circle key={index} cx={circle.x} cy={circle.y} r={circle.r} fill="#FFFFFF" stroke={PRINT.ink} strokeWidth={1.25} />
        ))}
      </Svg>
      {drawing.labels.map((label, index) => (
        <Label key={index} label={label} />
      ))}
    </View>
  );
}

function Label({ label }: { label: ChartDrawing['labels'][number] }) {
  const { print, widthOf } = usePage();
  const look: Look = { family: 'sans', weight: label.weight, size: label.size, leading: label.size * 1.25, color: INK[label.tone], isSized: true };
  const width = Math.ceil(widthOf(print(label.text), look.family, look.weight, 'normal', look.size)) + 1;
  return (
    <View style={{ position: 'absolute', left: label.x - width * ANCHOR[label.anchor], top: label.y - baselineOf(look), width }}>
      <PageText look={look} width={width} text={label.text} />
    </View>
  );
}
