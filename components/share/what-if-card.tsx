/**
 * The sceptic's question. Without scripts it is a form that asks the server again; with them the same elements are
 * rewritten as the thumb moves. Nothing in here changes the proposal.
 */
import { createElement } from 'react';
import { Chart } from '@/components/sheet/chart';
import { sliderMarks } from './slider-marks';
import type { WhatIfCase } from './what-if-case';

export function WhatIfCard({ answer, sharePercent, lines, seed }: WhatIfCase) {
  const { question, figures, breakEven, chart } = answer;
  return (
    <section id="what-if" className="what-if" aria-labelledby="what-if-question">
      <form method="get" action="#what-if">
        <h2 id="what-if-question">{question.before}<span className="share-now">{question.share}</span>{question.after}</h2>
        <label className="unseen" htmlFor="share">Share of the savings that comes true</label>
        <div className="slider">
          <input id="share" name="share" type="range" min="0" max="100" step="1" defaultValue={sharePercent} aria-valuetext={answer.spoken} autoComplete="off" />
          <svg className="marks" aria-hidden="true">
            {sliderMarks(answer, sharePercent).map(({ tag, attributes, text }, key) => createElement(tag, { key, ...attributes }, text))}
          </svg>
        </div>
        {breakEven === null ? null : <p className="unseen">{breakEven.label} {breakEven.caption}</p>}
        {lines.length === 0 ? null : <Lines lines={lines} />}
        <button className="work-out" type="submit">Work it out</button>
      </form>
      <dl className="answers">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd className="answer">{figure.value}</dd>
            <dd className="plan">{figure.plan}</dd>
          </div>
        ))}
      </dl>
      {chart === null ? null : (
        <figure>
          <figcaption>
            <h3>{chart.title}</h3>
            <p>{chart.subtitle}</p>
          </figcaption>
          <Chart drawing={chart.drawing} alt={chart.alt} />
        </figure>
      )}
      <p className="said" role="status">{answer.said}</p>
      <p className="own">{answer.remark}</p>
      <script type="application/json" id="what-if-seed" dangerouslySetInnerHTML={{ __html: seed.replace(/</g, '\\u003c') }} />
    </section>
  );
}

/** Each line that saves something, to be left out or counted by half. A form leaves out what is not ticked: `lines` says that it asked. */
function Lines({ lines }: Pick<WhatIfCase, 'lines'>) {
  return (
    <fieldset className="doubt-lines">
      <legend>Which savings do you believe?</legend>
      <input type="hidden" name="lines" value="1" />
      {lines.map(({ label, saving, percent }, place) => (
        <div key={place}>
          <label className="believe">
            <input type="checkbox" name="believe" value={place} defaultChecked={percent > 0} autoComplete="off" />
            <span>{label}</span>
            <span className="of">{saving}</span>
          </label>
          <label className="half">
            <input type="checkbox" name="half" value={place} defaultChecked={percent === 50} autoComplete="off" />
            <span>half<span className="unseen"> of {label}</span></span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
