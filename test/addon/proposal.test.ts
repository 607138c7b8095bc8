/** Suggestions of any workbook: each says only what is so, on days that are free, and can be saved as it is. */
import fc from 'fast-check';
import * as v from 'valibot';
import {saveActivity} from '../../src/addon/arguments/saves';
import {proposer} from '../../src/addon/proposal';
import type {School} from '../../src/addon/school';
import {AREA_TITLES} from '../../src/domain/area';
import {ideaKey} from '../../src/domain/bank';
import type {Cell} from '../../src/domain/cell';
import {monthName} from '../../src/domain/month';
import type {Objective, Plan} from '../../src/domain/plan';
import {ideas} from '../../src/domain/suggestion';
import {type Ranked, ranked} from '../../src/domain/suggestion-rank';
import {reasonWords} from '../../src/domain/suggestion-reason';
import {readBankTable} from '../../src/sheet/bank-reader';
import type {Schema} from '../../src/sheet/column';
import {readPlan} from '../../src/sheet/plan-reader';
import {ACTIVITY_BANK} from '../../src/sheet/reference-tabs';
import {readTable} from '../../src/sheet/table';
import {TODAY, type TypedRow, school} from '../sheet/school';

const AREA = 'familyLiteracy';

const title = fc.constantFrom(
  ...['Math night', 'math  NIGHT', 'Math-night', 'Fables', '<b>Fables</b>'],
  ...['=SUM(1)', 'x'.repeat(400), 'Número 7', '', '   '],
);
const month = fc.constantFrom(
  ...['2026-08', '2026-09', 'September', '2026-10', '2025-11', '2026-12', 'x'],
);
const codes = fc.constantFrom(
  ...['3.OA.A.1', '3.oa.2', '3.OA.D.8, 3.NF.A.3a', 'RL.3.2', 'MP1', '3.ZZ.9'],
  ...['HSN-RN.A.1', 'SCI.1', 'NOSUB.1', '', 'RL'],
);
const grade = fc.constantFrom('3', 'K–2', '3-5', 'PK', '11', '', 'third', '9');
const subject = fc.constantFrom('Math', 'ELA', 'Reading', 'Science', '');
const status = fc.constantFrom(
  ...['Idea', 'Planned', 'Confirmed', 'Delivered', 'Cancelled', '', 'maybe'],
);
const day = fc.constantFrom<Cell>(
  ...['', '2026-09-29', '2026-10-31', '10/6/2026', '2026-10-15', 'soon'],
  ...['2025-11-28', '2026-11-07', '2026-08-01'],
  {year: 2026, month: 10, day: 20},
);
const number = fc.constantFrom<Cell>('', 4, 0, 25, 5000, '10 h', 'ten', -3);
const words = fc.constantFrom('', 'Tuesdays', 'Club', 'y'.repeat(6000));

const objective = fc.record({
  Month: month,
  Grade: grade,
  Subject: subject,
  Standards: codes,
  Objective: words,
  'Objective ID': fc.constantFrom('OBJ-1', 'OBJ-2', 'OBJ-3', ''),
});
const activity = fc.record({
  Month: month,
  Area: fc.constantFrom('Family literacy', 'familyliteracy', 'Music'),
  Activity: title,
  'Objective IDs': fc.constantFrom('OBJ-1', 'OBJ-2, OBJ-3', 'OBJ-9', ''),
  'Why it supports': words,
  Alignment: fc.constantFrom<Cell>('', 3, 'most'),
  Partner: words,
  When: words,
  'Start date': day,
  'End date': day,
  Sessions: number,
  'Minutes per session': number,
  'Expected participants': number,
  Status: status,
  'Activity ID': fc.constantFrom('ACT-1', 'ACT-2', 'ACT-3', ''),
});
const banked = fc.record({
  Area: fc.constantFrom('Family literacy', 'Family Literacy', 'Music', ''),
  Activity: title,
  Grades: grade,
  Standards: codes,
  Description: words,
  Sessions: number,
  'Minutes per session': number,
  Partner: words,
  'Why it supports': words,
});
const locked = fc.record({
  'Start date': day,
  'End date': day,
  What: words,
});
const partner = fc.record({
  Partner: words,
  'Hours a month': fc.constantFrom<Cell>('10 h', 'ten', -2, 1, ''),
  'Agreement start': day,
  'Agreement end': day,
  'Next review': day,
});

