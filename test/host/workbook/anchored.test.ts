/** Whatever stands on rows or columns goes where they go, and nothing else does. */
import fc from 'fast-check';
import type {Axis} from '../../../src/host/protocol';
import type {Workbook} from '../../../src/host/workbook/workbook';
import {SCRIPT} from './sheet-of';
import {
  type Edit,
  SIZE,
  block,
  cellAt,
  furnished,
  nameOf,
  placesAfter,
} from './furnished';

/** Where a stretch is: null where it is gone, undefined where a move tore it apart. */
function stretchAfter(edit: Edit, from: number, to: number) {
  const found = placesAfter(edit).flatMap((was, index) =>
    was !== null && was >= from && was <= to ? [index + 1] : [],
  );
  if (found.length === 0) return null;
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isTorn = edit.kind === 'move' && last - first !== to - from;
  return isTorn ? undefined : ([first, last] as const);
}

/** What new ones beside it inherit. */
function inherited(edit: Edit, from: number, to: number) {
  const {kind, inheritBefore, start, count} = edit;
  const stretch = stretchAfter(edit, from, to);
  if (!stretch || kind !== 'insert') return stretch;
  if (inheritBefore && to === start - 1) return [from, to + count] as const;
  return !inheritBefore && from === start
    ? ([from, to + count] as const)
    : stretch;
}

const edits = fc
  .record({
    axis: fc.constantFrom<Axis>('rows', 'columns'),
    kind: fc.constantFrom('insert', 'delete', 'move'),
    start: fc.integer({min: 1, max: SIZE}),
    count: fc.integer({min: 1, max: 4}),
    destination: fc.integer({min: 1, max: SIZE + 1}),
    inheritBefore: fc.boolean(),
    ends: fc.tuple(
      fc.integer({min: 1, max: SIZE}),
      fc.integer({min: 1, max: SIZE}),
    ),
  })
  .map(({axis, ends, ...given}) => {
    const most = given.kind === 'insert' ? 4 : SIZE - given.start + 1;
    const edit = {...given, count: Math.min(given.count, most)} as Edit;
    return {axis, edit, from: Math.min(...ends), to: Math.max(...ends)};
  });

/** False where it is refused. */
function performed(workbook: Workbook, axis: Axis, edit: Edit): boolean {
  const {kind, destination, inheritBefore, start, count} = edit;
  const span = {sheet: 0, axis, start, count};
  try {
    if (kind === 'insert')
      workbook.apply('span.insert', {...span, inheritBefore}, SCRIPT);
    if (kind === 'delete') workbook.apply('span.delete', span, SCRIPT);
    if (kind === 'move')
      workbook.apply('span.move', {...span, destination}, SCRIPT);
    return true;
  } catch {
    return false;
  }
}

test('sizes, hiding, notes and metadata go with their row or column', () => {
  fc.assert(
    fc.property(edits, ({axis, edit, from, to}) => {
      const workbook = furnished(axis, from, to);
      if (!performed(workbook, axis, edit)) return;
      const [one] = workbook.toData().sheets;
      const isRows = axis === 'rows';
      const places = placesAfter(edit);
      const list = isRows ? one?.hiddenRows : one?.hiddenColumns;
      const sizes = isRows ? one?.rowHeights : one?.columnWidths;
      places.forEach((was, index) => {
        const place = index + 1;
        const cell = isRows ? one?.rows[index]?.[0] : one?.rows[0]?.[index];
        expect(cell?.note).toBe(was === null ? undefined : `note ${was}`);
        expect(cell?.value).toBe(was ?? undefined);
        expect(sizes?.[place]).toBe(was === null ? undefined : 30 + was);
        expect(list?.includes(place)).toBe(was !== null && was % 3 === 0);
      });
      const kept = workbook.apply('metadata.find', {}, SCRIPT);
      const index = places.indexOf(from) + 1;
      const own = isRows ? 'ROW' : 'COLUMN';
      const found = (type: string, sheet: number) =>
        kept
          .map(({location}) => location)
          .filter(each => 'index' in each && each.sheet === sheet)
          .flatMap(each =>
            'index' in each && each.type === type ? [each.index] : [],
          );
      expect(found(own, 0)).toEqual(index > 0 ? [index] : []);
      expect(found(isRows ? 'COLUMN' : 'ROW', 0)).toEqual([from]);
      expect([found('ROW', 1), found('COLUMN', 1)]).toEqual([[from], [from]]);
    }),
    {numRuns: 150},
  );
});

