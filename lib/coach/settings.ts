/**
 * Every threshold of the coach, once. Those without a source in brackets are judgement.
 * Left out of the rules, because neither the document nor the figures know it: what a manager may approve alone (A9), and how
 * much of the paper is used (G1: the page is always one sheet or refused, and the meter beside it says by how much). Whether a
 * saving is cash or time (S6) is always set; S14 and S15 ask where it is set wrongly. A team's own size (C7) is taken from the
 * problem alone: the team that writes is usually smaller than those it counts.
 */
export const COACH = {
  /** P1. */
  problemWordsAtLeast: 8,
  /** P8: "too long" is the first reason for a no [PMINS]. */
  problemWordsAtMost: 90,
  /** C3: from this share of the cost on, a guess decides the case. */
  guessSharePercent: 30,
  /** C4: a source older than this before the date of the page. */
  sourceMonthsAtMost: 12,
  /** C6: hours a month for each person, on one line and on all lines of the same people; from `impossibleHours` on, more than there are. */
  personHoursOneLine: 40,
  personHoursAllLines: 80,
  impossibleHours: 160,
  /** C8: a loaded rate an hour, in currencies near the dollar. */
  hourlyRate: { low: 30, high: 250, currencies: ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'] },
  /** C8: rates of people nobody named that are nearer than this are meant to be one. */
  nearRatePercent: 50,
  /** C10: round inputs do not carry more digits than this [VNOVA]. */
  significantDigits: 3,
  /** C11: how much of two labels must be the same words: with the same noun, and without one. */
  sameLabelPercent: { withNoun: 50, alone: 80 },
  /** C13 and S13: more than five benefits and you have probably made a mistake [NUC]. */
  costLinesAtMost: 6,
  savingLinesAtMost: 5,
  /** C14. */
  smallLinePercent: 2,
  /** S2 and S3: what of a line of people's time can be taken away before it needs proof. */
  nearlyAllPercent: 95,
  mostPercent: 80,
  /** S7 [VIRT]. */
  freedSharePercent: 50,
  /** S11: full-time people. */
  freedPeople: 0.9,
  /** O3. */
  solutionWordsAtMost: 60,
  solutionNamesAtMost: 3,
  /** A7 and R4: from here on people need to be trained, and need time to change [LEVY]. */
  manyPeople: 10,
  /** R1: the sample of DORA's own calculator is 1,083%, so this asks and never blocks. */
  roiPercentAtMost: 1000,
  /** R2. */
  paybackMonthsAtLeast: 1,
  /** R4's fix. */
  usualRampMonths: 2,
  /** R8. */
  breakEvenPercent: 50,
  /** R11. */
  longHorizonMonths: 36,
  /**
   * R12: an amount in a text within `same` of a computed figure is that figure. Farther off it is taken for a slip of a total:
   * within `headline` where the first lines say what is saved or asked, `named` where a word and the period say which ("saves … a month"), `near` where a word does, `nameless` where nothing does.
   */
  proseFigurePercent: { same: 1, headline: 300, named: 50, near: 25, nameless: 10 },
} as const;
