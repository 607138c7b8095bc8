/** Home: what the month's plan covers, and what it lacks. */
import type {Slice} from '../../domain/coverage';
import {gridRowsOf} from '../lookup';
import {Page} from '../parts/page';
import {Notices, Orphans, Problems, Sample} from '../parts/notices';
import {DeliveredSection} from '../parts/delivered-section';
import {Gaps, Shortcuts} from '../parts/gaps';
import {MonthPicker} from '../parts/month-picker';
import {Outputs} from '../parts/outputs';
import {Partners} from '../parts/partner-section';
import {ObjectiveList} from '../parts/objective-list';
import {AddObjectives, MonthButtons, ShowGrid} from '../parts/month-buttons';
import {RoundLine} from '../parts/round-line';
import {unlessWaiting} from '../parts/unless-waiting';
import {rememberedTeacher} from '../remembered';
import {role} from '../role';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {gradeTitle} from '../words/grade';
import {OPEN_SELECTED} from '../words/header';
import * as words from '../words/month';
import {nobody} from '../words/objectives';

export function MonthScreen(props: Screen) {
  const {act, state} = props;
  const {planner, view, waiting} = state;
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={planner.canEdit && <MonthButtons {...props} />}
    >
      <Notices {...props} />
      {planner.isSetUp && (
        <>
          <MonthPicker {...props} />
          <RoundLine {...props} />
          <div class="buttons links">
            <button
              type="button"
              class="link"
              {...unlessWaiting(
                waiting !== null,
                () => void act.findSelection(),
              )}
            >
              {OPEN_SELECTED}
            </button>
            {planner.canEdit && view.grid.rows.length > 0 && (
              <ShowGrid {...props} />
            )}
          </div>
          {view.grid.rows.length === 0 ? (
            <>
              <p class="empty">{words.noObjectives(view.month)}</p>
              <Shortcuts {...props} />
            </>
          ) : (
            <Plan {...props} />
          )}
          <Outputs {...props} />
          <Orphans {...props} />
          {planner.hasSample && <Sample {...props} />}
        </>
      )}
    </Page>
  );
}

function Plan(props: Screen) {
  const {view} = props.state;
  const {cells, objectives, gaps} = view.coverage;
  return (
    <>
      <p class="headline">
        {words.headline(cells)}
        <small>{words.details(objectives, cells.strong, gaps.length)}</small>
      </p>
      <Problems {...props} />
      {role() === 'teacher' && <Own {...props} />}
      {role() === 'staff' && <Gaps {...props} />}
      <Areas {...props} />
      {role() !== 'staff' && <Gaps {...props} />}
      <DeliveredSection {...props} />
      <Partners {...props} />
      <details>
        <summary>{words.allObjectives(view.grid.rows.length)}</summary>
        <ObjectiveList {...props} rows={view.grid.rows} />
        <AddObjectives {...props} />
      </details>
    </>
  );
}

/** What a teacher comes for: hers before the school's. */
function Own(props: Screen) {
  const {view, planner} = props.state;
  const teacher = rememberedTeacher(planner.who);
  const own = gridRowsOf(view, teacher);
  if (teacher === '') return null;
  return (
    <section>
      <h2>{words.YOURS}</h2>
      {own.length > 0 ? (
        <ObjectiveList {...props} rows={own} />
      ) : (
        <p class="empty">{nobody(teacher, view.month)}</p>
      )}
    </section>
  );
}

function Areas({state}: Screen) {
  const {areas, grades} = state.view.coverage;
  return (
    <section>
      <h2>{words.AREAS}</h2>
      <ul class="areas">
        {areas.map(slice => (
          <Share
            key={slice.area}
            title={AREA_TITLES[slice.area]}
            slice={slice}
          />
        ))}
      </ul>
      {grades.length > 1 && (
        <details>
          <summary>{words.BY_GRADE}</summary>
          <ul class="areas">
            {grades.map(slice => (
              <Share
                key={slice.grade}
                title={gradeTitle(slice.grade)}
                slice={slice}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Share({
  title,
  slice,
}: {
  readonly title: string;
  readonly slice: Slice;
}) {
  return (
    <li>
      <span>{title}</span>
      <span class="count">{words.areaLine(slice)}</span>
      <Bar part={slice.covered} whole={slice.expected} />
    </li>
  );
}

/** Says again what stands beside it in words. */
function Bar({part, whole}: {part: number; whole: number}) {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return (
    <span class="bar" aria-hidden="true">
      <span style={{width: `${percent}%`}} />
    </span>
  );
}
