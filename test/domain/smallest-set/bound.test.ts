/** The least that a set can cost, against a plain second reading of Beasley's method. */
import {
  bound,
  firstPrices,
  isBeaten,
} from '../../../src/domain/smallest-set/bound';
import type {Part} from '../../../src/domain/smallest-set/part';
import {smallParts} from './small-parts';

/** Some gaps closed, some candidates out, some hours gone: or nothing of it. */
function asked(part: Part, isBegun: boolean) {
  const {closers, candidates, spare} = part;
  return {
    part,
    settled: Int32Array.from(closers, (_, gap) =>
      isBegun && gap % 4 === 1 ? gap % 3 : 0,
    ),
    out: Int32Array.from(candidates, (_, one) =>
      isBegun && one % 3 === 2 ? 1 + (one % 2) : 0,
    ),
    left: Float64Array.from(spare, its => (isBegun ? its - 45 : its)),
    openCost: closers.length + 1,
  };
}

type Asked = ReturnType<typeof asked>;

type Numbers = Float64Array | readonly number[];

interface PlainPrices {
  readonly gaps: Numbers;
  readonly hours: Numbers;
}

const sum = (numbers: readonly number[], from = 0) =>
  numbers.reduce((total, number) => total + number, from);

/** What the cheapest choice at some prices costs, and how far it is from what is asked. */
function plainValue({part, settled, out, left}: Asked, prices: PlainPrices) {
  const shares = [...left].map((its, partner) => its / part.spare[partner]!);
  const open = (one: number) =>
    part.closes[one]!.filter(gap => settled[gap] === 0);
  const partners = (one: number) =>
    part.partner[one]! < 0 ? [] : [part.partner[one]!];
  const taken = (one: number) =>
    partners(one).map(its => part.minutes[one]! / part.spare[its]!)[0] ?? 0;
  const surplus = part.closes.map((_, one) => {
    if (out[one]! > 0) return 0;
    const hours = partners(one).map(its => prices.hours[its]! * taken(one));
    return sum(
      open(one).map(gap => -prices.gaps[gap]!),
      1 + sum(hours),
    );
  });
  const bought = [...surplus.keys()].filter(one => surplus[one]! < 0);
  const least = sum([
    ...[...settled.keys()]
      .filter(gap => settled[gap] === 0)
      .map(gap => prices.gaps[gap]!),
    ...shares.map((share, its) => -(prices.hours[its]! * share)),
    ...bought.map(one => surplus[one]!),
  ]);
  const gaps = [...settled].map((times, gap) =>
    times > 0 ? 0 : 1 - bought.filter(one => open(one).includes(gap)).length,
  );
  const hours = shares.map((share, its) =>
    sum(bought.filter(one => part.partner[one] === its).map(taken), -share),
  );
  return {least, surplus, gaps, hours};
}

function plainBound(
  question: Asked,
  from: PlainPrices,
  target: number,
  rounds: number,
) {
  const {part, settled, out, openCost} = question;
  const looks =
    part.closes.length +
    sum(part.closes.map(({length}, one) => (out[one]! > 0 ? 0 : length)));
  let prices = {gaps: [...from.gaps], hours: [...from.hours]};
  let best = {
    least: -Infinity,
    prices,
    surplus: part.closes.map(() => 0),
    work: 0,
  };
  let stride = 1;
  let stale = 0;
  let work = 0;
  for (let round = 1; round <= rounds; round++) {
    const {least, surplus, gaps, hours} = plainValue(question, prices);
    work += looks;
    stale = least > best.least + 1e-9 ? 0 : stale + 1;
    if (stale === 0) best = {least, prices, surplus, work};
    if (stale === 8) [stride, stale] = [stride / 2, 0];
    const length = sum([...gaps, ...hours].map(rise => rise * rise));
    if (best.least > target - 1 + 1e-6 || stride < 0.01 || length < 1e-12)
      break;
    const step = (stride * (target - least)) / length;
    const within = (price: number, most: number) =>
      Math.min(most, Math.max(0, price));
    prices = {
      gaps: prices.gaps.map((price, gap) =>
        settled[gap] === 0
          ? within(price + step * gaps[gap]!, openCost)
          : price,
      ),
      hours: prices.hours.map((price, its) =>
        within(price + step * hours[its]!, Infinity),
      ),
    };
  }
  return {...best, work};
}

const plain = ({least, prices, surplus, work}: ReturnType<typeof bound>) => ({
  least,
  prices: {gaps: [...prices.gaps], hours: [...prices.hours]},
  surplus: [...surplus],
  work,
});

test('at first each gap is paid by the candidate that closes most', () => {
  for (const part of smallParts()) {
    const {gaps, hours} = firstPrices(part);
    expect([...gaps]).toEqual(
      part.closers.map(
        closers =>
          1 / Math.max(...closers.map(one => part.closes[one]!.length)),
      ),
    );
    expect([...hours]).toEqual(part.spare.map(() => 0));
  }
});

test.each([
  ['no round', 0, 9],
  ['one round', 1, 9],
  ['a few rounds', 5, 9],
  ['many rounds', 40, 9],
  ['rounds until strides are short', 130, 12],
  ['rounds towards a cost out of reach', 60, 40],
  ['a cost that is beaten at once', 60, 2],
  ['a cost below what the first prices say', 5, -3],
])('prices are corrected as Beasley says: %s', (_, rounds, target) => {
  for (const part of smallParts().filter((_, index) => index % 3 !== 1))
    for (const isBegun of [false, true]) {
      const question = asked(part, isBegun);
      const from = firstPrices(part);
      const found = bound(question, from, target, rounds);
      expect(plain(found)).toEqual(plainBound(question, from, target, rounds));
      expect(from).toEqual(firstPrices(part));
      const again = bound(question, found.prices, target, rounds);
      expect(plain(again)).toEqual(
        plainBound(question, found.prices, target, rounds),
      );
    }
});

test('prices that sell each gap once, and no hours, are as good as they get', () => {
  const part: Part = {
    candidates: [0, 1],
    closes: [[0], [1]],
    closers: [[0], [1]],
    partner: [-1, -1],
    minutes: [0, 0],
    spare: [],
  };
  const from = {gaps: Float64Array.of(2, 2), hours: new Float64Array(0)};
  const found = bound(asked(part, false), from, 9, 50);
  expect(plain(found)).toEqual({
    least: 2,
    prices: {gaps: [2, 2], hours: []},
    surplus: [-1, -1],
    work: 4,
  });
});

test.each([
  [3, 4, false],
  [3.000001, 4, false],
  [3 + 1e-6, 4, false],
  [3.00001, 4, true],
  [4, 4, true],
  [2.5, 4, false],
])('a set of at least %d is no better than one of %d: %s', (...told) => {
  const [least, target, is] = told;
  expect(isBeaten(least, target)).toBe(is);
});
