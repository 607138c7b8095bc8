/**
 * A judge who knows nothing of how a save works: whatever went wrong, what people were told must be true, what
 * was cut off must be whole or not there once the planner was opened again, and asking again does it once.
 */
import type {Change} from '../../src/contract/planner';
import type {WorkbookData} from '../../src/host/workbook/data';
import {type Mishap, mishappening, mishapsOf} from './faults';
import type {Scenario} from './scenario';
import {ANA, type Asked, BEN, type Call, type Came, Stage} from './stage';
import {
  asText,
  firstDifference,
  idsIn,
  inOrder,
  standingIn,
  withoutIds,
  withoutGivenIds,
} from './standing';
import {type Told, noticesOf, toldBy} from './told';

/** What became of a spreadsheet once people went on with it. */
interface Sequel {
  readonly complaint: string | null;
  readonly notices: readonly string[];
  readonly opened: string;
  /** After the same was asked again. */
  readonly again: Came;
  readonly typed: string;
  readonly made: ReadonlyMap<string, string>;
  readonly changes: string;
  readonly undone: string | null;
}

export class Trial {
  readonly calls: readonly Call[];
  private readonly known: ReadonlySet<string>;
  private readonly before: string;
  private readonly saved: string;
  private readonly value: string;
  private readonly sequel: Sequel;
  private readonly sequels = new Map<string, Sequel>();

  constructor(private readonly scenario: Scenario) {
    const {data, asked} = scenario;
    this.known = idsIn(JSON.stringify(data.sheets));
    this.before = this.typedIn(data);
    const stage = new Stage(data);
    const calls: Call[] = [];
    const {value, error} = stage.run(asked, (call, make) => {
      calls.push(call);
      return make();
    });
    if (error) throw new Error(`${asked.functionName}: ${error.message}`);
    this.calls = calls;
    const after = stage.workbook.toData();
    this.saved = this.typedIn(after);
    this.value = this.said(value);
    this.sequel = this.sequelOf(after);
  }

  /** @param most how many of all, evenly spread */
  mishaps(most = Infinity): readonly Mishap[] {
    return spreadOut(mishapsOf(this.calls), most);
  }

  /**
   * Two of them in one run: the second at any call after the first.
   *
   * A run goes another way once something has gone wrong in it, and makes calls that it would not have made.
   *
   * @param most how many of all, spread over both
   */
  pairs(most = Infinity): readonly (readonly Mishap[])[] {
    const firsts = mishapsOf(this.calls).filter(
      ({fault}) => fault !== 'is the last',
    );
    return spreadOut(firsts, most).flatMap((first, index) => {
      const seconds = mishapsOf(this.callsAfter(first)).filter(
        ({at}) => at > first.at,
      );
      const chosen =
        most === Infinity
          ? seconds
          : seconds.slice((index * STRIDE) % seconds.length).slice(0, 1);
      return chosen.map(second => [first, second]);
    });
  }

  /** Two looks in a row that are both older than what was written. */
  oldLooks(): readonly (readonly Mishap[])[] {
    const looksOf = (calls: readonly Call[]) =>
      mishapsOf(calls).filter(({fault}) => fault === 'is stale');
    return looksOf(this.calls).flatMap(first => {
      const next = looksOf(this.callsAfter(first)).find(
        ({at}) => at > first.at,
      );
      return next ? [[first, next]] : [];
    });
  }

  private callsAfter(first: Mishap): readonly Call[] {
    const calls: Call[] = [];
    const stage = new Stage(this.scenario.data);
    const between = mishappening(stage, [first]);
    stage.run(this.scenario.asked, (call, make) => {
      calls.push(call);
      return between(call, make);
    });
    return calls;
  }

