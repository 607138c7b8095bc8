/** Why an activity supports its objective: in people's own words, with a sentence to begin from. */
import type {MonthView} from '../../contract/month';
import {thinWhy} from '../../domain/why';
import type {ActivityValues} from '../activity-values';
import {objectiveRow} from '../lookup';
import * as words from '../words/activity';
import {starterWhy} from '../words/why';
import {WordsField} from './field';

export function WhyField({
  values,
  view,
  change,
}: {
  readonly values: ActivityValues;
  readonly view: MonthView;
  readonly change: (part: Partial<ActivityValues>) => void;
}) {
  const {area, activity, objectiveIds, why} = values;
  const thin = thinWhy(why);
  const suggest = () => {
    change({why: starterWhy(area, activity, topicOf(view, objectiveIds[0]))});
    document.getElementById('why')?.focus();
  };
  return (
    <div class="why">
      <WordsField
        id="why"
        label={words.WHY}
        value={why}
        onChange={text => change({why: text})}
      />
      <p class="hint" role="status">
        {thin && words.THIN_WHY[thin]}
      </p>
      {thin && (
        <button type="button" class="link" onClick={suggest}>
          {words.SUGGEST_WHY}
        </button>
      )}
    </div>
  );
}

/** The label of its first standard, else the teacher's own words. */
function topicOf(view: MonthView, id: string | undefined): string {
  if (id === undefined) return '';
  return view.topics[id] || (objectiveRow(view, id)?.objective ?? '');
}
