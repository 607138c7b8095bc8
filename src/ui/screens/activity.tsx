/** A new activity for a gap, for an objective, or copied from another month. */
import type {ActivityRow, SaveActivity} from '../../contract';
import {AREAS, type Area} from '../../domain/area';
import {
  blankActivity,
  copiedActivity,
  type ActivityValues,
} from '../activity-values';
import {nextGap, objectiveRow} from '../lookup';
import {ActivityForm} from '../parts/activity-form';
import {newActivity} from '../place';
import {remember, remembered} from '../remembered';
import type {Screen} from '../screen';
import * as words from '../words/activity';
import {sentences} from '../words/joined';

export function ActivityScreen(
  props: Screen & {
    readonly area: Area | null;
    readonly objectiveIds: readonly string[];
    readonly copy: ActivityRow | null;
  },
) {
  const {state, act, area, objectiveIds, copy} = props;
  const known = remembered();
  const gap = nextGap(state.view, area);
  const blank = (): ActivityValues =>
    blankActivity(
      area ?? known.area ?? AREAS[0],
      objectiveIds.filter(id => objectiveRow(state.view, id)),
      known,
    );
  const after = ({area: kept, partner, lead}: SaveActivity) => {
    remember({area: kept, partner: partner ?? '', lead: lead ?? ''});
    return blankActivity(kept, objectiveIds, remembered());
  };
  return (
    <ActivityForm
      {...props}
      title={words.NEW_TITLE}
      action={words.ADD}
      initial={copy ? () => copiedActivity(copy) : blank}
      {...(copy && {note: words.COPY_NOTE})}
      said={({view, warnings}, {operation, objectiveIds: supported = []}) => ({
        text: sentences(
          words.added(supported.length, view.coverage.gaps.length),
          warnings,
        ),
        tone: 'done',
        undo: operation,
      })}
      after={after}
      others={
        gap && (
          <button
            type="button"
            disabled={state.waiting !== null}
            onClick={() => {
              act.replace(newActivity(gap.area, [gap.objectiveId]));
            }}
          >
            {words.NEXT_GAP}
          </button>
        )
      }
    />
  );
}
