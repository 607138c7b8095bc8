/** What a person can do, as calls to the workbook and steps of the state. */
import type {StandardsView} from '../contract/frameworks';
import type {Selection} from '../contract/month';
import type {Opening} from '../contract/opening';
import {call} from './call';
import {failure, type Failure} from './failure';
import {objectiveRow} from './lookup';
import {MONTH, openingPlace, selectedPlace, type Place} from './place';
import {asksName} from './role';
import type {Said, State, Step} from './state';
import * as words from './words/actions';
import {writing} from './writing';

export type Actions = ReturnType<typeof actions>;

/** `state` is read at the moment of need, `step` changes it, `follow` hears of each saved month. */
export function actions(
  step: (step: Step) => void,
  state: () => State | null,
  follow: (month: string) => void,
) {
  const say = (said: Said | null) => step({kind: 'said', said});
  const go = (place: Place) => step({kind: 'go', place});
  const home = () => step({kind: 'home'});
  const pen = writing(step, state, follow);
  let standards: Promise<StandardsView> | null = null;

  /** @returns why the planner can't open; null where it did */
  async function open(opening: Opening): Promise<Failure | null> {
    try {
      const planner = await call('loadPlanner', {});
      step({kind: 'opened', planner});
      await begin(opening, planner);
      return null;
    } catch (error) {
      return failure(error);
    }
  }

  async function begin(
    {screen}: Opening,
    {canEdit, isSetUp, who, selection}: State['planner'],
  ): Promise<void> {
    if (screen !== 'month') go(openingPlace({screen}));
    else if (selection) await openSelection(selection, true);
    // Who comes to read is not asked anything first.
    if (screen === 'coverage') return;
    if (canEdit && isSetUp && asksName(who)) go({screen: 'welcome'});
  }

  /** Loads what changed outside, without leaving the screen. */
  async function refresh(): Promise<void> {
    const outcome = await pen.report({
      name: 'loadPlanner',
      argument: {month: state()!.view.month},
      label: words.LOOKING,
    });
    if (outcome?.done) step({kind: 'opened', planner: outcome.answer});
  }

  async function openSelection(
    selection: Selection,
    isStart: boolean,
  ): Promise<void> {
    // Later than at the start, the cell may just have been typed in.
    if (!isStart || selection.month !== state()!.view.month)
      if (!(await pen.openMonth(selection.month))) return;
    const {view, planner} = state()!;
    const isEmpty =
      selection.kind === 'cell' &&
      objectiveRow(view, selection.objectiveId)?.cells[selection.area]
        .activities.length === 0;
    home();
    go(selectedPlace(selection, isEmpty && planner.canEdit));
    if (isStart)
      say({
        text: words.OPENED_ON_SELECTION,
        tone: 'note',
        next: {label: words.SEE_MONTH, place: MONTH},
      });
  }

  /** Asks which cell is selected now, and goes there. */
  async function findSelection(): Promise<void> {
    const outcome = await pen.report({
      name: 'loadSelection',
      argument: undefined,
      label: words.LOOKING,
    });
    if (!outcome?.done) return;
    if (outcome.answer) await openSelection(outcome.answer, false);
    else say({text: words.NOTHING_SELECTED, tone: 'note'});
  }

  /** The list of standards; asked for once, until one is imported or chosen. */
  function loadStandards(): Promise<StandardsView> {
    const asked = standards ?? call('loadStandards');
    standards = asked;
    asked.catch(() => {
      standards = null;
    });
    return asked;
  }

  return {
    ...pen,
    loadStandards,
    forgetStandards: () => {
      standards = null;
    },
    open,
    refresh,
    findSelection,
    say,
    go,
    home,
    replace: (place: Place) => step({kind: 'replace', place}),
    back: () => step({kind: 'back'}),
    know: (planner: Partial<State['planner']>) =>
      step({kind: 'planner', planner}),
  };
}
