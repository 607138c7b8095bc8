/** What a month still lacks: classes without objectives, empty cells, activities that nobody confirmed. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {activity} from '../lookup';
import {missingGrades} from '../missing-classes';
import type {Screen} from '../screen';
import * as words from '../words/round';
import {gradeWords} from '../words/round-state';

/** How many are listed before a button shows the rest. */
const FIRST = 8;

export function MissingClasses({state}: Screen) {
  const {objectives} = state.view.round.late;
  if (objectives.length === 0) return null;
  return (
    <Missing
      title={words.missingObjectives(objectives.length)}
      lines={missingGrades(objectives).map(each => (
        <li key={each.grade}>{gradeWords(each)}</li>
      ))}
    />
  );
}

export function MissingRest({state, act}: Screen) {
  const {view} = state;
  const {gaps, unconfirmed} = view.round.late;
  return (
    <>
      {gaps > 0 && (
        <p>
          <strong>{words.gaps(gaps)}</strong>{' '}
          <button type="button" class="link" onClick={act.home}>
            {words.SEE_GAPS}
          </button>
        </p>
      )}
      {unconfirmed.length > 0 && (
        <Missing
          title={words.unconfirmed(unconfirmed.length)}
          lines={unconfirmed.map(id => (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => act.go({screen: 'editActivity', id})}
              >
                {activity(view, id)?.activity || id}
              </button>
            </li>
          ))}
        />
      )}
    </>
  );
}

/** A list that begins with a few lines. */
function Missing({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly JSX.Element[];
}) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, FIRST);
  const rest = lines.length - shown.length;
  return (
    <>
      <h3>{title}</h3>
      <ul class="lines">{shown}</ul>
      {rest > 0 && (
        <button type="button" class="link after" onClick={() => setAll(true)}>
          {words.showMore(rest)}
        </button>
      )}
    </>
  );
}
