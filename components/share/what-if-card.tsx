/**
 * The sceptic's question. Without scripts it is a form that asks the server again; with them the same elements are
 * rewritten as the thumb moves. Nothing in here changes the proposal.
 */
import { createElement } from 'react';
import { Chart } from '@/components/sheet/chart';
import type { WhatIfText } from '@/lib/sheet/what-if-text';
import { sliderMarks } from './slider-marks';

export type WhatIfCase = {
  answer: WhatIfText;
  /** Whole, 0 to 100. */
  sharePercent: number;
  /** JSON the script computes from: the streams of money behind the page's figures, and nothing that is not on the page. */
  seed: string;
};

export function WhatIfCard({ answer, sharePercent, seed }: WhatIfCase) {
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
      <p className="own">{answer.remark}</p>
      <script type="application/json" id="what-if-seed" dangerouslySetInnerHTML={{ __html: seed.replace(/</g, '\\u003c') }} />
    </section>
  );
}
