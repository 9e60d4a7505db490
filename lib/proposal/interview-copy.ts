/** The questions for somebody who writes a first case: one at a time, each about one place of the document. */
export type QuestionId = 'problem' | 'people' | 'often' | 'time' | 'rate' | 'line' | 'bill' | 'fix' | 'after' | 'name' | 'other' | 'need' | 'price' | 'owner' | 'check' | 'title';

export const QUESTION_COPY: Record<QuestionId, { question: string; hint?: string }> = {
  problem: { question: 'What is going wrong?', hint: 'Two or three plain sentences: who is hurt, how often, and since when.' },
  people: { question: 'Who feels it, and how many are they?' },
  often: { question: 'How often does it hit each of them?' },
  time: { question: 'How long does it take each time?' },
  rate: { question: 'What does an hour of theirs cost?', hint: 'The rate Finance uses, if there is one. An estimate will do for now.' },
  line: { question: 'What does it cost?', hint: 'This line is written in a way of its own. Change it as it stands.' },
  bill: { question: 'Is there a bill as well?', hint: 'Machines, licences, fees: what is paid now, an arrow, and what is paid after the change.' },
  fix: { question: 'What would fix it?', hint: 'What will be different, in the reader’s words. The how can wait.' },
  after: { question: 'With that, how long would it take each time?' },
  name: { question: 'What would you call this cost, and where are the numbers from?' },
  other: { question: 'What else could be done about it?', hint: 'A cheaper way, or one that does half as much. The page adds doing nothing beside it.' },
  need: { question: 'What do you need a yes to?' },
  price: { question: 'What would that cost?', hint: 'People’s time or money. A price without a month is paid once.' },
  owner: { question: 'Who answers for it, and by when should the decision fall?' },
  check: { question: 'How will you know that it worked?', hint: 'What you will measure again, and when.' },
  title: { question: 'What is the page called, and who is it for?', hint: 'Say in the title what you want to end or to change.' },
};

/** The parts of a line of people’s time. `unread` is said where a part cannot be read by itself. */
export const PART_COPY = {
  people: { label: 'How many, and who', placeholder: '40 developers', unread: 'Write a number and who they are, for example 40 developers.' },
  often: { label: 'How often', placeholder: '5 times a week', unread: 'Write how many times in what period, for example 5 times a week, twice a month or 20/yr. How long it takes is asked next.' },
  time: { label: 'Time each', placeholder: '30 min', unread: 'Write a number with min, hr or day, for example 30 min. A range, 20–40 min, is fine.' },
  after: { label: 'Time each, after the change', placeholder: '5 min', unread: 'Write what is left in the same way, for example 5 min.' },
  rate: { label: 'Price of an hour', placeholder: '$100/hr', unread: 'Write the price of an hour, for example $100/hr.' },
} as const;

export const INTERVIEW_COPY = {
  heading: 'One question at a time',
  progress: (at: number, of: number) => `Question ${at} of ${of}`,
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'See the page',
  soFar: 'Your cost line so far',
  addBill: 'Add a bill',
  done: (ready: number) => (ready === 5 ? 'That is your page. All five sections are ready.' : `That is your page; ${ready} of 5 sections are ready. The list of sections says what each still wants.`),
} as const;
