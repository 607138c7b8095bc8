/** Everything in the file that is odd, with what to do about it and, where it is safe, a button that does it. */
import {useEffect, useRef, useState} from 'preact/hooks';
import type {
  CheckedProblem,
  FixedProblems,
  Repair,
} from '../../contract/problems';
import {call} from '../call';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {SelectField} from '../parts/field';
import {Loaded} from '../parts/loaded';
import {Page} from '../parts/page';
import {ProblemGroups} from '../parts/problem-groups';
import {ProblemList} from '../parts/problem-list';
import type {Screen} from '../screen';
import * as words from '../words/problems';
import {translated} from '../words/translated';

export function ProblemsScreen(props: Screen) {
  const {act, state} = props;
  const [checks, setChecks] = useState(0);
  const [left, setLeft] = useState<Left | null>(null);
  const {age, isFixing} = useAge(state.view);
  const isAsked = useRef(false);
  const check = async () => {
    const problems = await call('checkWorkbook');
    if (isAsked.current) act.say({text: words.checked(problems), tone: 'note'});
    isAsked.current = false;
    return problems;
  };
  const again = () => {
    setLeft(null);
    setChecks(checks + 1);
  };
  const fix = async (repairs: readonly Repair[]) => {
    isFixing.current = true;
    const answer = await sent(props, repairs);
    isFixing.current = false;
    if (answer) setLeft({problems: answer.problems, age});
    else again();
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <Primary
          label={words.AGAIN}
          waiting={state.waiting}
          onPress={() => {
            isAsked.current = true;
            again();
          }}
        />
      }
    >
      <Loaded load={check} again={`${checks}/${age}`}>
        {problems => (
          <Report
            {...props}
            problems={left?.age === age ? left.problems : problems}
            onFix={fix}
          />
        )}
      </Loaded>
    </Page>
  );
}

/** What a fix left, as long as nothing else has changed. */
interface Left {
  readonly problems: readonly CheckedProblem[];
  readonly age: number;
}

/** Counts how often the planner came to show something else, a fix of ours left aside. */
function useAge(view: unknown) {
  const isFixing = useRef(false);
  const seen = useRef({view, age: 0});
  const {current} = seen;
  if (current.view !== view)
    seen.current = {view, age: current.age + (isFixing.current ? 0 : 1)};
  return {age: seen.current.age, isFixing};
}

/** Null where nothing was fixed; the result line says why. */
async function sent(
  {act, state}: Screen,
  repairs: readonly Repair[],
): Promise<FixedProblems | null> {
  const [first, another] = repairs;
  const shared = {operation: newOperation(), month: state.view.month};
  const said = ({fixed, undo}: FixedProblems) => ({
    text: translated(fixed),
    tone: 'done' as const,
    ...(undo === null ? {} : {undo}),
  });
  const outcome = another
    ? await act.report({
        name: 'fixProblems',
        argument: {...shared, repairs: repairs.map(({id}) => id)},
        label: words.FIXING,
        said,
      })
    : await act.report({
        name: 'fixProblem',
        argument: {...shared, repair: first?.id ?? ''},
        label: words.FIXING,
        said,
      });
  if (!outcome?.done) return null;
  if (first?.kind === 'copy') act.know({isCopy: false});
  return outcome.answer;
}

function Report(
  props: Screen & {
    readonly problems: readonly CheckedProblem[];
    readonly onFix: (repairs: readonly Repair[]) => Promise<void>;
  },
) {
  const {problems, onFix} = props;
  const [filter, setFilter] = useState<words.Filter>('all');
  const [fixedAt, setFixedAt] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fixedAt === null) return;
    focusNear(list.current, fixedAt);
    setFixedAt(null);
  }, [problems]);
  const fix = (repairs: readonly Repair[], index: number) => {
    setFixedAt(index);
    void onFix(repairs);
  };
  return (
    <div ref={list}>
      <p tabIndex={-1}>
        {problems.length === 0 ? words.NONE : words.summary(problems)}
      </p>
      {problems.length > 0 && (
        <>
          <p class="hint">{words.NO_DANGER}</p>
          <ProblemGroups
            {...props}
            problems={problems}
            onFix={repairs => fix(repairs, 0)}
          />
          <SelectField
            id="filter"
            label={words.FILTER}
            value={filter}
            options={words.filters(problems)}
            onChange={setFilter}
          />
          <ProblemList
            {...props}
            key={filter}
            problems={words.filtered(problems, filter)}
            onFix={(repair, index) => fix([repair], index)}
          />
        </>
      )}
    </div>
  );
}

/** The problem that took the place of the one that was fixed, or what is said of all. */
function focusNear(list: HTMLElement | null, index: number): void {
  const cards = list?.querySelectorAll<HTMLElement>('li.card') ?? [];
  const card = cards[Math.min(index, cards.length - 1)];
  const near = card?.querySelector('button') ?? list?.querySelector('p');
  near?.focus();
}
