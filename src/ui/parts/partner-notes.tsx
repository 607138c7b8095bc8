/** Under the partner field: a name that is nearly right, an agreement that does not hold, hours that are used up. */
import type {MonthView} from '../../contract/month';
import type {ActivityRow} from '../../contract/rows';
import {agreementOver} from '../../domain/agreement';
import type {Month} from '../../domain/month';
import {meantPartner} from '../../domain/partner-name';
import {periodOf, periodOfMonth} from '../../domain/period';
import {counts} from '../../domain/status';
import {type ActivityValues, activityValues} from '../activity-values';
import {isSameName} from '../lookup';
import {parseTime, parseWhole} from '../words/minutes';
import * as words from '../words/partners';
import {translated} from '../words/translated';

interface Chosen {
  readonly view: MonthView;
  readonly values: ActivityValues;
  readonly partner: MonthView['partners'][number];
}

export function PartnerNotes({
  view,
  values,
  onMeant,
}: {
  readonly view: MonthView;
  readonly values: ActivityValues;
  readonly onMeant: (partner: string) => void;
}) {
  const name = values.partner.trim();
  const listed = view.partners.filter(({state}) => state !== 'not listed');
  const meant = meantPartner(
    name,
    listed.map(({partner}) => partner),
  );
  const partner = listed.find(each => isSameName(each.partner, name));
  return (
    <div class="beside">
      <div role="status">
        {meant !== undefined && (
          <p>
            <button type="button" class="link" onClick={() => onMeant(meant)}>
              {words.didYouMean(meant)}
            </button>
          </p>
        )}
        {partner && <Agreement {...{view, values, partner}} />}
      </div>
      {partner && <Load {...{view, values, partner}} />}
    </div>
  );
}

/** As it is with what the form says now. */
function Load({view, values, partner}: Chosen) {
  const minutes =
    partner.minutes - plannedBefore(values.base, partner) + planned(values);
  const load = {...partner, minutes};
  return (
    <p class={words.loadOf(load).state === 'over' ? 'warning' : 'hint'}>
      {words.loadSentence(load, view.month)}
    </p>
  );
}

/** Minutes of the activity that the partner's load holds already. */
function plannedBefore(
  base: ActivityRow | null,
  {partner}: Chosen['partner'],
): number {
  return base && isSameName(base.partner, partner)
    ? planned(activityValues(base))
    : 0;
}

function planned({status, sessions, minutesPerSession}: ActivityValues) {
  const times = parseWhole(sessions) === null ? 1 : parseWhole(sessions);
  return counts(status)
    ? (times ?? 0) * (parseTime(minutesPerSession) ?? 0)
    : 0;
}

/** Over the activity's dates; over its month while it has none. */
function Agreement({view, values, partner}: Chosen) {
  const {startDate, endDate} = values;
  const period =
    periodOf(startDate || null, endDate || null) ??
    periodOfMonth(view.month as Month);
  const agreed = {...partner, name: partner.partner};
  const {notice} = agreementOver(agreed, period, view.today);
  return notice === null ? null : <p class="warning">{translated(notice)}</p>;
}
