/** Who asks whom, when, and by when. What was not filled in is left off. */
import type { PageContext } from './page-context';
import { cleanLine } from './plain-text';
import type { Fact } from './sheet';

/** @param version printed behind the date; null for none. */
export function facts({ proposal, format }: PageContext, version: number | null): Fact[] {
  const { author, team, decisionMaker, date } = proposal.header;
  const { decideBy } = proposal.ask;
  const [name, ...role] = cleanLine(decisionMaker).split(/,\s*/);
  const dated = [date === '' ? '' : format.date(date), version === null ? '' : `version ${version}`].filter((part) => part !== '');
  const all: Fact[] = [
    person('From', cleanLine(author), cleanLine(team)),
    person('For', name ?? '', role.join(', ')),
    { label: 'Date', lead: '', rest: date === '' ? '' : dated.join(', ') },
    { label: 'Decision wanted by', lead: decideBy === null ? '' : format.weekday(decideBy), rest: '' },
  ];
  return all.filter((fact) => fact.lead !== '' || fact.rest !== '');
}

function person(label: string, name: string, rest: string): Fact {
  return name === '' ? { label, lead: rest, rest: '' } : { label, lead: name, rest };
}
