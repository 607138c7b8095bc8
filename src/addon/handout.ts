/** The family handout of a grade and a month. */
import type {HandoutView} from '../contract/sharing';
import {ideaKey} from '../domain/bank';
import {formatDate} from '../domain/calendar-date';
import {NO_WORDS} from '../domain/handout/family-words';
import {type HandoutRows, gradesIn, handout} from '../domain/handout/handout';
import {lists} from '../domain/lists';
import type {Month} from '../domain/month';
import {readBank} from '../sheet/bank-reader';
import {readFamilyWords} from '../sheet/family-words';
import {monthRows} from '../sheet/row-reader';
import {checked} from './arguments/check';
import * as takes from './arguments/share';
import {currentMonth} from './current-month';
import {type School, readSchool} from './school';

export function loadHandout(argument: {
  month?: string;
  grade?: string;
}): HandoutView {
  const asked = checked(takes.loadHandout, argument);
  const school = readSchool();
  const {plan, workbook} = school;
  const month = asked.month ?? currentMonth(school);
  const grades = gradesIn(plan, month);
  const grade = asked.grade ?? grades[0] ?? null;
  return {
    schoolName: plan.settings.schoolName,
    month,
    ...handout(plan, month, grade, rowsOf(school, month)),
    months: lists(plan, month).months,
    grades,
    workbook: nameOf(workbook.spreadsheet.getId()),
    timeZone: workbook.spreadsheet.getSpreadsheetTimeZone(),
    today: formatDate(workbook.today),
  };
}

function rowsOf(
  {plan, tables, workbook, calendar}: School,
  month: Month,
): HandoutRows {
  const {activities} = monthRows(tables, plan, month, calendar.isDayFirst);
  const rows = new Map(activities.map(row => [row.id, row]));
  const families = new Map(
    readBank(workbook, plan.catalogue).activities.flatMap(
      ({area, activity, families: text}) =>
        area === null || text === ''
          ? []
          : [[ideaKey(area, activity), text] as const],
    ),
  );
  const objectives = new Map(
    tables.objectives.rows.map(row => [row.row, row] as const),
  );
  return {
    wordsOf({row}) {
      const found = objectives.get(row);
      return found ? readFamilyWords(tables.objectives, found) : NO_WORDS;
    },
    sessionsOf({id}) {
      const row = rows.get(id ?? '');
      return {
        sessions: row?.sessions ?? null,
        minutesPerSession: row?.minutesPerSession ?? null,
      };
    },
    familiesOf: ({area, activity}) =>
      (area && families.get(ideaKey(area, activity))) ?? '',
  };
}

/** FNV-1a twice over: a calendar file goes to many people, and an address could open the workbook to them. */
function nameOf(address: string): string {
  return [0x811c9dc5, 0x01000193]
    .map(start => {
      let hash = start;
      for (let index = 0; index < address.length; index++)
        hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join('');
}
