/**
 * The sceptic's question. Without scripts it is a form that asks the server again; with them the same elements are
 * rewritten as the thumb moves. Nothing in here changes the proposal.
 */
import { createElement } from 'react';
import { Chart } from '@/components/sheet/chart';
import { sliderMarks } from './slider-marks';
import type { WhatIfAnswer } from './what-if-answer';

export type WhatIfCase = {
  answer: WhatIfAnswer;
  /** JSON the script computes from: the streams of money behind the page's figures, and nothing that is not on the page. */
  seed: string;
};

export function WhatIfCard({ answer, seed }: WhatIfCase) {
  return (
    <section className="what-if" aria-labelledby="what-if-question">
      <form method="get">
        <h2 id="what-if-question">What if only <span className="share-now">{answer.share}</span> of the savings come true?</h2>
        <label className="unseen" htmlFor="share">Share of the savings that comes true</label>
        <div className="slider">
          <input id="share" name="share" type="range" min="0" max="100" step="1" defaultValue={answer.sharePercent} aria-valuetext={answer.valueText} aria-describedby="what-if-even" autoComplete="off" />
          <svg className="marks" aria-hidden="true">
            {sliderMarks(answer).map(({ tag, attributes, text }, key) => createElement(tag, { key, ...attributes }, text))}
          </svg>
        </div>
        <p className="unseen" id="what-if-even">{answer.breakEven === null ? null : `Breaks even at ${answer.breakEven.share}.`}</p>
        <button className="work-out" type="submit">Work it out</button>
      </form>
      <dl className="answers">
        {answer.figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd className="answer">{figure.value}</dd>
            <dd className="plan">{figure.plan}</dd>
          </div>
        ))}
      </dl>
      {answer.chart === null ? null : (
        <figure>
          <figcaption>
            <h3>{answer.chart.title}</h3>
            <p>{answer.chart.subtitle}</p>
          </figcaption>
          <Chart drawing={answer.chart.drawing} alt={answer.chart.alt} />
        </figure>
      )}
      <p className="own">This is your own what-if. It changes nothing in the proposal and nobody else sees it.</p>
      <script type="application/json" id="what-if-seed" dangerouslySetInnerHTML={{ __html: seed.replace(/</g, '\\u003c') }} />
    </section>
  );
}
