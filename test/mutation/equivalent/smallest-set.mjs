/** Mutants of the smallest set that change nothing a user could notice, each with its reason. */
import {of} from './of.mjs';

const at = name => `src/domain/smallest-set/${name}.ts`;

export const OF_SMALLEST_SET = [
  ...of(at('bound'), 'a typed array ignores what is written past its end', [
    ['gap < settled.length', 'gap <= settled.length', 'gap < settled.length'],
    [
      'partner < prices.hours.length',
      'partner <= prices.hours.length',
      'partner < prices.hours.length',
    ],
    ['partner >= 0', 'true', 'if (partner >= 0) slope'],
  ]),
  ...of(at('bound'), 'what has no partner, or is settled, is not asked', [
    ['partner < 0', 'false', 'const share = partner < 0'],
  ]),
  ...of(at('bound'), 'halves of one, and squares, are never just that', [
    ['stride < 0.01', 'stride <= 0.01', 'stride < 0.01'],
    ['length < 1e-12', 'length <= 1e-12', 'length < 1e-12'],
  ]),
  ...of(at('exact'), 'no partner stands at -1, nor a candidate past the last', [
    ['one < out.length', 'one <= out.length', 'one < out.length'],
    ['partner >= 0', 'true', '(partner >= 0 && part.minutes'],
    ['partner >= 0', 'true', 'if (partner >= 0) left'],
  ]),
  ...of(at('exact'), 'it is 1 or -1', [['by > 0', 'by >= 0', 'if (by > 0)']]),
  ...of(at('holding'), 'a typed array ignores what is written at -1', [
    ['partner >= 0', 'true', 'if (partner >= 0) left'],
  ]),
  ...of(at('greedy'), 'past the last there is nothing that fits', [
    [
      'candidate < most.length',
      'candidate <= most.length',
      'candidate < most.length',
    ],
  ]),
  ...of(at('local-search'), 'with nothing open the first search ends at once', [
    ['best.open > 0', 'true', 'if (best.open > 0)'],
    ['best.open > 0', 'best.open >= 0', 'if (best.open > 0)'],
  ]),
  ...of(at('part'), 'nothing counts the hours of no partner', [
    ['partner !== null', 'true', 'if (partner !== null) wanted'],
    ['partner !== null', 'true', 'const isTight'],
  ]),
  ...of(at('part'), 'it is no other than itself, which was left before', [
    ['other < index', 'other <= index', 'return !isAlike'],
  ]),
  ...of(at('preferred'), 'nothing counts the hours of no partner', [
    ['partner !== null', 'true', 'if (partner !== null'],
  ]),
  ...of(at('fit'), 'it is as near', [
    ['place < best', 'place <= best', 'if (place < best'],
  ]),
  ...of(
    at('room'),
    'the same day, or null, which comes neither before nor after',
    [
      ['days.startDate < from', 'days.startDate <= from', 'const later'],
      ['agreementStart !== null', 'true', 'agreementStart !== null &&'],
      [
        'agreementStart > startDate',
        'agreementStart >= startDate',
        'agreementStart > startDate',
      ],
      ['agreementEnd !== null', 'true', 'agreementEnd !== null &&'],
      [
        'agreementEnd < endDate',
        'agreementEnd <= endDate',
        'agreementEnd < endDate',
      ],
    ],
  ),
  ...of(at('placement'), 'stretches without a day have no room for a session', [
    ['next < one.startDate', 'next <= one.startDate', 'if (next <'],
    ['next > endDate', 'false', 'return next > endDate'],
  ]),
  ...of(at('placement'), 'the same day, and of the same start any order', [
    [
      'a.startDate < b.startDate',
      'a.startDate <= b.startDate',
      'a.startDate < b.startDate',
    ],
    [
      'addDays(one.endDate, 1) > next',
      'addDays(one.endDate, 1) >= next',
      'if (addDays(one.endDate, 1) > next)',
    ],
  ]),
];
