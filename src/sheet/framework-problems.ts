/** Frameworks that Settings names and the workbook does not hold. */
import type {Catalogue} from '../domain/catalogue';
import {folded} from '../domain/cell';
import {frameworkNamed, parseFrameworks} from '../domain/chosen-frameworks';
import {listed} from '../domain/count';
import type {Problem} from '../domain/problem';
import type {KeyOf} from './column';
import {cellProblem, quoted} from './reading';
import {SETTING, SETTINGS} from './schema';
import {type Table, textAt} from './table';

export function frameworkProblems(
  table: Table<KeyOf<typeof SETTINGS>>,
  {frameworks, chosen}: Catalogue,
): readonly Problem[] {
  const row = table.rows.find(
    row => folded(textAt(table, row, 'setting')) === folded(SETTING.framework),
  );
  if (row === undefined) return [];
  return parseFrameworks(textAt(table, row, 'value'))
    .filter(name => frameworkNamed(name, frameworks) === undefined)
    .map(name =>
      cellProblem(table.schema, row.row, 'value', {
        severity: 'notice',
        message: `${quoted(name)} is no framework that this workbook holds, so the school works with ${listed(chosen)}.`,
        fix: 'Write Common Core or a name from the column Framework of the Standards tab, or import the framework first.',
        value: name,
      }),
    );
}
