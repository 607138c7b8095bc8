/** Which text may go into a cell, and in what form. */
import {UserError} from './user-error';

/** Far below the 50,000 characters that a cell holds, and more than any field needs. */
export const LONGEST_TEXT = 5_000;

/**
 * The text as it is kept: letter by letter as typed, with `\n` alone as the end of a line.
 *
 * @param field what the text is for, in the words of the sheet
 * @throws UserError for text that is too long, or holds what no cell can keep
 */
export function storedText(text: string, field: string): string {
  const stored = text.replace(/\r\n?/g, '\n');
  const {length} = stored;
  if (length > LONGEST_TEXT)
    throw new UserError(
      `${field} has ${length.toLocaleString('en-US')} characters; at most ${LONGEST_TEXT.toLocaleString('en-US')} fit. Shorten it and save again.`,
    );
  const unfit = unfitCharacter(stored);
  if (unfit !== null)
    throw new UserError(
      `${field} holds ${unfit}, which a sheet can't keep. Delete it and save again.`,
    );
  return stored;
}

const CONTROL_NAMES: {readonly [code: number]: string} = {
  0x00: 'a NUL character',
  0x07: 'a bell character',
  0x08: 'a backspace character',
  0x0b: 'a vertical tab',
  0x0c: 'a form feed',
  0x1b: 'an escape character',
  0x7f: 'a delete character',
};

// Controls but tab and line feed, and halves of a pair that stand alone.
const UNFIT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function unfitCharacter(text: string): string | null {
  const code = UNFIT.exec(text)?.[0].charCodeAt(0);
  if (code === undefined) return null;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code >= 0xd800) return `half of a character (${number})`;
  return `${CONTROL_NAMES[code] ?? 'a control character'} (${number})`;
}
