/** A new activity for a gap, for an objective, or copied from another month. */
import type {MonthView} from '../../contract/month';
import type {ActivityRow} from '../../contract/rows';
import type {NewActivity, SaveActivity} from '../../contract/saves';
import {AREAS, type Area} from '../../domain/area';
import {
  blankActivity,
  copiedActivity,
  proposedActivity,
  type ActivityValues,
} from '../activity-values';
import {nextGap, objectiveRow} from '../lookup';
import {ActivityForm} from '../parts/activity-form';
import {unlessWaiting} from '../parts/unless-waiting';
import {suggestionsFor} from '../place';
import {remember, remembered} from '../remembered';
import type {Screen} from '../screen';
import type {Said} from '../state';
import * as words from '../words/activity';
import {sentences} from '../words/joined';

/** As it is after *Plan it*: the form is left with the save, so the result line leads on. */
function toNextGap(view: MonthView, area: Area | null): Pick<Said, 'next'> {
  const gap = nextGap(view, area);
  return gap ? {next: {label: words.NEXT_GAP, place: suggestionsFor(gap)}} : {};
}

export function ActivityScreen(
  props: Screen & {
    readonly area: Area | null;
    readonly objectiveIds: readonly string[];
    readonly copy: ActivityRow | null;
    readonly proposal?: NewActivity;
  },
) {
  const {state, act, area, objectiveIds, copy, proposal} = props;
  const known = remembered();
  const gap = nextGap(state.view, area);
  const isFromSuggestions =
    state.places[state.places.length - 2]?.screen === 'suggestions';
  const blank = (): ActivityValues =>
    blankActivity(
      area ?? known.area ?? AREAS[0],
      objectiveIds.filter(id => objectiveRow(state.view, id)),
      known,
    );
  const initial = () => {
    if (proposal) return proposedActivity(proposal);
    return copy ? copiedActivity(copy) : blank();
  };
  const after = ({area: kept, partner, lead}: SaveActivity) => {
    remember({area: kept, partner: partner ?? '', lead: lead ?? ''});
    if (proposal) {
      // Past the suggestions, too: they were for the cell that is filled now.
      act.back();
      act.back();
      return null;
    }
    return blankActivity(kept, objectiveIds, remembered());
  };
  return (
    <ActivityForm
      {...props}
      title={words.NEW_TITLE}
      action={words.ADD}
      initial={initial}
      {...(copy && {note: words.COPY_NOTE})}
      said={({view, warnings}, {operation, objectiveIds: supported = []}) => ({
        text: sentences(
          words.added(supported.length, view.coverage.gaps.length),
          warnings,
        ),
        tone: 'done',
        undo: operation,
        ...(proposal && toNextGap(view, area)),
      })}
      after={after}
      others={
        gap && (
          <button
            type="button"
            {...unlessWaiting(state.waiting !== null, () => {
              // Past the suggestions that led here: they were for another cell.
              if (isFromSuggestions) act.back();
              act.replace(suggestionsFor(gap));
            })}
          >
            {words.NEXT_GAP}
          </button>
        )
      }
    />
  );
}
