/** The fewest activities of the bank that close the month's gaps, to be added as drafts. */
import {useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {
  CellName,
  Pick,
  SmallestSet,
} from '../../domain/smallest-set/answer';
import {AREAS, type Area} from '../../domain/area';
import {call} from '../call';
import {
  areasOf,
  closedBy,
  drafts,
  leftOpen,
  openGaps,
  picksThere,
  type OpenGap,
} from '../chosen-picks';
import {focusTitle} from '../focus';
import {Primary} from '../parts/buttons';
import {Chips} from '../parts/choices';
import {Loaded} from '../parts/loaded';
import {Page} from '../parts/page';
import {GapList, PickCard} from '../parts/pick-card';
import {useSavingRows} from '../saving-rows';
import type {Screen} from '../screen';
import {MOST, changedCount, sendable} from '../sendable-draft';
import {AREA_TITLES} from '../words/area';
import {cut, tooMany} from '../words/drafts';
import {sentences} from '../words/joined';
import * as words from '../words/smallest-set';
import {translated} from '../words/translated';
import type {Intent} from '../writing';

export function SmallestSetScreen(props: Screen) {
  const {view} = props.state;
  const [open] = useState(() => openGaps(view));
  if (open.length === 0)
    return (
      <Page {...props} title={words.TITLE}>
        <p class="empty">{words.noGaps(view.month)}</p>
      </Page>
    );
  return <Finder {...props} open={open} />;
}

function Finder(props: Screen & {readonly open: readonly OpenGap[]}) {
  const {open, state} = props;
  const {month} = state.view;
  const [before] = useState(state.view);
  const [withIdeas, setWithIdeas] = useState(open.every(gap => gap.hasIdea));
  const [areas, setAreas] = useState<readonly Area[]>(AREAS);
  const chosen = open.filter(
    ({area, hasIdea}) => areas.includes(area) && (withIdeas || !hasIdea),
  );
  const [asked, setAsked] = useState(chosen);
  const [found, setFound] = useState<SmallestSet | null>(null);
  const [kept, setKept] = useState<readonly Pick[]>([]);
  const there = picksThere(found?.picks ?? [], before, state.view);
  const isAsked = namesOf(asked) === namesOf(chosen);
  const load = async () => {
    const set = await call('loadSmallestSet', {month, gaps: asked.map(cell)});
    setKept(set.picks);
    setFound(set);
  };
  const find = () => {
    setFound(null);
    setAsked(chosen);
    // The button goes, and the keyboard with it.
    focusTitle(scrollY);
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        isAsked ? (
          found &&
          kept.some(pick => !there.includes(pick)) && (
            <Add {...props} before={before} picks={kept} />
          )
        ) : (
          <Primary
            label={words.FIND}
            waiting={state.waiting}
            disabled={chosen.length === 0}
            onPress={find}
          />
        )
      }
    >
      <Choice
        {...{open, areas, withIdeas}}
        onAreas={setAreas}
        onIdeas={setWithIdeas}
      />
      {chosen.length === 0 && <p role="status">{words.NOTHING_CHOSEN}</p>}
      {isAsked && chosen.length > 0 && (
        <Loaded load={load} again={asked}>
          {() =>
            found && (
              <Proposal
                {...props}
                {...{there, kept}}
                set={found}
                onKeep={setKept}
              />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

function Choice({
  open,
  areas,
  withIdeas,
  onAreas,
  onIdeas,
}: {
  readonly open: readonly OpenGap[];
  readonly areas: readonly Area[];
  readonly withIdeas: boolean;
  readonly onAreas: (areas: readonly Area[]) => void;
  readonly onIdeas: (withIdeas: boolean) => void;
}) {
  const offered = open.filter(({hasIdea}) => withIdeas || !hasIdea);
  return (
    <>
      <Chips
        id="areas"
        legend={words.WHICH}
        options={areasOf(offered).map(({area, count}) => ({
          value: area,
          label: words.areaLabel(AREA_TITLES[area], count),
        }))}
        chosen={areas}
        onChange={now => onAreas(AREAS.filter(area => now.includes(area)))}
      />
      {open.some(({hasIdea}) => hasIdea) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withIdeas}
            onChange={() => onIdeas(!withIdeas)}
          />
          {words.WITH_IDEAS}
        </label>
      )}
    </>
  );
}

function Proposal({
  state: {view},
  set,
  there,
  kept,
  onKeep,
}: Screen & {
  readonly set: SmallestSet;
  readonly there: readonly Pick[];
  /** Those to be added, and maybe some that are there by now. */
  readonly kept: readonly Pick[];
  readonly onKeep: (kept: readonly Pick[]) => void;
}) {
  const {picks, gaps, isSmallest, bankSize} = set;
  const taken = picks.filter(pick => [...kept, ...there].includes(pick));
  const left = leftOpen(set, taken, words.LEFT_OUT);
  const undated = taken.filter(({startDate}) => startDate === null).length;
  const toggle = (pick: Pick) =>
    onKeep(picks.filter(one => kept.includes(one) !== (one === pick)));
  if (bankSize === 0) return <p class="empty">{words.EMPTY_BANK}</p>;
  return (
    <>
      <p class="headline" role="status">
        {picks.length === 0
          ? words.NOTHING_CLOSES
          : words.headline(taken.length, closedBy(taken).size, gaps.length)}
      </p>
      {picks.length > 0 && (
        <p class="hint">
          {isSmallest ? words.PROVEN : words.NOT_PROVEN} {words.DRAFT_NOTE}
        </p>
      )}
      {undated > 0 && (
        <p class="warning">{words.undated(undated, taken.length)}</p>
      )}
      <ul class="cards">
        {picks.map((pick, index) => (
          <PickCard
            key={index}
            view={view}
            pick={pick}
            isThere={there.includes(pick)}
            isKept={kept.includes(pick)}
            onToggle={() => toggle(pick)}
          />
        ))}
      </ul>
      {left.length > 0 && (
        <section>
          <h2>
            {words.leftTitle(
              left.reduce((sum, {gaps}) => sum + gaps.length, 0),
            )}
          </h2>
          <ul class="cards">
            {left.map(({reason, gaps}) => (
              <li key={reason} class="card">
                <span>{translated(reason)}</span>
                <GapList
                  view={view}
                  title={words.gapsTitle(gaps.length)}
                  gaps={gaps}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Add(
  props: Screen & {
    readonly before: MonthView;
    readonly picks: readonly Pick[];
  },
) {
  const {before, picks, state} = props;
  const {view, planner, waiting} = state;
  const chosenIn = (now: MonthView) => {
    const there = picksThere(picks, before, now);
    return picks.filter(pick => !there.includes(pick));
  };
  const count = chosenIn(view).length;
  const add = useSavingRows(props, chosenIn, (operation, chosen) =>
    adding(operation, chosen, view.month),
  );
  return (
    planner.canEdit && (
      <>
        {count > MOST && <p class="error">{tooMany(MOST)}</p>}
        <Primary
          label={words.addDrafts(count)}
          waiting={waiting}
          disabled={count > MOST}
          onPress={() => void add()}
        />
      </>
    )
  );
}

function adding(
  operation: string,
  picks: readonly Pick[],
  month: string,
): Intent<'saveActivities'> {
  const rows = drafts(month, picks);
  return {
    name: 'saveActivities',
    argument: {operation, activities: rows.map(sendable)},
    label: words.ADDING,
    said: ({ids, warnings}) => ({
      text: sentences(words.added(ids.length, month), [
        cut(changedCount(rows)),
        ...warnings,
      ]),
      tone: 'done',
      undo: operation,
    }),
  };
}

function cell({objectiveId, area}: OpenGap): CellName {
  return {objectiveId, area};
}

function namesOf(gaps: readonly OpenGap[]): string {
  return JSON.stringify(gaps.map(cell));
}
