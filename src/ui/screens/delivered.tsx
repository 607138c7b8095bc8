/** What took place: staff tick activities, with minutes and how many came, and save them all at once. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {ActivityRow} from '../../contract/rows';
import {
  type Delivery,
  type Tally,
  deliveredActivity,
  deliveryOf,
  firstTally,
  howItWent,
  wrongIn,
} from '../delivery';
import {Primary} from '../parts/buttons';
import {DeliveredCard} from '../parts/delivered-card';
import {DeliveredLine} from '../parts/delivered-section';
import {Page} from '../parts/page';
import {useSavingRows} from '../saving-rows';
import type {Screen} from '../screen';
import {MOST} from '../sendable-draft';
import {CANCEL} from '../words/buttons';
import * as words from '../words/delivered';
import type {Intent} from '../writing';

/** By the id of the activity; null where its tick was taken away again. */
type Tallies = {readonly [id: string]: Tally | null};

interface Chosen {
  readonly row: ActivityRow;
  readonly tally: Tally;
}

export function DeliveredScreen(props: Screen) {
  const {state, act} = props;
  const [tallies, setTallies] = useState<Tallies>({});
  const {open, toCome, delivered} = deliveryOf(state.view);
  const chosenIn = (view: MonthView) => chosenOf(deliveryOf(view), tallies);
  const chosen = chosenIn(state.view);
  const save = useSavingRows(props, chosenIn, marking);
  const isFull = chosen.length > MOST;
  const mark = (rows: readonly ActivityRow[], isMarked: boolean) =>
    setTallies({
      ...tallies,
      ...Object.fromEntries(
        rows.map(row => [
          row.id,
          isMarked ? (tallies[row.id] ?? firstTally(row)) : null,
        ]),
      ),
    });
  const cards = (rows: readonly ActivityRow[]) =>
    rows.map(row => (
      <DeliveredCard
        key={row.id}
        id={row.id}
        row={row}
        tally={tallies[row.id] ?? null}
        onMark={isMarked => mark([row], isMarked)}
        onChange={tally => setTallies({...tallies, [row.id]: tally})}
      />
    ));
  return (
    <Page
      {...props}
      title={words.TITLE}
      onSubmit={() => {
        if (chosen.some(isWrong))
          document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        else if (chosen.length > 0 && !isFull) void save();
      }}
      buttons={
        state.planner.canEdit && (
          <>
            {isFull && <p class="error">{words.tooMany(MOST)}</p>}
            <Primary
              label={words.mark(chosen.length)}
              waiting={state.waiting}
              disabled={chosen.length === 0 || isFull}
            />
            <button type="button" onClick={act.back}>
              {CANCEL}
            </button>
          </>
        )
      }
    >
      <DeliveredLine {...props} />
      {open.length === 0 ? (
        <p class="empty">{words.nothingOpen(state.view.month)}</p>
      ) : (
        <p>{words.INTRO}</p>
      )}
      {open.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            aria-label={words.ALL_OF_THEM}
            checked={open.every(({id}) => tallies[id])}
            onChange={event => mark(open, event.currentTarget.checked)}
          />
          <span>{words.ALL}</span>
        </label>
      )}
      {cards(open)}
      {toCome.length > 0 && (
        <details>
          <summary>{words.toCome(toCome.length)}</summary>
          {cards(toCome)}
        </details>
      )}
      {delivered.length > 0 && <Already {...props} rows={delivered} />}
    </Page>
  );
}

function chosenOf(
  {open, toCome}: Delivery,
  tallies: Tallies,
): readonly Chosen[] {
  return [...open, ...toCome].flatMap(row => {
    const tally = tallies[row.id];
    return tally ? [{row, tally}] : [];
  });
}

function isWrong({tally}: Chosen): boolean {
  return Object.values(wrongIn(tally)).includes(true);
}

function marking(
  operation: string,
  chosen: readonly Chosen[],
): Intent<'saveDelivered'> {
  return {
    name: 'saveDelivered',
    argument: {
      operation,
      activities: chosen.map(({row, tally}) => deliveredActivity(row, tally)),
    },
    label: words.SAVING,
    said: ({ids}) => ({
      text: words.marked(ids.length),
      tone: 'done',
      undo: operation,
    }),
  };
}

/** Those with their numbers, which the activity's own form puts right. */
function Already({
  act,
  rows,
}: Screen & {readonly rows: readonly ActivityRow[]}) {
  return (
    <details>
      <summary>{words.already(rows.length)}</summary>
      <ul class="cells">
        {rows.map(row => (
          <li key={row.id}>
            <button
              type="button"
              class="link"
              onClick={() => act.go({screen: 'editActivity', id: row.id})}
            >
              {row.activity}
            </button>{' '}
            <small>{words.went(howItWent(row))}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
