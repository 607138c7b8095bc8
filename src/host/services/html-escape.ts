/** What a printed value must become where it stands: in text, in an attribute, in a script. */

/** @param before all that was printed so far: it tells where the value stands */
export function escapedFor(before: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  return isInScript(before)
    ? forScript(before, value)
    : escapeHtml(String(value));
}

const ENTITIES: {readonly [sign: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, sign => ENTITIES[sign]!);

function isInScript(before: string): boolean {
  const text = before.toLowerCase();
  const start = text.lastIndexOf('<script');
  return (
    start > text.lastIndexOf('</script') && text.indexOf('>', start) !== -1
  );
}

/** Between quotes a text, otherwise a literal. */
function forScript(before: string, value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const safe = JSON.stringify(String(value)).replace(
    /[<>'&]/g,
    sign => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
  const isQuoted = /["'`][^"'`\n]*$/.test(lineOf(before)) && oddQuotes(before);
  return isQuoted ? safe.slice(1, -1) : safe;
}

const lineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

const oddQuotes = (before: string): boolean =>
  ['"', "'", '`'].some(
    quote => (lineOf(before).split(quote).length - 1) % 2 === 1,
  );
