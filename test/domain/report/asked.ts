/** The part of a report that a what-if is made of, as the server sends it. */
import {grid} from '../../../src/domain/grid';
import type {Month} from '../../../src/domain/month';
import {monthPartners} from '../../../src/domain/month-partners';
import type {Plan} from '../../../src/domain/plan';
import {monthActivities} from '../../../src/domain/report/month-activity';
import {partnerFigures} from '../../../src/domain/report/partner-figures';
import type {Asked} from '../../../src/domain/report/month-plan';

export function asked(plan: Plan, month: Month): Asked {
  const partners = monthPartners(plan, month, `${month}-14`);
  const report: Asked = {
    month,
    view: {grid: grid(plan, month, [])},
    activities: monthActivities(plan, month),
    expected: Object.fromEntries(plan.expected),
    leastMinutes: plan.settings.leastMinutes,
    partners: partnerFigures(plan, month, partners),
  };
  return JSON.parse(JSON.stringify(report)) as Asked;
}

/** The places of activities in a report, by their names. */
export function placeOf({activities}: Asked, activity: string): number {
  return activities.findIndex(one => one.activity === activity);
}
