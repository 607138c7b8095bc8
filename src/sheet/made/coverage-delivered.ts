/** The Coverage tab's table of what took place against what was planned. */
import {AREA_TITLES} from '../../domain/area';
import {counted} from '../../domain/count';
import type {Delivered, DeliveredView} from '../../domain/report/delivery';
import {
  type Line,
  type Section,
  centered,
  name,
  note,
  table,
  whole,
} from './page-section';
import type {Drawn} from './drawing';
import {share} from './headline';

export function deliveredTable(delivered: DeliveredView): Section {
  const made = table(
    'Planned and delivered, by area',
    [
      'Area',
      'Activities',
      'Delivered',
      'Minutes planned',
      'Minutes delivered',
      'Share of minutes',
      'Share where entered',
      'Came, of expected',
    ],
    [
      ...delivered.areas.map(area =>
        deliveredLine(AREA_TITLES[area.area], area, centered),
      ),
      deliveredLine('All areas', delivered, text =>
        centered(text, {bold: true}),
      ),
    ],
  );
  const {withoutMinutes} = delivered;
  if (withoutMinutes === 0) return made;
  const unsaid = `${counted(withoutMinutes, 'delivered activity', 'delivered activities')} without delivered minutes yet: enter them in the Activities tab or in the planner.`;
  return {lines: [...made.lines, note(unsaid)]};
}

function deliveredLine(
  title: string,
  {activities, plannedMinutes, deliveredMinutes, people, ...counts}: Delivered,
  cell: (text: string | number) => Drawn,
): Line {
  return [
    name(title),
    cell(activities),
    cell(counts.delivered),
    cell(whole(plannedMinutes)),
    cell(whole(deliveredMinutes)),
    cell(share(deliveredMinutes, plannedMinutes)),
    cell(share(deliveredMinutes, counts.plannedOfEntered)),
    cell(
      people.activities === 0
        ? '–'
        : `${people.attended} of ${people.expected}`,
    ),
  ];
}
