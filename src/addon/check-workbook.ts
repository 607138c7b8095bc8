/** Check the workbook: every problem with what can be done about it, and doing it. */
import type {
  CheckedProblem,
  FixProblem,
  FixProblems,
  FixedProblems,
} from '../contract/problems';
import type {Month} from '../domain/month';
import {readBank} from '../sheet/bank-reader';
import {carryOutFixes} from '../sheet/fixes/carry-out-fixes';
import type {Found} from '../sheet/fixes/fix';
import {type NamedFix, namedFixes} from '../sheet/fixes/fix-name';
import {findAll} from '../sheet/fixes/found';
import {indicatorNotices} from '../sheet/indicator-notices';
import {resultsOf} from '../sheet/results-save';
import {TABLES} from '../sheet/schema';
import {inPlainSession} from '../sheet/session';
import {type Workbook, openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/fixes';
import {currentMonth} from './current-month';
import {person} from './person';
import {type School, monthView, readSchool} from './school';

/** Every cell that could not be read or is worth a look. */
export function checkWorkbook(): CheckedProblem[] {
  return problemsOf(readSchool());
}

export function fixProblem(argument: FixProblem): FixedProblems {
  const {operation, repair, month} = checked(takes.fixProblem, argument);
  return fixed(operation, [repair], month);
}

/** All or none; one save, one Undo. */
export function fixProblems(argument: FixProblems): FixedProblems {
  const {operation, repairs, month} = checked(takes.fixProblems, argument);
  return fixed(operation, repairs, month);
}

function fixed(
  operation: string,
  repairs: readonly string[],
  month: Month | undefined,
): FixedProblems {
  const {what, isUndoable} = inPlainSession(openWorkbook(), person(), session =>
    carryOutFixes(session, operation, repairs, () =>
      checkedAnew(session.workbook),
    ),
  );
  // Names and marks of tabs may be others now.
  const school = readSchool();
  return {
    fixed: what,
    undo: isUndoable ? operation : null,
    problems: problemsOf(school),
    view: monthView(school, month ?? currentMonth(school)),
  };
}

function checkedAnew(workbook: Workbook): readonly (NamedFix | null)[] {
  return namedFixes(workbook, found(readSchool(workbook)));
}

function problemsOf(school: School): CheckedProblem[] {
  const all = found(school);
  const named = namedFixes(school.workbook, all);
  return all.map(({problem}, index) => {
    const {id, fix} = named[index] ?? {};
    if (!fix || id === undefined) return {...problem, repair: null};
    const {kind, label, before, after} = fix;
    return {...problem, repair: {id, kind, label, before, after}};
  });
}

/** The plan needs some tabs only; the others are read for the check. */
function found({workbook, plan, tables, problems}: School): readonly Found[] {
  const others = TABLES.flatMap(schema =>
    readTab(workbook, schema).problems.filter(
      problem => !problems.includes(problem),
    ),
  );
  const bank = readBank(workbook, plan.catalogue).problems;
  const results = resultsOf(workbook);
  const names = indicatorNotices(tables.activities, results.indicators);
  return findAll(workbook, plan, [
    ...problems,
    ...others,
    ...bank,
    ...names,
    ...results.problems,
  ]);
}
