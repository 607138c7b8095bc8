/** The month's grid as a table for letter paper across. */
import {useState} from 'preact/hooks';
import type {GridView} from '../../contract/month';
import type {HandoutView} from '../../contract/sharing';
import {AREAS} from '../../domain/area';
import {csvText} from '../../domain/csv';
import {call} from '../call';
import {SelectField} from '../parts/field';
import {Loaded} from '../parts/loaded';
import {AREA_TITLES} from '../words/area';
import {monthTitle} from '../words/date';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import {STATES} from '../words/objective';
import * as words from '../words/outputs';
import * as share from '../words/share';
import {GradeField, MonthField} from './month-and-grade';
import {gridRows} from './grid-csv';
import {Preview} from './preview';
import type {Say} from './said';
import {fileName, printPage, saveFile} from '../save-file';
import type {Asked} from './share';

type Row = GridView['rows'][number];

interface Given {
  readonly handout: HandoutView;
  readonly ask: (wanted: Asked) => void;
  readonly say: Say;
}

export function GridToPrint(props: Given) {
  const {month} = props.handout;
  return (
    <Loaded load={() => call('loadMonth', {month})} again={month}>
      {({grid}) => <Choosing {...props} grid={grid} />}
    </Loaded>
  );
}

function Choosing({
  grid,
  handout,
  ask,
  say,
}: Given & {readonly grid: GridView}) {
  const [grade, setGrade] = useState('');
  const [teacher, setTeacher] = useState('');
  const teachers = [...new Set(grid.rows.map(row => row.teacher))]
    .filter(name => name !== '')
    .sort((one, other) => one.localeCompare(other));
  const ofGrade = handout.grades.includes(grade) ? grade : '';
  const ofTeacher = teachers.includes(teacher) ? teacher : '';
  const rows = grid.rows.filter(
    row =>
      (ofGrade === '' || row.grades.includes(ofGrade)) &&
      (ofTeacher === '' || row.teacher === ofTeacher),
  );
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
        <SelectField
          id="teacher"
          label={words.TEACHER}
          value={ofTeacher}
          options={[
            {value: '', label: words.ALL_TEACHERS},
            ...teachers.map(value => ({value, label: value})),
          ]}
          onChange={setTeacher}
        />
        <div class="buttons">
          <button
            type="button"
            class="action"
            onClick={() =>
              printPage([handout.schoolName, 'Grid', grid.month, ofGrade])
            }
          >
            {share.PRINT}
          </button>
          <button
            type="button"
            disabled={rows.length === 0}
            onClick={() => {
              const name = fileName(['Grid', grid.month, ofGrade], 'csv');
              saveFile(name, 'text/csv', csvText(gridRows(rows)));
              say({text: share.saved(name), tone: 'done'});
            }}
          >
            {words.SAVE_CSV}
          </button>
        </div>
        <p class="hint">
          {words.LANDSCAPE} {share.PRINT_HINT}
        </p>
      </div>
      <Preview>
        <div class="paper landscape">
          <GridPaper
            rows={rows}
            month={grid.month}
            schoolName={handout.schoolName}
          />
        </div>
      </Preview>
    </>
  );
}

function GridPaper({
  rows,
  month,
  schoolName,
}: {
  readonly rows: readonly Row[];
  readonly month: string;
  readonly schoolName: string;
}) {
  return (
    <article class="grid-sheet">
      <p class="school" dir="auto">
        {schoolName}
      </p>
      <h2>{words.gridTitle(monthTitle(month))}</h2>
      {rows.length === 0 ? (
        <p>{words.NO_ROWS}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.OBJECTIVE}</th>
              {AREAS.map(area => (
                <th key={area} scope="col">
                  {AREA_TITLES[area]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <GridRow key={row.objectiveId ?? index} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

function GridRow({row}: {readonly row: Row}) {
  const {grades, teacher, subject, standards, objective} = row;
  return (
    <tr>
      <th scope="row">
        <span class="who" dir="auto">
          {dotted(gradesTitle(grades), teacher, subject)}
        </span>
        <span dir="auto">{objective}</span>
        <span class="codes-line">{standards.join(', ')}</span>
        <span class="codes-line">
          {words.COVERED}: {words.covered(row.covered, row.expected)}
        </span>
      </th>
      {AREAS.map(area => (
        <td key={area}>
          <GridCell cell={row.cells[area]} />
        </td>
      ))}
    </tr>
  );
}

/** The state once, by its sign and in a word, then what makes it. */
function GridCell({cell}: {readonly cell: Row['cells'][keyof Row['cells']]}) {
  const {state, activities} = cell;
  const {sign, word} = STATES[state];
  return (
    <>
      <p class={`state ${state.replace(' ', '-')}`}>
        <span aria-hidden="true">{sign}</span> {word}
      </p>
      {activities.length > 0 && (
        <ul>
          {activities.map(({activity, partner, when}, index) => (
            <li key={index}>
              <span dir="auto">{activity}</span>
              <small dir="auto">{dotted(when, partner)}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
