/** Which branches the command that counts them tells. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {arms} from './branches.mjs';

const SOURCE = `
export function first(cells) {
  if (cells.length > 9) throw new Error('too many');
  return cells[0] ?? '';
}
`;

test('a branch that no test took is told, also where no else is written, and a fallback to a constant apart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'branches-'));
  try {
    writeFileSync(
      join(folder, 'counts.json'),
      JSON.stringify([{path: 'first.ts', b: {0: [0, 3], 1: [3, 0]}}]),
    );
    const told = arms({'first.ts': mapOf(SOURCE)}, folder);
    expect(
      told.map(({line, type, isTaken, isFallback}) => [
        line,
        type,
        isTaken,
        isFallback,
      ]),
    ).toEqual([
      [3, 'if', false, false],
      [3, 'if', true, false],
      [4, 'binary-expr', true, false],
      [4, 'binary-expr', false, true],
    ]);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

/** As the instrumenter gives it: of what is not written it knows no place. */
function mapOf(source: string) {
  const whole = {start: {line: 3, column: 2}, end: {line: 3, column: 53}};
  const nowhere = {start: {}, end: {}};
  const onLine4 = (from: number, to: number) => ({
    start: {line: 4, column: from},
    end: {line: 4, column: to},
  });
  return {
    branchMap: {
      0: {type: 'if', loc: whole, locations: [whole, nowhere]},
      1: {
        type: 'binary-expr',
        loc: onLine4(9, 23),
        locations: [onLine4(9, 17), onLine4(21, 23)],
      },
    },
    lines: source.split('\n'),
  };
}
