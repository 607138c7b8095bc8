/** The Grants tab: the plan in the words of federal programs, with hours, and why each activity. */
import type {GrantsView} from '../../contract/report';
import {AREA_TITLES, type Area} from '../../domain/area';
import {counted} from '../../domain/count';
import {PILLARS} from '../../domain/grants/crosswalk';
import {type GrantHours, formatHours} from '../../domain/grants/hours';
import {NO_TYPE, grantTable} from '../../domain/grants/table';
import {monthName} from '../../domain/month';
import {
  type Line,
  type Section,
  centered,
  name,
  note,
  table,
} from './page-section';
import {type Drawing, INK, drawn, sentence} from './drawing';
import {stacked} from './stacked';

/** The columns of the activities, which are the widest table; the last two are why, and the id. */
const WIDTHS = [190, 150, 190, 190, 210, 130, 90, 80, 80, 90, 80, 460, 100];

const HOURS = [
  'Activities',
  'Delivered',
  'Hours planned',
  'Hours delivered',
  'Without minutes',
  'Attended',
];

export function grantsDrawing(view: GrantsView): Drawing {
  return stacked(
    [
      {lines: top(view)},
      areaTable(view),
      pillarTable(view),
      typeTable(view),
      activityTable(view),
      {lines: legend()},
    ],
    {widths: WIDTHS},
  );
}

function top(view: GrantsView): readonly Line[] {
  const {from, to, schoolName, all, withoutArea, today} = view;
  const span =
    from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;
  return [
    [
      sentence(
        ['For grants', span, schoolName].filter(Boolean).join(' · '),
        INK.title,
      ),
    ],
    [
      sentence(
        `${counted(all.activities, 'activity', 'activities')}, ${formatHours(all.plannedMinutes)} hours planned, ${formatHours(all.deliveredMinutes)} hours delivered.`,
        {size: 12, bold: true},
      ),
    ],
    ...(all.withoutMinutes > 0
      ? [
          [
            sentence(
              `${all.withoutMinutes} of the ${all.delivered} delivered ${all.withoutMinutes === 1 ? 'has' : 'have'} no delivered minutes yet, so the hours delivered are too low.`,
              {size: 11},
            ),
          ],
        ]
      : []),
    ...(withoutArea > 0
      ? [
          [
            sentence(
              `${counted(withoutArea, 'activity', 'activities')} of these months ${withoutArea === 1 ? 'has' : 'have'} no area that can be read, so none of their hours are in here. Choose Check the workbook to find them.`,
              {size: 11},
            ),
          ],
        ]
      : []),
    note(`As of ${today}.`),
  ];
}

const hours = (of: GrantHours): Line => [
  centered(of.activities),
  centered(of.delivered),
  centered(formatHours(of.plannedMinutes)),
  centered(formatHours(of.deliveredMinutes)),
  centered(of.withoutMinutes),
  centered(of.attended),
];

function areaTable({areas}: GrantsView): Section {
  return table(
    'The six areas in two federal programs',
    [
      'Area',
      'Pillar of a community school',
      'Pipeline service',
      '21st CCLC activity type',
      'Types that may fit one activity better',
      ...HOURS,
    ],
    areas.map(each => [
      name(AREA_TITLES[each.area]),
      drawn(each.pillar),
      drawn(each.service),
      drawn(each.type ?? NO_TYPE),
      drawn(each.otherTypes.join('; ')),
      ...hours(each),
    ]),
  );
}

const areasWords = (areas: readonly Area[]) =>
  areas.map(area => AREA_TITLES[area]).join(', ');

const BLANKS: Line = [drawn(''), drawn(''), drawn('')];
const NO_HEADERS = ['', '', ''];

function pillarTable({pillars, together}: GrantsView): Section {
  const planned = `No area by itself: planned together by ${counted(together.teachers, 'teacher')} (${counted(together.objectives, 'objective')}) and ${counted(together.partners, 'partner')}.`;
  return table(
    'By pillar of a full-service community school',
    ['Pillar', 'Areas', ...NO_HEADERS, ...HOURS],
    pillars.map(each => [
      name(each.pillar),
      drawn(
        each.pillar === PILLARS[3] && each.areas.length === 0
          ? planned
          : areasWords(each.areas),
      ),
      ...BLANKS,
      ...(each.areas.length === 0 ? [] : hours(each)),
    ]),
  );
}

function typeTable({types}: GrantsView): Section {
  return table(
    'By activity type of 21st Century Community Learning Centers',
    ['Activity type', 'Areas', ...NO_HEADERS, ...HOURS],
    types.map(each => [
      name(each.type ?? NO_TYPE),
      drawn(areasWords(each.areas)),
      ...BLANKS,
      ...hours(each),
    ]),
  );
}

function activityTable(view: GrantsView): Section {
  const [headers = [], ...rows] = grantTable(view);
  return table(
    'Activities, and why each',
    headers,
    rows.map(row => row.map(text => drawn(text))),
    'No activity is planned in these months.',
  );
}

function legend(): readonly Line[] {
  return [
    [sentence('How to read this page', INK.section)],
    note(
      'Counted are activities that are Planned, Confirmed or Delivered in these months, each once, also those for no objective.',
    ),
    note(
      'Hours planned are sessions × minutes per session; hours delivered are the Delivered minutes that staff wrote. Attended adds up over activities: who came to two counts twice.',
    ),
    note(
      'Pillar, service and type are where an area usually belongs; an application or report says what an activity really was. Check the type against your state’s 21APR guide.',
    ),
    note(
      'Made by Integration Grid. docs/grants.md of the project names the sources.',
    ),
  ];
}
