/** The Year tab: a school year's standards of one grade and subject. */
import type {YearView} from '../contract/report';
import {formatDate} from '../domain/calendar-date';
import {withLock} from '../sheet/lock';
import {findMadeTab, isAsBuilt} from '../sheet/made/made-tab';
import {yearDrawing} from '../sheet/made/year-tab';
import {YEAR_TAB} from '../sheet/schema';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/report';
import {putInTab} from './made-tab';
import {yearOf} from './report';
import {readSchool} from './school';
import {showTab} from './show-tab';

/** Also shows the tab. */
export function writeYear(argument: {
  month: string;
  grade: string;
  subject: string;
}): YearView {
  const {month, grade, subject} = checked(takes.loadYear, argument);
  const workbook = openWorkbook();
  const view = withLock(() => {
    const year = yearOf(readSchool(workbook), month, grade, subject);
    const drawing = yearDrawing(year, formatDate(workbook.today));
    const found = findMadeTab(workbook.spreadsheet, YEAR_TAB);
    putInTab(workbook, {tab: YEAR_TAB, month, drawing}, found, each =>
      isAsBuilt(each, drawing),
    );
    return year;
  });
  showTab(YEAR_TAB);
  return view;
}
