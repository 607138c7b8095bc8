/** The month's activities as a file for calendars. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {ActivityRow} from '../../contract/rows';
import type {HandoutView} from '../../contract/sharing';
import {AREAS} from '../../domain/area';
import {calendarFile, isInCalendar} from '../../domain/calendar-file';
import {PHRASES} from '../../domain/handout/phrases';
import {whenLine, whenWords} from '../../domain/handout/when';
import {languageOf} from '../../domain/language';
import {occasions} from '../../domain/occasions';
import {call} from '../call';
import {Loaded} from '../parts/loaded';
import {AREA_TITLES} from '../words/area';
import {STATUSES} from '../words/choices';
import {monthTitle} from '../words/date';
import * as words from '../words/outputs';
import * as share from '../words/share';
import {calendarMoment} from './calendar-moment';
import {GradeField, MonthField} from './month-and-grade';
import {Preview} from './preview';
import type {Say} from './said';
import {fileName, saveFile} from '../save-file';
import type {Asked} from './share';
import {zoneNamed} from './time-zone';

interface Given {
  readonly handout: HandoutView;
  readonly ask: (wanted: Asked) => void;
  readonly say: Say;
}

export function CalendarView(props: Given) {
  const {month} = props.handout;
  return (
    <Loaded load={() => call('loadMonth', {month})} again={month}>
      {view => <Choosing {...props} view={view} />}
    </Loaded>
  );
}

function Choosing({
  handout,
  ask,
  say,
  view,
}: Given & {readonly view: MonthView}) {
  const [grade, setGrade] = useState('');
  const [withUndated, setWithUndated] = useState(true);
  const ofGrade = handout.grades.includes(grade) ? grade : '';
  const planned = activitiesFor(view, ofGrade);
  const undated = planned.filter(
    each => occasions(each, view.lockedDates).kind === 'month',
  );
  const chosen = withUndated
    ? planned
    : planned.filter(each => !undated.includes(each));
  const save = () => {
    const name = fileName([handout.schoolName, view.month, ofGrade], 'ics');
    saveFile(name, 'text/calendar', fileOf(chosen, handout, view));
    say({text: share.saved(name), tone: 'done'});
  };
  return (
    <>
      <div class="panel">
        <MonthField
          handout={handout}
          onChange={month => ask({month, grade: handout.grade ?? undefined})}
        />
        <GradeField
          all
          grades={handout.grades}
          grade={ofGrade}
          onChange={setGrade}
        />
        <p class="hint">{words.undated(undated.length)}</p>
        {undated.length > 0 && (
          <label class="choice">
            <input
              type="checkbox"
              checked={withUndated}
              onChange={event => setWithUndated(event.currentTarget.checked)}
            />
            <span>{words.UNDATED}</span>
          </label>
        )}
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={chosen.length === 0}
            onClick={save}
          >
            {words.SAVE_CALENDAR}
          </button>
        </div>
        <p class="hint">{words.HOW_TO}</p>
        <p class="hint">{words.IDEAS}</p>
        {lacksIds(view) && <p class="hint">{words.WITHOUT_ID}</p>}
      </div>
      <Preview>
        <Events activities={chosen} lockedDates={view.lockedDates} />
      </Preview>
    </>
  );
}

/** Whether somebody typed an activity that has no id of its own: a calendar could not know it again. */
function lacksIds({grid}: MonthView): boolean {
  return grid.rows.some(({cells}) =>
    AREAS.some(area => cells[area].activities.some(({id}) => id === null)),
  );
}

/** Those of a grade name an objective of it. */
function activitiesFor(
  {activities, objectives}: MonthView,
  grade: string,
): readonly ActivityRow[] {
  const ids = new Set(
    objectives.filter(({grades}) => grades.includes(grade)).map(({id}) => id),
  );
  return activities.filter(
    activity =>
      isInCalendar(activity) &&
      (grade === '' || activity.objectiveIds.some(id => ids.has(id))),
  );
}

function fileOf(
  activities: readonly ActivityRow[],
  {schoolName, workbook, timeZone}: HandoutView,
  {month, lockedDates}: MonthView,
): string {
  return calendarFile(
    activities.map(activity => ({
      ...activity,
      activity: activity.activity || AREA_TITLES[activity.area],
      details: [
        AREA_TITLES[activity.area],
        activity.when,
        labelled(words.PARTNER, activity.partner),
        labelled(words.LEAD, activity.lead),
        labelled(words.WHY, activity.why),
      ],
    })),
    {
      name: words.calendarName(schoolName, monthTitle(month)),
      workbook,
      lockedDates,
      zone: zoneNamed(timeZone, Number(month.slice(0, 4))),
      ...calendarMoment(new Date()),
    },
  );
}

const labelled = (label: string, text: string) =>
  text.trim() === '' ? '' : `${label}: ${text}`;

function Events({
  activities,
  lockedDates,
}: {
  readonly activities: readonly ActivityRow[];
  readonly lockedDates: MonthView['lockedDates'];
}) {
  const phrases = PHRASES[languageOf(document.documentElement.lang)];
  if (activities.length === 0) return <p>{words.NO_EVENTS}</p>;
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">{words.WHAT}</th>
          <th scope="col">{words.WHEN}</th>
          <th scope="col">{words.STATUS}</th>
        </tr>
      </thead>
      <tbody>
        {activities.map(activity => {
          const when = whenLine(whenWords(activity, phrases, lockedDates));
          return (
            <tr key={activity.id}>
              <th scope="row" dir="auto">
                {activity.activity}
                <small>{AREA_TITLES[activity.area]}</small>
              </th>
              <td dir="auto">{when}</td>
              <td>{STATUSES[activity.status]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
