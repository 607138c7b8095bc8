/** Home: what the month's plan covers, and what it lacks. */
import {AREA_TITLES} from '../../domain/area';
import type {Slice} from '../../domain/coverage';
import {objectivesOf} from '../lookup';
import {Page} from '../parts/page';
import {Notices, Orphans, Problems, Sample} from '../parts/notices';
import {Gaps} from '../parts/gaps';
import {MonthPicker} from '../parts/month-picker';
import {ObjectiveList} from '../parts/objective-list';
import {MonthButtons} from '../parts/month-buttons';
import {rememberedTeacher} from '../remembered';
import type {Screen} from '../screen';
import {gradeTitle} from '../words/grade';
import {OPEN_SELECTED} from '../words/header';
import * as words from '../words/month';

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
          <button
            type="button"
            class="link selected"
            disabled={waiting !== null}
            onClick={() => void act.findSelection()}
          >
            {OPEN_SELECTED}
          </button>
          {view.grid.rows.length === 0 ? (
            <p class="empty">{words.noObjectives(view.month)}</p>
          ) : (
            <Plan {...props} />
          )}
          <Orphans {...props} />
          {planner.hasSample && <Sample {...props} />}
        </>
      )}
    </Page>
  );
}

function Plan(props: Screen) {
  const {view, planner} = props.state;
  const {cells, objectives, gaps} = view.coverage;
  const mine = objectivesOf(view, rememberedTeacher(planner.who));
  return (
    <>
      <p class="headline">
        {words.headline(cells)}
        <small>{words.details(objectives, cells.strong, gaps.length)}</small>
      </p>
      <Problems {...props} />
      <Areas {...props} />
      {mine.length > 0 && (
        <section>
          <h2>{words.YOURS}</h2>
          <ObjectiveList {...props} ids={mine.map(({id}) => id)} />
        </section>
      )}
      <Gaps {...props} />
      <details>
        <summary>{words.allObjectives(view.grid.rows.length)}</summary>
        <ObjectiveList
          {...props}
          ids={view.grid.rows.map(row => row.objectiveId)}
        />
      </details>
    </>
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
