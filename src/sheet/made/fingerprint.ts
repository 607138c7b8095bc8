/** A short text that changes when the content of a made tab does. */

/**
 * The same for the same rows in any order below the header, so that sorting a tab is no change to it;
 * blank rows and blank cells at the end are none either.
 */
export function fingerprint(values: readonly (readonly string[])[]): string {
  const [header = [], ...rows] = values;
  const lines = rows.map(line).filter(text => text !== '');
  return checksum([line(header), ...lines.sort()].join('\u0002'));
}

function line(cells: readonly string[]): string {
  const texts = cells.map(text => text.replace(/\r\n?/g, '\n'));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts.join('\u0001');
}

/** Two FNV-1a sums, one of them over the text backwards: 64 bits against chance, none against malice. */
export function checksum(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
    const mirrored = text.charCodeAt(text.length - 1 - index);
    backwards = Math.imul(backwards ^ mirrored, 0x01000193);
  }
  return [forwards, backwards]
    .map(sum => (sum >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
