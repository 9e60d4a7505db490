/** For tests: what people with bad intentions, and people who paste, put into a field; and a case that has it in every field. */
import type { Proposal } from '../../proposal/schema';
import { proposalOf } from '../../sheet/sample-case';

export const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</td></tr></table><h1>x</h1>', '[a](javascript:alert(1))', '[a](http://evil.example)', '![a](https://evil.example/x.png)',
  '<https://evil.example>', '<javascript:alert(1)>', '&lt;script&gt;', '[a]: https://evil.example\n\n[a]', '# Heading', 'Heading\n===', 'x\n---', '> quote', '```\ncode\n```', '    code', '~~~\n', '1. one', '+ item', '---', '***',
  'a | b\n--- | ---\nc | d', '| a |\n|---|', '<!-- comment', '<br>', '\\<b>', '\\', '`', '``a`', '**a', '__a__', '[a](https://a.example "t\' onclick=x")', '[`a`](https://a.example)', '$x$', 'www.evil.example', '- # item', '- > q', '- <b>',
];

export function hostileCase(text: string): Proposal {
  return proposalOf({
    header: { title: text, standfirst: text, author: text, team: text, decisionMaker: text },
    problem: text,
    cost: { summary: text, notCounted: text },
    lines: [{ metric: text, formula: text, note: text, source: text }, { metric: text, formula: '$900/mo → $100/mo', note: text, source: text }],
    solution: { summary: text, alternatives: [{ id: 'a', name: text, verdict: text, ask: text, saving: text }], risks: [{ id: 'r', risk: text, answer: text }] },
    ask: { summary: text, owner: text, stopRule: text },
    items: [{ what: text, formula: text, note: text }, { what: text, formula: '$5,000', note: text }],
    roi: { summary: text, followUp: text },
  });
}
