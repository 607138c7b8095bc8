/** Problems one by one: first what was not understood, then what is worth a look. */
import {useState} from 'preact/hooks';
import type {CheckedProblem, Repair} from '../../contract/problems';
import type {Screen} from '../screen';
import * as words from '../words/problems';
import {ProblemCard} from './problem-card';

/** How many are drawn at once. */
const STEP = 50;

export function ProblemList(
  props: Screen & {
    readonly problems: readonly CheckedProblem[];
    /** Also told which one of the cards it is. */
    readonly onFix: (repair: Repair, index: number) => void;
  },
) {
  const {problems, onFix} = props;
  const [most, setMost] = useState(STEP);
  const sections = [
    {title: words.STOPS, all: words.filtered(problems, 'problem')},
    {title: words.LOOK, all: words.filtered(problems, 'notice')},
  ];
  const drawn = sections.flatMap(({all}) => all).slice(0, most);
  if (drawn.length === 0) return <p class="empty">{words.NONE_OF_THESE}</p>;
  return (
    <>
      {sections.map(({title, all}) => {
        const shown = all.filter(problem => drawn.includes(problem));
        return shown.length === 0 ? null : (
          <section key={title}>
            <h2>{words.sectionTitle(title, all.length)}</h2>
            <ul class="cards">
              {shown.map(problem => (
                <li key={keyOf(problem)} class="card">
                  <ProblemCard
                    {...props}
                    problem={problem}
                    onFix={repair => onFix(repair, drawn.indexOf(problem))}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {drawn.length < problems.length && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {words.more(problems.length - drawn.length, STEP)}
        </button>
      )}
    </>
  );
}

const keyOf = ({sheet, row, column, value, message, repair}: CheckedProblem) =>
  repair?.id ?? JSON.stringify([sheet, row, column, value, message]);
