/** The first sentence and what follows it. A point inside a number or before a small letter ends nothing. */
export function splitLead(message: string): [lead: string, rest: string] {
  const end = /[.?](?=\s+[\p{Lu}\d"“])/u.exec(message);
  return end ? [message.slice(0, end.index + 1), message.slice(end.index + 1)] : [message, ''];
}
