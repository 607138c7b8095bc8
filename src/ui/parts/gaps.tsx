/** The month's gaps, worst first; each opens what closes it. */
import {useState} from 'preact/hooks';
import type {Gap} from '../../domain/coverage';
import {GRADES} from '../../domain/grade';
import {objectiveRow} from '../lookup';
import {newActivity} from '../place';
import type {Screen} from '../screen';
import * as words from '../words/month';
import {SelectField} from './field';

const FIRST = 5;
const MORE = 20;

export function Gaps(props: Screen) {
  const all = props.state.view.coverage.gaps;
  const [grade, setGrade] = useState('');
  const [shown, setShown] = useState(FIRST);
  const gaps = all.filter(({grades}) => grade === '' || grades.includes(grade));
  const hidden = gaps.length - shown;
  return (
    <section>
      <h2>{words.gapsTitle(all.length)}</h2>
      {all.length === 0 && <p class="empty">{words.NO_GAPS}</p>}
      {all.length > FIRST && (
        <GradeFilter gaps={all} grade={grade} onChange={setGrade} />
      )}
      <ul class="cards">
        {gaps.slice(0, shown).map(gap => (
          <li key={`${gap.objectiveId} ${gap.area}`}>
            <GapCard {...props} gap={gap} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => setShown(shown + MORE)}
        >
          {words.showMore(Math.min(MORE, hidden))}
        </button>
      )}
    </section>
  );
}

/** Only the grades that have gaps, each with how many. */
function GradeFilter({
  gaps,
  grade,
  onChange,
}: {
  readonly gaps: readonly Gap[];
  readonly grade: string;
  readonly onChange: (grade: string) => void;
}) {
  const options = GRADES.map(value => ({
    value: value as string,
    n: gaps.filter(({grades}) => grades.includes(value)).length,
  })).filter(({n}) => n > 0);
  if (options.length < 2) return null;
  return (
    <SelectField
      id="gap-grade"
      label={words.GRADE}
      value={grade}
      options={[
        {value: '', label: words.ALL_GRADES},
        ...options.map(({value, n}) => ({
          value,
          label: words.gradeGaps(value, n),
        })),
      ]}
      onChange={onChange}
    />
  );
}

function GapCard({state, act, gap}: Screen & {gap: Gap}) {
  const {objectiveId} = gap;
  const row = objectiveId && objectiveRow(state.view, objectiveId);
  const text = (
    <>
      <strong>{row ? row.objective || row.standards.join(', ') : ''}</strong>
      <span>{words.gapLine(gap)}</span>
      <small>{objectiveId === null ? words.GAP_WITHOUT_ID : gap.reason}</small>
    </>
  );
  if (objectiveId === null) return <div class="card">{text}</div>;
  const open = () =>
    act.go(
      state.planner.canEdit
        ? newActivity(gap.area, [objectiveId])
        : {screen: 'objective', id: objectiveId},
    );
  return (
    <button type="button" class="card" onClick={open}>
      {text}
    </button>
  );
}
