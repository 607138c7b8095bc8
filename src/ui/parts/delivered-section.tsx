/** How much of the month's plan has taken place, and the way to say so. */
import {deliveryOf, deliverySums} from '../delivery';
import type {Screen} from '../screen';
import * as words from '../words/delivered';

export function DeliveredLine({state}: Screen) {
  const sums = deliverySums(state.view);
  const {activities, plannedMinutes, deliveredMinutes} = sums;
  if (activities === 0) return null;
  const share = sums.delivered / activities;
  return (
    <ul class="areas">
      <li>
        <span>{words.headline(sums, deliveredMinutes, plannedMinutes)}</span>
        <span class="bar" aria-hidden="true">
          <span style={{width: `${100 * share}%`}} />
        </span>
      </li>
    </ul>
  );
}

export function DeliveredSection(props: Screen) {
  const {state, act} = props;
  const {open, delivered} = deliveryOf(state.view);
  if (open.length + delivered.length === 0) return null;
  return (
    <section>
      <h2>{words.SECTION}</h2>
      <DeliveredLine {...props} />
      {state.planner.canEdit && (
        <button type="button" onClick={() => act.go({screen: 'delivered'})}>
          {words.TITLE}
        </button>
      )}
    </section>
  );
}
