/** Where in the sidebar a person is. */
import type {Selection} from '../contract/month';
import type {Opening} from '../contract/opening';
import type {ActivityRow} from '../contract/rows';
import type {NewActivity} from '../contract/saves';
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
      /** What the form begins with, where a suggestion is changed first. */
      readonly proposal?: NewActivity;
    }
  | {readonly screen: 'editActivity'; readonly id: string}
  | {readonly screen: 'changes'}
  /** How the month is covered, beside the Coverage tab. */
  | {readonly screen: 'coverage'}
  /** What took place of the month's plan. */
  | {readonly screen: 'delivered'}
  /** Where the month stands in its round. */
  | {readonly screen: 'round'}
  | {readonly screen: 'newYear'}
  | {readonly screen: 'problems'}
  | {readonly screen: 'setUp'}
  /** What fits an empty cell: from the bank and from earlier months. */
  | {
      readonly screen: 'suggestions';
      readonly objectiveId: string;
      readonly area: Area;
    }
  /** The fewest activities that close the month's gaps. */
  | {readonly screen: 'smallestSet'}
  /** Last month's activities, to be copied into this one. */
  | {readonly screen: 'copyForward'}
  /** What the school measures, with its readings. */
  | {readonly screen: 'results'}
  /** The readings of an indicator, by its name. */
  | {readonly screen: 'reading'; readonly indicator: string}
  /** A list of results to take over. */
  | {readonly screen: 'adoptResults'}
  /** The plan as federal grants ask for it. */
  | {readonly screen: 'grants'}
  /** The frameworks of standards that the school uses. */
  | {readonly screen: 'frameworks'};

export const MONTH: Place = {screen: 'month'};

/** An empty activity for one cell of the grid, or for none yet. */
export function newActivity(
  area: Area | null = null,
  objectiveIds: readonly string[] = [],
): Extract<Place, {readonly screen: 'activity'}> {
  return {screen: 'activity', area, objectiveIds, copy: null};
}

/** What fits an empty cell. */
export function suggestionsFor({
  objectiveId,
  area,
}: {
  readonly objectiveId: string;
  readonly area: Area;
}): Place {
  return {screen: 'suggestions', objectiveId, area};
}

/** Where the menu wants to begin. */
export function openingPlace(opening: Opening): Place {
  return {screen: opening.screen};
}

/** What a selected cell is about; an empty Grid cell opens what could fill it, a filled one its objective. */
export function selectedPlace(selection: Selection, isEmpty: boolean): Place {
  switch (selection.kind) {
    case 'activity':
      return {screen: 'editActivity', id: selection.activityId};
    case 'objective':
      return {screen: 'objective', id: selection.objectiveId};
    case 'cell':
      return isEmpty
        ? suggestionsFor(selection)
        : {screen: 'objective', id: selection.objectiveId};
  }
}
