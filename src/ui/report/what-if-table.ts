/** Before and after as tables: the figures, the areas, what partners carry. */
import type {Outcome, WhatIf} from '../../domain/report/what-if';
import {AREA_TITLES} from '../words/area';
import {
  AREA,
  CONFIRMED,
  COVERAGE,
  DELIVERED,
  MINUTES,
  NAME,
  STRONG,
} from '../words/report';
import * as words from '../words/what-if';
import {minutesWords} from './minutes-words';
import type {Table, TableCell} from './table';

export function figuresTable({before, after}: WhatIf): Table {
  const share = (
    title: string,
    of: (outcome: Outcome) => number,
  ): readonly TableCell[] => [
    title,
    {part: of(before), whole: before.expected, inFull: true},
    {part: of(after), whole: after.expected, inFull: true},
    signed(of(after) - of(before)),
  ];
  return {
    title: words.RESULT,
    columns: [words.FIGURE, words.BEFORE, words.AFTER, words.DIFFERENCE],
    rows: [
      share(COVERAGE, ({covered}) => covered),
      share(STRONG, ({strong}) => strong),
      share(CONFIRMED, ({confirmed}) => confirmed),
      share(DELIVERED, ({delivered}) => delivered),
      [
        words.TOTAL_MINUTES,
        minutesWords(before.minutes),
        minutesWords(after.minutes),
        signedMinutes(after.minutes - before.minutes),
      ],
      [
        words.BALANCE,
        balanceWords(before),
        balanceWords(after),
        before.balance === null || after.balance === null
          ? null
          : signed(Math.round(100 * (after.balance - before.balance)) / 100),
      ],
      [
        words.AREAS_USED,
        before.areasUsed,
        after.areasUsed,
        signed(after.areasUsed - before.areasUsed),
      ],
    ],
  };
}

export function areasTable({before, after}: WhatIf): Table {
  return {
    title: words.BY_AREA,
    columns: [
      AREA,
      words.BEFORE,
      words.AFTER,
      words.DIFFERENCE,
      `${MINUTES}: ${words.BEFORE}`,
      `${MINUTES}: ${words.AFTER}`,
    ],
    rows: before.areas.map((was, index) => {
      const is = after.areas[index]!;
      return [
        AREA_TITLES[was.area],
        {part: was.covered, whole: was.expected, inFull: true},
        {part: is.covered, whole: is.expected, inFull: true},
        signed(is.covered - was.covered),
        minutesWords(was.minutes),
        minutesWords(is.minutes),
      ];
    }),
  };
}

/** Only those whose load would change: with none, all of them. */
export function loadsTable({before, after}: WhatIf): Table {
  const rows = after.partners.map(is => ({
    is,
    was: before.partners.find(({partner}) => partner === is.partner),
  }));
  const changed = rows.filter(({is, was}) => is.minutes !== was?.minutes);
  return {
    title: words.BY_PARTNER,
    columns: [NAME, words.BEFORE, words.AFTER, words.DIFFERENCE],
    rows: (changed.length > 0 ? changed : rows).map(({is, was}) => [
      is.partner,
      loadWords(was),
      loadWords(is),
      signedMinutes(is.minutes - (was?.minutes ?? 0)),
    ]),
  };
}

/** "9 h / 12 h": of what is agreed, where something is. */
function loadWords(
  load: Outcome['partners'][number] | undefined,
): string | null {
  if (load === undefined) return null;
  const planned = minutesWords(load.minutes);
  return load.agreedMinutes === null
    ? planned
    : `${planned} / ${minutesWords(load.agreedMinutes)}`;
}

const balanceWords = ({balance}: Outcome) => balance?.toFixed(2) ?? null;

/** `+1 h 30`, `−8 h`, `0`. */
function signedMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole === 0) return '0';
  return `${whole > 0 ? '+' : '−'}${minutesWords(Math.abs(whole))}`;
}

/** `+3`, `−2`, `0`: a minus as long as a plus, so that no program takes it for a formula. */
function signed(n: number): string {
  if (n === 0) return '0';
  return n > 0 ? `+${n}` : `−${-n}`;
}
