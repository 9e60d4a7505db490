/** What counts of the answers to a proposal, at home and by its title: a decision outweighs a question, a later one an earlier. */
export function lastWord<Said extends { answer: 'approve' | 'decline' | 'ask' }>(newestFirst: readonly Said[]): Said | null {
  return newestFirst.find(({ answer }) => answer !== 'ask') ?? newestFirst[0] ?? null;
}
