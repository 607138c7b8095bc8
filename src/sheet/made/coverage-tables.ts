/** The Coverage tab's tables: by area, and by grade and area. */
import {AREAS, AREA_TITLES} from '../../domain/area';
import type {Coverage} from '../../domain/coverage';
import type {Grid} from '../../domain/grid';
import {type Section, headerLine, stateOf} from './coverage-section';
import {INK, drawn, sentence} from './drawing';
import {gradeTally} from './grade-tally';
import {share} from './headline';

export function areaTable({areas, cells}: Coverage): Section {
  const header = [
    'Area',
    'Covered',
    'Of',
    'Share',
    'Strong',
    'Minutes',
    'State',
  ];
  return {
    lines: [
      [sentence('By area', INK.section)],
      headerLine(header),
      ...areas.map(({area, expected, covered, strong, minutes}) => {
        const state = stateOf(covered, expected);
        return [
          drawn(AREA_TITLES[area], {bold: true}),
          ...[
            covered,
            expected,
            share(covered, expected),
            strong,
            whole(minutes),
          ].map(figure => drawn(String(figure), {align: 'center'})),
          drawn(state.words, state.look),
        ];
      }),
      [
        drawn('All areas', {bold: true}),
        ...[
          cells.covered,
          cells.expected,
          share(cells.covered, cells.expected),
          cells.strong,
          whole(areas.reduce((sum, {minutes}) => sum + minutes, 0)),
        ].map(figure => drawn(String(figure), {bold: true, align: 'center'})),
      ],
    ],
  };
}

export function gradeTable(grid: Grid): Section {
  const lines = gradeTally(grid).map(({grade, areas, all}) => [
    drawn(`Grade ${grade}`, {bold: true}),
    ...[...AREAS.map(area => areas[area]), all].map(({covered, expected}) => {
      const {symbol, look} = stateOf(covered, expected);
      const text = expected === 0 ? symbol : `${symbol} ${covered}/${expected}`;
      return drawn(text, {...look, align: 'center'});
    }),
  ]);
  return {
    lines: [
      [sentence('By grade and area: covered / expected', INK.section)],
      headerLine([
        'Grade',
        ...AREAS.map(area => AREA_TITLES[area]),
        'All areas',
      ]),
      ...(lines.length > 0
        ? lines
        : [[sentence('No grade has objectives this month.', INK.quiet)]]),
    ],
  };
}

const whole = (minutes: number) => Math.round(minutes);