const STANDARDS: readonly TypedRow[] = [
  {Code: 'SCI.1', Subject: 'Science', Framework: 'State'},
  {Code: 'NOSUB.1', Framework: 'State'},
  {Code: 'OA', Subject: 'Arts', Framework: 'State'},
];

const GAP = {
  ...{Month: '2026-11', Grade: '3', Teacher: 'Rivera', Objective: 'Groups'},
  'Objective ID': 'OBJ-GAP',
};

function table(schema: Schema, rows: readonly TypedRow[]) {
  const headers = schema.columns.map(({header}) => header);
  return [headers, ...rows.map(row => headers.map(each => row[each] ?? ''))];
}

const workbook = fc
  .record({
    gap: fc.record({
      Standards: codes,
      Subject: subject,
      Month: fc.constantFrom('2026-11', '2026-10', '2026-09'),
    }),
    objectives: fc.array(objective, {maxLength: 5}),
    activities: fc.array(activity, {maxLength: 12}),
    bank: fc.array(banked, {maxLength: 8}),
    lockedDates: fc.array(locked, {maxLength: 4}),
    partners: fc.array(partner, {maxLength: 3}),
  })
  .map(({gap, bank, ...tabs}) => {
    const tables = school({
      ...tabs,
      objectives: [{...GAP, ...gap}, ...tabs.objectives],
      standards: STANDARDS,
    });
    const {plan} = readPlan(tables, TODAY);
    const [wanted] = plan.objectives;
    const stock = readBankTable(
      readTable(ACTIVITY_BANK, table(ACTIVITY_BANK, bank)),
      plan.catalogue,
    ).activities;
    const found = ranked(
      ideas(plan, stock, wanted!, AREA),
      wanted!,
      () => undefined,
    );
    const read = {
      workbook: {today: TODAY},
      tables,
      plan,
      calendar: {yearStart: plan.settings.schoolYearStarts, isDayFirst: false},
    } as unknown as School;
    const propose = proposer(read, wanted!, AREA);
    return {
      plan,
      wanted: wanted!,
      found: found.map(each => ({each, ...propose(each)})),
    };
  });

const RUNS = {numRuns: 30};

const weekday = (date: string) => new Date(`${date}T12:00Z`).getUTCDay();

test('dates that are proposed are days of the month, still to come, not locked', () => {
  fc.assert(
    fc.property(workbook, ({plan, wanted, found}) => {
      for (const {proposal, each} of found) {
        const last = each.idea.uses[0]?.activity;
        for (const date of [proposal.startDate, proposal.endDate]) {
          if (!date) continue;
          expect(date.slice(0, 7)).toBe(wanted.month);
          if (wanted.month === '2026-10')
            expect(date > '2026-10-14').toBe(true);
          expect(
            plan.lockedDates.filter(
              ({startDate, endDate}) => startDate <= date && date <= endDate,
            ),
          ).toEqual([]);
          // A Saturday stays one where it was one before.
          const before = [last?.startDate, last?.endDate].flatMap(old =>
            old ? weekday(old) : [],
          );
          expect([1, 2, 3, 4, 5, ...before]).toContain(weekday(date));
        }
      }
    }),
    RUNS,
  );
});

test('what is proposed can be saved as it is', () => {
  fc.assert(
    fc.property(workbook, ({found}) => {
      for (const {proposal} of found) {
        const sent = {operation: 'one', ...proposal};
        expect(v.safeParse(saveActivity, sent).issues).toBeUndefined();
      }
    }),
    RUNS,
  );
});

