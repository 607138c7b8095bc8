/** Whatever stands in a file, it is read or refused in a sentence, and what is read fits the sheet. */
import * as fc from 'fast-check';
import {csvRows} from '../../../src/addon/csv-rows';
import {isRefused} from '../../../src/domain/framework/framework-file';
import {readFramework} from '../../../src/domain/framework/read-framework';
import {ELA, MATH} from './packages';

function readsOrRefuses(text: string): void {
  const file = readFramework(text, csvRows);
  if (isRefused(file)) {
    expect(file.refusal).toMatch(/^\p{Lu}[^]*[.)…”]$/u);
    return;
  }
  const codes = file.standards.map(({code}) => code.toLowerCase());
  expect(new Set(codes).size).toBe(codes.length);
  for (const {code, text: wording, guid} of file.standards) {
    expect(code).toMatch(/^\S.{0,59}$/);
    expect(wording.length).toBeLessThanOrEqual(5_000);
    expect(`${code}${wording}${guid}`).not.toContain('\u0000');
  }
}

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary', maxLength: 300}),
        fc.json(),
        fc
          .array(fc.array(fc.constantFrom('Code', 'A.1', '"', '\n', 'x', '3')))
          .map(rows => rows.map(cells => cells.join(',')).join('\n')),
      ),
      readsOrRefuses,
    ),
  );
});

/** How many values a package has, those within others too. */
function valuesIn(json: unknown): number {
  let count = 0;
  JSON.stringify(json, (_, each: unknown) => {
    count++;
    return each;
  });
  return count;
}

/** A package of which one value is another. */
const mutated = fc
  .tuple(
    fc.constantFrom<unknown>(MATH, ELA),
    fc.nat(),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('\u0000', '3', '=1', [[[]]], {}, ''),
    ),
  )
  .map(([json, place, value]) => {
    // The package itself is the first.
    const chosen = 1 + (place % (valuesIn(json) - 1));
    let at = 0;
    return JSON.stringify(json, (_, each: unknown) =>
      at++ === chosen ? value : each,
    );
  });

test('a package in which any one value is something else', () => {
  fc.assert(fc.property(mutated, readsOrRefuses), {numRuns: 500});
});
