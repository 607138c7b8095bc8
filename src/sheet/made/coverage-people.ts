/** The Coverage tab's tables of teachers and partners: A to Z, nobody is ranked. */
import {AREA_TITLES} from '../../domain/area';
import {counted} from '../../domain/count';
import type {PartnerFigures} from '../../domain/report/partner-figures';
import type {TeacherFigures} from '../../domain/report/teachers';
import {STATE_SIGNS} from '../../domain/state-sign';
import {
  type Section,
  centered,
  name,
  stateOf,
  table,
  whole,
} from './page-section';
import {type Look, INK, drawn} from './drawing';
import {share} from './headline';

export function teacherTable(teachers: readonly TeacherFigures[]): Section {
  return table(
    'By teacher, A to Z',
    [
      'Teacher',
      'Grades',
      'Objectives',
      'Covered',
      'Share',
      'Delivered',
      'Minutes planned',
      'State',
    ],
    teachers.map(
      ({teacher, grades, objectives, covered, expected, ...rest}) => {
        const state = stateOf(covered, expected);
        return [
          name(teacher),
          centered(grades.join(', ')),
          centered(objectives),
          centered(`${covered} of ${expected}`),
          centered(share(covered, expected)),
          centered(`${rest.delivered} of ${expected}`),
          centered(whole(rest.minutes)),
          drawn(state.words, state.look),
        ];
      },
    ),
    'No objective names a teacher this month.',
  );
}

export function partnerTable(partners: readonly PartnerFigures[]): Section {
  return table(
    'Partner load: what this month’s plan asks of each',
    [
      'Partner',
      'Activities',
      'Areas',
      'Hours planned',
      'Hours agreed',
      'Share',
      'Hours delivered',
      'Load',
    ],
    partners.map(({partner, activities, areas, ...load}) => {
      const {words, look} = LOADS[load.state];
      return [
        name(partner),
        centered(activities),
        centered(areasText(areas)),
        centered(hours(load.minutes)),
        centered(load.agreedMinutes === null ? '–' : hours(load.agreedMinutes)),
        centered(
          load.agreedMinutes === null
            ? 'n/a'
            : share(load.minutes, load.agreedMinutes),
        ),
        centered(hours(load.deliveredMinutes)),
        drawn(load.isListed ? words : `${words}; not in Partners`, look),
      ];
    }),
    'No partner is named in the Partners tab or in this month’s activities.',
  );
}

const LOADS: {
  readonly [state in PartnerFigures['state']]: {
    readonly words: string;
    readonly look: Look;
  };
} = {
  'not agreed': {words: 'no hours agreed', look: INK.quiet},
  none: {words: `${STATE_SIGNS.empty} nothing planned`, look: INK.thin},
  under: {words: `${STATE_SIGNS.strong} within hours`, look: INK.strong},
  full: {words: `${STATE_SIGNS.strong} all hours used`, look: INK.strong},
  over: {words: `${STATE_SIGNS.thin} over the hours`, look: INK.empty},
};

function areasText(areas: PartnerFigures['areas']): string {
  const [only] = areas;
  if (only === undefined) return '–';
  return areas.length === 1 ? AREA_TITLES[only] : counted(areas.length, 'area');
}

/** 90 minutes are `1.5`. */
const hours = (minutes: number): string =>
  String(Math.round((minutes / 60) * 10) / 10);
