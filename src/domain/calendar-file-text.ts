/** How iCalendar (RFC 5545) writes lines and text. */

/** Bytes of UTF-8, the line's end not counted. Source: RFC 5545, section 3.1. */
const LONGEST_LINE = 75;

/** Lines as a file: each ends with CRLF, and a long one goes on after a blank. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

/** The value of a text property. Source: RFC 5545, section 3.3.11. */
export function calendarText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** Never within a character: each piece is sound UTF-8 by itself. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LONGEST_LINE) {
      pieces.push(piece);
      piece = '';
      // The blank that the next line begins with.
      bytes = 1;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece].join('\r\n ');
}

function bytesOf(character: string): number {
  // A string that is gone through has a character at each step.
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
