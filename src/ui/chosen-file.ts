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
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
