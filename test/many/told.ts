/** Tells what a run writes. */
import {placeIn} from './calls';

/** What is written and where, shorter than it is asked for. */
export function wordsOf(argument: string): string {
  const rect = placeIn(argument);
  const {facet, values} = JSON.parse(argument) as {
    facet?: string;
    values?: readonly (readonly unknown[])[];
  };
  if (!rect) return argument;
  const cells = values?.map(row =>
    row.map(cell => (cell as {text?: string} | null)?.text ?? cell),
  );
  const {sheet, row, column} = rect;
  return `${facet ?? ''} of sheet ${sheet} from row ${row}, column ${column}: ${JSON.stringify(cells)}`;
}
