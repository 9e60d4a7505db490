/** S7, for Markdown and the clipboard: whatever is typed stays text; only marks and links the form allows become marks and links. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { arbitraryProposal } from '../../sheet/arbitrary-proposal';
import { clipHtml } from '../clipboard/clip-html';
import { printedCase } from '../printed-case';
import { HOSTILE, hostileCase } from '../testing/hostile-case';
import { PARTS, WORKED_OUT } from './case-grammar';
import { markdownBody } from './write-markdown';

/** Every node with what Markdown, read as GitHub reads it, takes it for. */
function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

const headings = new Set<string>([...PARTS.flatMap(({ section, part }) => [section, part ?? '']), ...Object.values(WORKED_OUT)]);

function expectHarmless(text: string, hasTitle: boolean): void {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const nodes = nodesOf(tree);
  expect(nodes.filter((node) => node.type === 'html' && node.value !== '<br>')).toEqual([]);
  expect(nodes.filter((node) => node.type === 'link' && !/^(?:https:\/\/|mailto:)/.test(node.url))).toEqual([]);
  expect(nodes.filter(({ type }) => ['image', 'imageReference', 'linkReference', 'definition', 'code', 'blockquote', 'thematicBreak'].includes(type))).toEqual([]);
  const [first, ...others] = nodes.filter((node) => node.type === 'heading');
  const wrong = (hasTitle ? others : [first, ...others]).filter((node) => node !== undefined && !(node.children.length === 1 && node.children[0]?.type === 'text' && headings.has(node.children[0].value)));
  expect(wrong).toEqual([]);
}

describe('S7: text stays text', () => {
  it.each(HOSTILE)('%j in every field', (text) => {
    const printed = printedCase(hostileCase(text));
    expectHarmless(markdownBody(printed), true);
    const html = clipHtml(printed.sheet);
    expect(html.match(/<\/?(?!(?:h[123]|p|ul|li|table|thead|tbody|tr|th|td|strong|em|code|a|meta)\b)[a-z!][^>]*>/gi)).toBe(null);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !/^(?:https:\/\/|mailto:)/.test(href ?? ''))).toEqual([]);
    expect(html).not.toMatch(/\son\w+=["']/);
  });

  it('in any document', () => {
    fc.assert(fc.property(arbitraryProposal, (proposal) => { expectHarmless(markdownBody(printedCase(proposal)), proposal.header.title !== ''); }), { numRuns: 40 });
  }, 120_000);
});