/** Counted anew, from the plan alone. */
function truths(plan: Plan, wanted: Objective, {idea, tag, nearness}: Ranked) {
  const key = ideaKey(AREA, idea.activity);
  const rows = plan.activities.filter(
    ({area, activity, status: its}) =>
      area === AREA &&
      ideaKey(AREA, activity) === key &&
      ['Planned', 'Confirmed', 'Delivered'].includes(its),
  );
  const earlier = rows.filter(
    row => row.month !== null && row.month < wanted.month!,
  );
  const codesIn = (name: string) =>
    earlier
      .filter(row => monthName(row.month!).startsWith(name))
      .flatMap(row =>
        plan.objectives.filter(
          each =>
            each.id !== null &&
            row.objectiveIds.includes(each.id) &&
            each.month === row.month,
        ),
      )
      .flatMap(each => each.standards.map(({code}) => code));
  const named = idea.bank?.tags.map(({code}) => code) ?? [];
  return {rows, earlier, codesIn, named, tag, nearness};
}

test('every part of a reason is so', () => {
  fc.assert(
    fc.property(workbook, ({plan, wanted, found}) => {
      for (const {each, proposal} of found) {
        const {sessions = null, minutesPerSession = null} = proposal;
        const reason = reasonWords(
          each,
          {sessions, minutesPerSession},
          wanted.grades,
          plan.settings.schoolYearStarts,
        );
        const true_ = truths(plan, wanted, each);
        const [, used] = /^used in (\w+)/.exec(reason) ?? [];
        const [, code] = /^[^;]* for ([^;]+);/.exec(reason) ?? [];
        if (code)
          expect(used ? true_.codesIn(used) : true_.named).toContain(code);
        if (!used) expect(reason).toMatch(/^from the bank/);
        if (!used) expect(each.idea.bank).not.toBeNull();
        const [, last] = /last used in (\w+)/.exec(reason) ?? [];
        for (const name of [used, last])
          if (name)
            expect(
              true_.earlier.some(row => monthName(row.month!).startsWith(name)),
            ).toBe(true);
        const [, times] = /used (\d+) times/.exec(reason) ?? [];
        expect(times ?? (true_.rows.length > 1 ? 'many' : undefined)).toBe(
          true_.rows.length > 1 ? String(true_.rows.length) : undefined,
        );
        expect(/for others/.test(reason)).toBe(
          each.idea.onPlan === null &&
            true_.rows.some(row => row.month === wanted.month),
        );
        if (/for any subject/.test(reason)) expect(true_.named).toEqual([]);
        const [, level] = /same (\w+)/.exec(reason) ?? [];
        const keys = wanted.standards.map(({key, parent, kind}) =>
          kind === 'part' ? parent : key,
        );
        if (level === 'standard') expect(keys).toContain(each.tag!.standard);
        if (level === 'cluster')
          expect(wanted.standards.map(({cluster}) => cluster)).toContain(
            each.tag!.cluster,
          );
        if (level === 'domain' || level === 'strand')
          expect(wanted.standards.map(({topic}) => topic)).toContain(
            each.tag!.topic,
          );
        if (level === 'subject') expect(each.tag!.subject).not.toBe('');
      }
    }),
    RUNS,
  );
});

test('none is offered twice, nor what the month has for the objective already', () => {
  fc.assert(
    fc.property(workbook, ({plan, wanted, found}) => {
      const keys = found.map(({each}) => ideaKey(AREA, each.idea.activity));
      expect(new Set(keys).size).toBe(keys.length);
      const standing = plan.activities.filter(
        row =>
          row.area === AREA &&
          row.month === wanted.month &&
          row.objectiveIds.includes('OBJ-GAP'),
      );
      for (const row of standing)
        expect(keys).not.toContain(ideaKey(AREA, row.activity));
      for (const {onPlan} of found)
        if (onPlan) {
          expect(onPlan).toMatchObject({area: AREA, month: wanted.month});
          expect(AREA_TITLES[onPlan.area]).toBe('Family literacy');
        }
    }),
    RUNS,
  );
});
