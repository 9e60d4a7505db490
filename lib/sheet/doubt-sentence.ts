/** Which lines a sceptic leaves out or halves, and what that comes to, in one sentence. */
import { joinWords } from './plain-text';

export type DoubtedLine = { label: string; percent: 100 | 50 | 0 };

/** @param share "50%" of what is left, '' for all of it. @param outcome "net $8,000, paid back in 20 weeks". */
export function doubtSentence(lines: readonly DoubtedLine[], share: string, outcome: string): string {
  const labelled = (percent: DoubtedLine['percent']) => lines.filter((line) => line.percent === percent).map(({ label }) => `“${label}”`);
  const [left, halved] = [labelled(0), labelled(50)];
  if (left.length + halved.length === 0) return 'Every line is counted.';
  const parts = [left.length === 0 ? '' : `without ${joinWords(left)}`, halved.length === 0 ? '' : `with half of ${joinWords(halved)}`, share === '' || left.length === lines.length ? '' : `with ${share} of what is left`];
  const said = joinWords(parts.filter((part) => part !== ''));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${outcome}.`;
}
