import type { Fact, KeyFigure, Sheet } from '@/lib/sheet/sheet';
import { Explained } from './explained';
import { Runs } from './runs';

/** Title, the case in two sentences, who asks whom, and the four figures. */
export function SheetHeader({ sheet }: { sheet: Sheet }) {
  return (
    <header className="sheet-header">
      <p className="kicker">{sheet.kicker}</p>
      <h1>{sheet.title}</h1>
      {sheet.standfirst.length === 0 ? null : <p className="standfirst"><Runs runs={sheet.standfirst} /></p>}
      {sheet.facts.length === 0 ? null : <Facts facts={sheet.facts} />}
      {sheet.figures.length === 0 ? null : <KeyFigures figures={sheet.figures} />}
    </header>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.lead === '' ? null : <strong>{fact.lead}</strong>}
            {fact.lead === '' || fact.rest === '' ? null : ', '}
            {fact.rest}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure, index) => (
        <div key={index} className={figure.tone}>
          <dt>{figure.label}</dt>
          <dd>
            <Explained about={figure.about?.value}><span className="figure-value">{figure.value}</span></Explained>
            {figure.unit === '' ? null : <> <span className="figure-unit">{figure.unit}</span></>}
          </dd>
          <dd className="figure-detail">{figure.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
