/** The plan as federal grants ask for it, and its tab. */
import type {GrantsView} from '../contract/report';
import {grantCrosswalk} from '../data/grant-crosswalk';
import {formatDate} from '../domain/calendar-date';
import {crosswalkOf} from '../domain/grants/crosswalk';
import {grants} from '../domain/grants/grants';
import type {Month} from '../domain/month';
import {indicatorKey} from '../domain/results/indicator';
import {indicatorNames} from '../domain/results/indicator-names';
import {withLock} from '../sheet/lock';
import {grantsDrawing} from '../sheet/made/grants-tab';
import {findMadeTab, isAsBuilt} from '../sheet/made/made-tab';
import {resultsOf} from '../sheet/results-save';
import {GRANTS_TAB} from '../sheet/schema';
import {textAt} from '../sheet/table';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonths} from './arguments/results';
import {putInTab} from './made-tab';
import {type School, readSchool} from './school';
import {showTab} from './show-tab';

interface Months {
  readonly from: Month;
  readonly to: Month;
}

export function loadGrants(argument: {from: string; to: string}): GrantsView {
  return grantsView(readSchool(), checked(ofMonths, argument));
}

/** Also shows the tab. */
export function writeGrants(argument: {from: string; to: string}): GrantsView {
  const months = checked(ofMonths, argument);
  const workbook = openWorkbook();
  const view = withLock(() => {
    const made = grantsView(readSchool(workbook), months);
    const drawing = grantsDrawing(made);
    const found = findMadeTab(workbook.spreadsheet, GRANTS_TAB);
    const put = {tab: GRANTS_TAB, month: months.from, drawing};
    putInTab(workbook, put, found, each => isAsBuilt(each, drawing));
    return made;
  });
  showTab(GRANTS_TAB);
  return view;
}

function grantsView(
  {workbook, plan, tables: {activities}}: School,
  months: Months,
): GrantsView {
  const known = new Set(
    resultsOf(workbook).indicators.map(({name}) => indicatorKey(name)),
  );
  const rows = new Map(activities.rows.map(row => [row.row, row] as const));
  const view = grants(plan, months, crosswalkOf(grantCrosswalk()), ({row}) => {
    const found = rows.get(row);
    const text = (key: 'why' | 'indicators') =>
      found ? textAt(activities, found, key) : '';
    return {
      why: text('why'),
      indicators: indicatorNames(text('indicators'), key => known.has(key)),
    };
  });
  return {...view, today: formatDate(workbook.today)};
}
