/** Where the month stands, what is missing and what comes next: on the first screen, in three lines. */
import {isSameName} from '../lookup';
import {rememberedTeacher} from '../remembered';
import {role} from '../role';
import type {Screen} from '../screen';
import * as words from '../words/round-state';

export function RoundLine({state, act}: Screen) {
  const {planner, view} = state;
  const {month, round} = view;
  const isTeacher = role() === 'teacher';
  const days = words.daysLeft(round.daysLeft);
  const isOver = round.daysLeft !== null && round.daysLeft < 0;
  const missing = isTeacher ? ownMissing(state) : words.late(round.late);
  return (
    <section class="notice" aria-label={words.ROUND}>
      <p>
        <strong>{words.standing(round)}</strong>
        {days && (
          <>
            {' · '}
            <span class={isOver ? 'problem' : ''}>{days}</span>
          </>
        )}
        {missing && <small class="late">{missing}</small>}
      </p>
      <button
        type="button"
        class="link"
        onClick={() => act.go({screen: 'round'})}
      >
        {planner.canEdit && !isTeacher
          ? words.nextStep(round.next, month)
          : words.ROUND}
      </button>
    </section>
  );
}

/** A teacher is told of her own objectives; the rest of the round is the coordinator's. */
function ownMissing({planner, view}: Screen['state']): string {
  const own = rememberedTeacher(planner.who);
  const isMissing = view.round.late.objectives.some(
    ({teacher}) => teacher !== null && isSameName(teacher, own),
  );
  return isMissing ? words.YOURS_MISSING : '';
}