  /** What is wrong with the function even where nothing goes wrong with its calls; null where nothing is. */
  flaw(): string | null {
    const {sequel, saved} = this;
    if (sequel.complaint) return sequel.complaint;
    if (sequel.again.error && !this.scenario.isOnce)
      return `again: ${sequel.again.error.message}`;
    if (sequel.typed !== saved)
      return `done twice: ${firstDifference(saved, sequel.typed)}`;
    // What comes back may stand in another row.
    const [before, undone] = [this.before, sequel.undone ?? ''].map(inOrder);
    return sequel.undone === null || undone === before
      ? null
      : `not undone: ${firstDifference(before!, undone!)}`;
  }

  /** What is wrong with what people see and were told; null where nothing is. */
  complaint(mishaps: readonly Mishap[]): string | null {
    const {data, asked} = this.scenario;
    const stage = new Stage(data);
    const between = mishappening(stage, mishaps);
    const ops: string[] = [];
    const came = stage.run(asked, (call, make) => {
      ops.push(call.op);
      return between(call, make);
    });
    const isSilent = isCutOff(mishaps) || this.scenario.isOpening;
    const told = isSilent ? 'nothing' : toldBy(came);
    const after = stage.workbook.toData();
    const wrong =
      this.lie(told, came, after) ??
      (isLockKept(came, mishaps, ops) ? 'the lock is still held' : null) ??
      this.wrongIn(told, this.sequelOf(after));
    if (wrong === null) return null;
    const what = mishaps
      .map(({at, fault}) => `call ${at} (${ops[at]}) ${fault}`)
      .join(', ');
    const error = came.error?.message ?? came.alerts.at(-1);
    return `${what}; told ${told}${error ? `: "${error}"` : ''}; ${wrong}`;
  }

  private lie(told: Told, {value}: Came, after: WorkbookData): string | null {
    const typed = this.typedIn(after);
    if (told === 'saved' && typed !== this.saved)
      return `not as saved: ${firstDifference(this.saved, typed)}`;
    if (told === 'saved' && typeof value !== this.typeOfValue)
      return 'no answer';
    if (told === 'not saved' && typed !== this.before)
      return `written: ${firstDifference(this.before, typed)}`;
    return null;
  }

  private wrongIn(told: Told, sequel: Sequel): string | null {
    const {complaint, opened, notices, again, typed, made} = sequel;
    if (complaint) return complaint;
    const isHalf = opened !== this.before && opened !== this.saved;
    if (told === 'saved' && opened !== this.saved)
      return `opening changed it: ${firstDifference(this.saved, opened)}`;
    if (told === 'not saved' && opened !== this.before)
      return `opening wrote it: ${firstDifference(this.before, opened)}`;
    const {givesIds, goesOn, isOnce, mayBeGone} = this.scenario;
    if (isHalf && !goesOn)
      return `half of it: ${firstDifference(this.saved, opened)}; ${notices.join()}`;
    if (again.error && mayBeGone && typed === this.before) return null;
    // Of rows that have their ids by now, there is less to be said.
    const isCompared = !again.error && !goesOn && !givesIds;
    const isRepeat = isOnce && opened === this.saved;
    if (again.error && !isRepeat) return `again: ${again.error.message}`;
    if (typed !== this.saved)
      return `again, not as saved: ${firstDifference(this.saved, typed)}`;
    if (isCompared && this.said(again.value) !== this.value)
      return `again, another answer: ${firstDifference(spread(this.value), spread(this.said(again.value)))}`;
    for (const [tab, text] of this.sequel.made)
      if (made.get(tab) !== text)
        return `again, ${tab}: ${firstDifference(text, made.get(tab) ?? 'no tab')}`;
    for (const tab of made.keys())
      if (!this.sequel.made.has(tab) && !/changed by hand/.test(tab))
        return `left behind: ${tab}`;
    if (!goesOn && sequel.changes !== this.sequel.changes)
      return `listed otherwise: ${firstDifference(this.sequel.changes, sequel.changes)}`;
    return sequel.undone === this.sequel.undone
      ? null
      : `undone otherwise: ${firstDifference(this.sequel.undone ?? '', sequel.undone ?? '')}`;
  }

