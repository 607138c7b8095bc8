/** Tables of standards: whatever wrote them, they say the same; whatever is broken in one place, the rest is read. */
import {type Chance, eachMutant, oneOf} from './mutants';
import {NASTY_TEXTS} from './nasty-values';
import {readSoundly} from './readable';
import {
  type Said,
  cellsOf,
  someDialect,
  someTable,
  written,
} from './written-table';

test('a table of standards is read alike from every program, and one that is broken is read as far as it is whole, or refused', async () => {
  await eachMutant('csv', 300, ({number, chance}) => {
    const kinds = [inAnotherDialect, withOneOddCell, damaged, anything];
    kinds[number % kinds.length]!(chance);
  });
});

function inAnotherDialect(chance: Chance): void {
  const table = someTable(chance);
  const dialect = someDialect(chance);
  const cells = cellsOf(table, dialect, chance);
  for (let count = chance(3); count > 0; count--)
    cells.splice(1 + chance(cells.length), 0, ['']);
  const file = readSoundly(written(cells, dialect));
  expect(said(file)).toEqual(table.said);
}

/** The headings stay, and so do the other rows. */
function withOneOddCell(chance: Chance): void {
  const table = someTable(chance);
  const dialect = someDialect(chance);
  const cells = cellsOf(table, dialect, chance);
  const row = 1 + chance(table.said.length);
  const column = chance(dialect.columns.length);
  // A carriage return in a cell may be the end of a line in another program's file.
  cells[row]![column] = oneOf(chance, NASTY_TEXTS).replaceAll('\r', '');
  const file = readSoundly(written(cells, dialect));
  const others = table.said.filter((_, index) => index !== row - 1);
  if (file) expect(said(file)).toEqual(expect.arrayContaining(others));
  else expect(others).toEqual([]);
}

function damaged(chance: Chance): void {
  const table = someTable(chance);
  const dialect = someDialect(chance);
  const text = written(cellsOf(table, dialect, chance), dialect);
  const start = chance(text.length);
  const end = Math.min(text.length, start + chance(40));
  const rest = text.slice(end);
  const hurt = [
    text.slice(0, start),
    text.slice(0, start) + rest,
    text.slice(0, start) + oneOf(chance, NASTY_TEXTS) + rest,
    text.slice(0, start) + '"' + text.slice(start),
    text.repeat(1 + chance(40)),
    [...text].reverse().join(''),
    text.slice(0, start) + dialect.delimiter.repeat(chance(2_000)) + rest,
  ];
  readSoundly(oneOf(chance, hurt));
}

function anything(chance: Chance): void {
  const letters = ['"', ',', ';', '\t', '\n', '\r', '{', '[', '3.OA.1', 'Code'];
  const text = Array.from({length: chance(300)}, () =>
    chance(2) ? oneOf(chance, letters) : String.fromCharCode(chance(65_536)),
  );
  readSoundly(text.join(''));
}

const said = (file: ReturnType<typeof readSoundly>): readonly Said[] =>
  (file?.standards ?? []).map(({code, text, grades}) => ({
    code,
    text,
    grades,
  }));
