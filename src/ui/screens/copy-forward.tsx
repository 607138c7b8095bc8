/** The staff's month begins with last month's: its activities as drafts, on the same weekdays. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {NewActivity} from '../../contract/saves';
import {AREAS} from '../../domain/area';
import {copiedActivities, draftOf, type Copy} from '../copied-activities';
import {Primary} from '../parts/buttons';
import {CopyCard} from '../parts/copy-card';
import {EarlierMonth} from '../parts/earlier-month';
import {Page} from '../parts/page';
import {useSavingRows} from '../saving-rows';
import type {Screen} from '../screen';
import {MOST, changedCount, sendable} from '../sendable-draft';
import {CANCEL} from '../words/buttons';
import * as words from '../words/copy';
import {copyFrom} from '../words/copy-from';
import {monthAfter} from '../words/date';
import {cut, tooMany} from '../words/drafts';
import {sentences} from '../words/joined';
import type {Intent} from '../writing';

export function CopyForwardScreen(props: Screen) {
  const month = monthAfter(props.state.view.month, -1);
  return (
    <EarlierMonth {...props} month={month} title={copyFrom(month)}>
      {before => <Choice {...props} before={before} />}
    </EarlierMonth>
  );
}

function Choice(props: Screen & {readonly before: MonthView}) {
  const {state, act, before} = props;
  const {month} = state.view;
  const copies = copiedActivities(before, state.view);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    copies
      .filter(({timesThere}) => timesThere === 0)
      .map(tickOf)
      .slice(0, MOST),
  );
  const [linked, setLinked] = useState<{readonly [id: string]: string}>({});
  const chosenIn = (view: MonthView) =>
    copiedActivities(before, view)
      .filter(copy => chosen.includes(tickOf(copy)))
      .map(copy => ({
        tick: tickOf(copy),
        draft: draftOf(copy, linked[copy.row.id]),
      }));
  const count = chosenIn(state.view).length;
  const isFull = count > MOST;
  const mark = (ticks: readonly string[], isMarked: boolean) =>
    setChosen([
      ...chosen.filter(tick => !ticks.includes(tick)),
      ...(isMarked ? ticks : []),
    ]);
  const save = useSavingRows(props, chosenIn, (operation, rows) =>
    copying(
      operation,
      rows.map(({draft}) => draft),
      month,
    ),
  );
  return (
    <Page
      {...props}
      title={copyFrom(before.month)}
      onSubmit={() => count > 0 && !isFull && void save()}
      buttons={
        <>
          {isFull && <p class="error">{tooMany(MOST)}</p>}
          <Primary
            label={words.addActivities(count, month)}
            waiting={state.waiting}
            disabled={count === 0 || isFull}
          />
          <button type="button" onClick={act.back}>
            {CANCEL}
          </button>
        </>
      }
    >
      {copies.length === 0 ? (
        <p class="empty">{words.noActivities(before.month)}</p>
      ) : (
        <p>{words.COPY_NOTE}</p>
      )}
      {AREAS.map(area => (
        <AreaCopies
          key={area}
          copies={copies.filter(({row}) => row.area === area)}
          chosen={chosen}
          linked={linked}
          view={state.view}
          onMark={mark}
          onLink={(id, objectiveId) =>
            setLinked({...linked, [id]: objectiveId})
          }
        />
      ))}
    </Page>
  );
}

function copying(
  operation: string,
  activities: readonly NewActivity[],
  month: string,
): Intent<'saveActivities'> {
  return {
    name: 'saveActivities',
    argument: {operation, activities: activities.map(sendable)},
    label: words.COPYING,
    said: ({ids, warnings}) => ({
      text: sentences(words.copied(ids.length, month), [
        cut(changedCount(activities)),
        ...warnings,
      ]),
      tone: 'done',
      undo: operation,
    }),
  };
}

/** What has come since it was ticked is copied once more only where it is ticked anew. */
function tickOf({row, timesThere}: Copy): string {
  return `${row.id} ${timesThere}`;
}

function AreaCopies({
  copies,
  chosen,
  linked,
  view,
  onMark,
  onLink,
}: {
  readonly copies: readonly Copy[];
  readonly chosen: readonly string[];
  readonly linked: {readonly [id: string]: string};
  readonly view: MonthView;
  readonly onMark: (ticks: readonly string[], isMarked: boolean) => void;
  readonly onLink: (id: string, objectiveId: string) => void;
}) {
  const [first] = copies;
  if (!first) return null;
  const {area} = first.row;
  const ticks = copies.map(tickOf);
  return (
    <fieldset class="entry">
      <legend>{words.areaTitle(area, copies.length)}</legend>
      {copies.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            aria-label={words.allOf(area)}
            checked={ticks.every(tick => chosen.includes(tick))}
            onChange={event => onMark(ticks, event.currentTarget.checked)}
          />
          <span>{words.ALL}</span>
        </label>
      )}
      {copies.map(copy => (
        <CopyCard
          key={copy.row.id}
          copy={copy}
          view={view}
          isChosen={chosen.includes(tickOf(copy))}
          linked={linked[copy.row.id] ?? ''}
          onMark={isMarked => onMark([tickOf(copy)], isMarked)}
          onLink={id => onLink(copy.row.id, id)}
        />
      ))}
    </fieldset>
  );
}