  /** Ben opens the planner, Ana asks again, and then takes it back. */
  private sequelOf(data: WorkbookData): Sequel {
    const key = JSON.stringify(data);
    const known = this.sequels.get(key);
    if (known) return known;
    const made = this.play(data);
    this.sequels.set(key, made);
    return made;
  }

  private play(data: WorkbookData): Sequel {
    const {asked, again: other = asked} = this.scenario;
    const stage = new Stage(data);
    const planner = {functionName: 'loadPlanner', args: [{}], person: BEN};
    const first = stage.run(planner);
    const second = stage.run(planner);
    const opened = this.typedIn(stage.workbook.toData());
    const again = stage.run({...other, person: ANA});
    const after = stage.workbook.toData();
    const list = (person: string) =>
      stage.done({functionName: 'loadChanges', person}) as Change[];
    const changes = list(ANA).map(({operation, what, undone}) =>
      [operation.replace(NAMED_BY_CHANCE, '$1'), what, undone].join(' '),
    );
    const isBens = list(BEN).some(({mine}) => mine);
    const undo = this.undo();
    const isDone = !again.error || this.scenario.isOnce;
    const undoing = undo && isDone ? stage.run(undo) : null;
    const refused = first.error ?? second.error ?? undoing?.error;
    const notices = first.error ? [] : noticesOf(first);
    return {
      complaint: refused
        ? `${first.error || second.error ? 'opening' : 'undoing'}: ${refused.message}`
        : noticesOf(second).length > 0
          ? `told again and again: ${noticesOf(second).join()}`
          : isBens
            ? 'Ben is said to have done it'
            : null,
      notices,
      opened,
      again,
      typed: this.typedIn(after),
      made: this.madeIn(after),
      changes: this.said(changes),
      undone: undoing && this.typedIn(stage.workbook.toData()),
    };
  }

  private undo(): Asked | null {
    const {asked, undo} = this.scenario;
    if (undo !== undefined) return undo;
    const [argument] = (asked.args ?? []) as readonly {operation?: string}[];
    const operation = argument?.operation;
    return operation === undefined
      ? null
      : {functionName: 'undo', args: [{operation}]};
  }

  private typedIn(data: WorkbookData): string {
    const text = asText(standingIn(data, 'typed'));
    return this.scenario.givesIds
      ? withoutIds(text)
      : withoutGivenIds(text, this.known);
  }

  private madeIn(data: WorkbookData): ReadonlyMap<string, string> {
    return new Map(
      [...standingIn(data, 'made')].map(([tab, rows]) => [
        tab,
        withoutGivenIds(rows.join('\n'), this.known),
      ]),
    );
  }

  private said(value: unknown): string {
    return withoutGivenIds(JSON.stringify(value) ?? 'nothing', this.known);
  }

  private get typeOfValue(): string {
    return typeof JSON.parse(this.value);
  }
}

/** A JSON text in lines. */
const spread = (text: string) => text.replace(/,"/g, ',\n"');

/** Saves that follow from drawing a tab have no name of the sender's. */
const NAMED_BY_CHANCE = /^(grid|publish)-.*/;

/** Prime, so that it meets every place in turn. */
const STRIDE = 7919;

const isCutOff = (mishaps: readonly Mishap[]) =>
  mishaps.some(({fault}) => fault === 'is the last');

/** A run that was cut off, or could not let go of the lock, loses it when it ends. */
function isLockKept(
  {isLockFree}: Came,
  mishaps: readonly Mishap[],
  ops: readonly string[],
): boolean {
  const mayKeep = mishaps.some(
    ({at, fault}) => fault === 'is the last' || ops[at] === 'lock.release',
  );
  return !isLockFree && !mayKeep;
}

function spreadOut<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter(
    (_, index) => Math.floor(index / step) > Math.floor((index - 1) / step),
  );
}
