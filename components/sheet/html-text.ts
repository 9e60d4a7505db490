/** For tests: what a reader gets from a piece of HTML, with what pictures say of themselves. */
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

export function htmlText(html: string): string {
  const spoken = [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]).join('\n');
  const shown = html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<\/?(p|div|li|ul|tr|td|th|dt|dd|h\d|text|section|header|footer|caption)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '');
  return `${shown}\n${spoken}`.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