test('ranges of every kind grow, shrink, move and vanish with their rows or columns', () => {
  fc.assert(
    fc.property(edits, ({axis, edit, from, to}) => {
      const workbook = furnished(axis, from, to);
      const before = workbook.toData();
      if (!performed(workbook, axis, edit)) return;
      const stretch = stretchAfter(edit, from, to);
      if (stretch === undefined) return;
      const {sheets, namedRanges} = workbook.toData();
      const [one, two] = sheets;
      const rects = (ends: readonly [number, number] | null | undefined) =>
        ends ? [block(axis, 0, ...ends)] : [];
      const plain = rects(stretch);
      const rules = rects(inherited(edit, from, to));
      const whole = {row: 1, column: 1, rows: SIZE, columns: SIZE};
      expect(namedRanges.map(({range}) => range)).toEqual([
        ...plain,
        block(axis, 1, from, to),
      ]);
      expect(one?.merges).toEqual(plain);
      expect(one?.bandings.map(({range}) => range)).toEqual(plain);
      expect(one?.validations.flatMap(({ranges}) => ranges)).toEqual(rules);
      expect(one?.conditionalRules.flatMap(({ranges}) => ranges)).toEqual(
        rules,
      );
      expect(
        one?.protections.map(({kind, range, unprotected}) =>
          kind === 'SHEET' ? unprotected : [range],
        ),
      ).toEqual([plain, plain].slice(0, plain.length + 1));
      for (const sheet of [one, two])
        expect(sheet?.charts.map(({ranges}) => ranges)).toEqual([plain]);
      expect(two?.validations.map(({rule}) => rule.args[0])).toEqual([
        plain[0] ?? null,
      ]);
      const [was] = before.sheets.slice(1);
      expect({...two, charts: [], validations: [], rows: []}).toEqual({
        ...was,
        charts: [],
        validations: [],
        rows: [],
      });
      expect(two?.protections[0]?.range).toMatchObject(whole);
    }),
    {numRuns: 200},
  );
});

test('formulas of cells and of rules read what they read before', () => {
  fc.assert(
    fc.property(edits, ({axis, edit, from, to}) => {
      const workbook = furnished(axis, from, to);
      if (!performed(workbook, axis, edit)) return;
      const stretch = stretchAfter(edit, from, to);
      if (stretch === undefined) return;
      const [one, two] = workbook.toData().sheets;
      const cell = two?.rows[SIZE - 1]?.[SIZE - 1];
      const area = stretch && nameOf(block(axis, 0, ...stretch));
      expect(cell?.formula).toBe(
        area === null ? '=SUM(#REF!)' : `=SUM(One!${area})`,
      );
      // The rule asks each of its cells for itself, and is written for the first.
      const [first = 0] = inherited(edit, from, to) ?? [];
      for (const {args} of one?.conditionalRules ?? [])
        expect(args).toEqual([`=${nameOf(cellAt(axis, 0, first))}>0`]);
      for (const {args} of two?.conditionalRules ?? [])
        expect(args).toEqual([`=${nameOf(cellAt(axis, 0, from))}>0`]);
    }),
    {numRuns: 150},
  );
});

test('a chart stays over its cell, and so do its distances from it', () => {
  fc.assert(
    fc.property(edits, ({axis, edit, from, to}) => {
      const workbook = furnished(axis, from, to);
      if (!performed(workbook, axis, edit)) return;
      const index = placesAfter(edit).indexOf(to) + 1;
      const {row, column} = cellAt(axis, 0, index > 0 ? index : edit.start);
      const [one, two] = workbook.toData().sheets;
      const distances = {offsetX: 5, offsetY: 6};
      expect(one?.charts[0]?.position).toEqual({row, column, ...distances});
      const {row: oldRow, column: oldColumn} = cellAt(axis, 1, to);
      expect(two?.charts[0]?.position).toEqual({
        row: oldRow,
        column: oldColumn,
        ...distances,
      });
    }),
    {numRuns: 100},
  );
});

test('what is refused changes nothing', () => {
  fc.assert(
    fc.property(edits, ({axis, edit, from, to}) => {
      const workbook = furnished(axis, from, to);
      const before = workbook.toData();
      if (!performed(workbook, axis, edit))
        expect(workbook.toData()).toEqual(before);
    }),
    {numRuns: 100},
  );
});

test('a filter goes with its range, and its criteria with their columns', () => {
  const column = fc.integer({min: 2, max: 9});
  fc.assert(
    fc.property(edits, column, ({axis, edit}, filtered) => {
      const workbook = furnished(axis, 11, 11);
      const rect = {sheet: 0, row: 2, column: 2, rows: 8, columns: 8};
      const one = {hiddenValues: ['4'], criteria: null, args: []};
      const criteria = {[filtered]: one};
      workbook.apply(
        'filter.set',
        {sheet: 0, filter: {range: rect, criteria}},
        SCRIPT,
      );
      if (!performed(workbook, axis, edit)) return;
      const stretch = stretchAfter(edit, 2, 9);
      if (stretch === undefined) return;
      const filter = workbook.toData().sheets[0]?.filter;
      if (stretch === null) {
        expect(filter).toBeNull();
        return;
      }
      const [first, last] = stretch;
      const isRows = axis === 'rows';
      const {kind, start, count} = edit;
      const isFromWithin = kind === 'move' && start <= 9 && start + count > 2;
      if (!isFromWithin)
        expect(filter?.range).toEqual(
          isRows
            ? {...rect, row: first, rows: last - first + 1}
            : {...rect, column: first, columns: last - first + 1},
        );
      const index = isRows ? filtered : placesAfter(edit).indexOf(filtered) + 1;
      expect(filter?.criteria).toEqual(index > 0 ? {[index]: one} : {});
    }),
    {numRuns: 150},
  );
});
