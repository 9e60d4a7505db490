/** What is broken, in the author's words. */
import type { PageContext } from './page-context';
import { parseRichText } from './rich-text';
import type { Block } from './sheet';

export function problemBlocks({ proposal }: PageContext): Block[] {
  return proseBlock(proposal.problem.statement);
}

/** A text as a block, or none when there is no text. */
export function proseBlock(text: string): Block[] {
  const paragraphs = parseRichText(text);
  return paragraphs.length === 0 ? [] : [{ kind: 'prose', paragraphs }];
}
