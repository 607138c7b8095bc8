/** Where in the sidebar a person is. */
import type {ActivityRow, Opening, Selection} from '../contract';
import type {Area} from '../domain/area';

export type Place =
  | {readonly screen: 'welcome'}
  | {readonly screen: 'month'}
  | {readonly screen: 'objectives'}
  | {readonly screen: 'objective'; readonly id: string}
  | {readonly screen: 'editObjective'; readonly id: string}
  | {
      readonly screen: 'activity';
      readonly area: Area | null;
      readonly objectiveIds: readonly string[];
      /** The activity that this one is a copy of. */
      readonly copy: ActivityRow | null;
    }
  | {readonly screen: 'editActivity'; readonly id: string}
  | {readonly screen: 'changes'}
  | {readonly screen: 'problems'}
  | {readonly screen: 'setUp'};

export const MONTH: Place = {screen: 'month'};

/** An empty activity for one cell of the grid, or for none yet. */
export function newActivity(
  area: Area | null = null,
  objectiveIds: readonly string[] = [],
): Place {
  return {screen: 'activity', area, objectiveIds, copy: null};
}

/** Where the menu wants to begin. */
export function openingPlace(opening: Opening): Place {
  return {screen: opening.screen};
}

/** What a selected cell is about; an empty Grid cell opens a new activity for it, a filled one its objective. */
export function selectedPlace(selection: Selection, isEmpty: boolean): Place {
  switch (selection.kind) {
    case 'activity':
      return {screen: 'editActivity', id: selection.activityId};
    case 'objective':
      return {screen: 'objective', id: selection.objectiveId};
    case 'cell':
      return isEmpty
        ? newActivity(selection.area, [selection.objectiveId])
        : {screen: 'objective', id: selection.objectiveId};
  }
}
