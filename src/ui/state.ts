/** What the sidebar knows, and how it changes. */
import type {MonthView} from '../contract/month';
import type {PlannerView} from '../contract/planner';
import {MONTH, type Place} from './place';

/** The result line at the bottom. */
export interface Said {
  readonly text: string;
  readonly tone: 'done' | 'note' | 'trouble';
  /** The operation that *Undo* takes back. */
  readonly undo?: string;
  readonly next?: {readonly label: string; readonly place: Place};
}

export interface State {
  readonly planner: PlannerView;
  readonly view: MonthView;
  /** The way here; the last one is shown, the first is home. */
  readonly places: readonly Place[];
  readonly said: Said | null;
  /** What a waiting button says; null where nothing is under way. */
  readonly waiting: string | null;
}

export type Step =
  | {readonly kind: 'opened'; readonly planner: PlannerView}
  | {readonly kind: 'planner'; readonly planner: Partial<PlannerView>}
  | {readonly kind: 'noticed'; readonly notice: string}
  | {readonly kind: 'view'; readonly view: MonthView}
  | {readonly kind: 'go'; readonly place: Place}
  | {readonly kind: 'replace'; readonly place: Place}
  | {readonly kind: 'back'}
  | {readonly kind: 'home'}
  | {readonly kind: 'said'; readonly said: Said | null}
  | {readonly kind: 'waiting'; readonly label: string | null};

/** The state after one step; null until the planner was opened. */
export function next(state: State | null, step: Step): State | null {
  if (step.kind === 'opened') return opened(state, step.planner);
  return state && moved(state, step);
}

function opened(state: State | null, planner: PlannerView): State {
  return {
    places: state?.places ?? [MONTH],
    said: state?.said ?? null,
    waiting: null,
    planner,
    view: planner.view,
  };
}

function moved(state: State, step: Exclude<Step, {kind: 'opened'}>): State {
  const {places} = state;
  switch (step.kind) {
    case 'planner':
      return {...state, planner: {...state.planner, ...step.planner}};
    case 'noticed':
      return {...state, planner: noticed(state.planner, step.notice)};
    case 'view':
      return {...state, view: step.view};
    case 'go':
      return {...state, places: [...places, step.place], said: null};
    case 'replace':
      return {...state, places: [...places.slice(0, -1), step.place]};
    case 'back':
      return {
        ...state,
        places: places.slice(0, Math.max(1, -1 + places.length)),
      };
    case 'home':
      return {...state, places: [MONTH]};
    case 'said':
      return {...state, said: step.said};
    case 'waiting':
      return {...state, waiting: step.label};
  }
}

function noticed(planner: PlannerView, notice: string): PlannerView {
  const others = planner.notices.filter(one => one !== notice);
  return {...planner, notices: [...others, notice]};
}

/** The place that is shown. */
export function here(state: State): Place {
  return state.places[state.places.length - 1] ?? MONTH;
}
