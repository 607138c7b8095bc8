/** The text of a file that a person chose, in whichever way it was saved. */
import {LONGEST_FILE, tooLarge} from '../domain/framework/file-size';

/**
 * UTF-8 or UTF-16; else the letters of older Windows programs, in which spreadsheets still save CSV.
 *
 * @throws Error with a sentence where the file is too large to be read at all
 */
export async function readFile(file: File): Promise<string> {
  // No letter takes more than four bytes.
  if (file.size > 4 * LONGEST_FILE) throw new Error(tooLarge(file.size));
  return decoded(await file.arrayBuffer());
}

export function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Its digits, commas and line ends have a half that is zero, nearly always the same one; no other text holds zeros. */
function unmarkedUtf16(bytes: ArrayBuffer): 'utf-16le' | 'utf-16be' | null {
  const start = new Uint8Array(bytes.slice(0, LONGEST_LOOK));
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (even + odd < start.length / FEWEST_ZEROS) return null;
  if (odd > CLEARLY * even) return 'utf-16le';
  return even > CLEARLY * odd ? 'utf-16be' : null;
}

const LONGEST_LOOK = 4_096;
/** One letter in 16 at least is a Latin letter, a figure or a sign. */
const FEWEST_ZEROS = 32;
/** A few letters, such as Ā, have their other half zero. */
const CLEARLY = 4;
