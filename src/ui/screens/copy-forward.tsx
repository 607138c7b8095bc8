/** The staff's month begins with last month's: its activities as drafts, on the same weekdays. */
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {NewActivity} from '../../contract/saves';
import {AREAS} from '../../domain/area';
import {copiedActivities, draftOf, type Copy} from '../copied-activities';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {CopyCard} from '../parts/copy-card';
import {EarlierMonth} from '../parts/earlier-month';
import {Page} from '../parts/page';
import type {Screen} from '../screen';
import {MOST, changedCount, sendable} from '../sendable-draft';
import {CANCEL} from '../words/buttons';
import * as words from '../words/copy';
import {copyFrom} from '../words/copy-from';
import {monthAfter} from '../words/date';
import {cut, tooMany} from '../words/drafts';
import {sentences} from '../words/joined';

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
      .filter(({isThere}) => !isThere)
      .map(({row}) => row.id)
      .slice(0, MOST),
  );
  const [linked, setLinked] = useState<{readonly [id: string]: string}>({});
  const drafts = copies
    .filter(({row}) => chosen.includes(row.id))
    .map(copy => draftOf(copy, linked[copy.row.id]));
  // Another choice is another save, also where no answer came to the first.
  const operation = useMemo(newOperation, [JSON.stringify(drafts)]);
  const there = copies.flatMap(({row, isThere}) => (isThere ? [row.id] : []));
  const [known, setKnown] = useState(there);
  // What has come since is copied once more only where it is ticked anew.
  useEffect(() => {
    const isNew = (id: string) => there.includes(id) && !known.includes(id);
    setChosen(chosen.filter(id => !isNew(id)));
    setKnown(there);
  }, [there.join()]);
  const isFull = drafts.length > MOST;
  const mark = (ids: readonly string[], isMarked: boolean) =>
    setChosen([
      ...chosen.filter(id => !ids.includes(id)),
      ...(isMarked ? ids : []),
    ]);
  const save = () => void send(props, operation, drafts);
  return (
    <Page
      {...props}
      title={copyFrom(before.month)}
      onSubmit={() => drafts.length > 0 && !isFull && save()}
      buttons={
        <>
          {isFull && <p class="error">{tooMany(MOST)}</p>}
          <Primary
            label={words.addActivities(drafts.length, month)}
            waiting={state.waiting}
            disabled={drafts.length === 0 || isFull}
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

/** One save, one Undo; sent again it is still one. */
async function send(
  {act, state}: Screen,
  operation: string,
  activities: readonly NewActivity[],
): Promise<void> {
  const outcome = await act.report({
    name: 'saveActivities',
    argument: {operation, activities: activities.map(sendable)},
    label: words.COPYING,
    said: ({ids, warnings}) => ({
      text: sentences(words.copied(ids.length, state.view.month), [
        cut(changedCount(activities)),
        ...warnings,
      ]),
      tone: 'done',
      undo: operation,
    }),
  });
  if (outcome?.done) act.back();
  // It may be there all the same.
  else if (outcome) void act.lookAgain(state.view.month);
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
  readonly onMark: (ids: readonly string[], isMarked: boolean) => void;
  readonly onLink: (id: string, objectiveId: string) => void;
}) {
  const [first] = copies;
  if (!first) return null;
  const {area} = first.row;
  const ids = copies.map(({row}) => row.id);
  return (
    <fieldset class="entry">
      <legend>{words.areaTitle(area, copies.length)}</legend>
      {copies.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            aria-label={words.allOf(area)}
            checked={ids.every(id => chosen.includes(id))}
            onChange={event => onMark(ids, event.currentTarget.checked)}
          />
          <span>{words.ALL}</span>
        </label>
      )}
      {copies.map(copy => (
        <CopyCard
          key={copy.row.id}
          copy={copy}
          view={view}
          isChosen={chosen.includes(copy.row.id)}
          linked={linked[copy.row.id] ?? ''}
          onMark={isMarked => onMark([copy.row.id], isMarked)}
          onLink={id => onLink(copy.row.id, id)}
        />
      ))}
    </fieldset>
  );
}
