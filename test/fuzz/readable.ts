/** What holds of whatever a file of standards is made of: it is refused in a sentence, or what it gives fits a sheet. */
import {csvRows} from '../../src/addon/csv-rows';
import {
  type FrameworkFile,
  isRefused,
} from '../../src/domain/framework/framework-file';
import {readFramework} from '../../src/domain/framework/read-framework';
import {expectSentence} from './sentence';

/** Null where the file was refused. */
export function readSoundly(text: string): FrameworkFile | null {
  const file = readFramework(text, csvRows);
  if (isRefused(file)) {
    expectSentence(file.refusal);
    return null;
  }
  const codes = file.standards.map(({code}) => code.toLowerCase());
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(0);
  for (const {where, message} of file.problems) {
    expect(where).not.toBe('');
    expectSentence(message);
  }
  for (const standard of file.standards) {
    const {code, text: words, guid, parent, subject} = standard;
    expect(code).toMatch(/^\S.{0,59}$/);
    expect(words.length).toBeLessThanOrEqual(5_000);
    for (const cell of [code, words, guid, parent, subject])
      if (!fitsACell(cell))
        throw new Error(
          `No cell can keep ${JSON.stringify(cell.slice(0, 200))}.`,
        );
  }
  return file;
}

/** No half of a pair, and no control character but tab and line break. */
export function fitsACell(text: string): boolean {
  if (text.length > 50_000 || /\p{Surrogate}/u.test(text)) return false;
  return [...text].every(letter => letter >= ' ' || '\n\t'.includes(letter));
}
