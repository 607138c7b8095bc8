/** What the functions on results and grants take. */
import * as v from 'valibot';
import {monthsBetween} from '../../domain/month';
import {indicatorKey} from '../../domain/results/indicator';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

/** Larger ones are a slip of the keyboard. */
const MOST = 1e9;

const A_FIGURE = 'a number such as 62 or 62.5';

const figure = v.pipe(
  v.number(A_FIGURE),
  v.finite(A_FIGURE),
  v.minValue(-MOST, A_FIGURE),
  v.maxValue(MOST, A_FIGURE),
);

export const saveReading = v.strictObject(
  {
    operation: field.operation,
    indicator: field.words(field.CELL),
    date: field.date,
    reading: v.nullable(figure),
    base: v.optional(figure),
  },
  AN_OBJECT,
);

const indicator = v.strictObject(
  {
    name: field.name(field.LINE),
    result: field.text(field.LINE),
    siteResult: field.text(field.LINE),
    source: field.text(field.LINE),
    unit: field.text(field.LINE),
    baseline: v.nullable(figure),
    target: v.nullable(figure),
  },
  AN_OBJECT,
);

const MOST_INDICATORS = 100;

export const adoptResults = v.strictObject(
  {
    operation: field.operation,
    indicators: v.pipe(
      v.array(indicator, 'a list of indicators'),
      v.nonEmpty('a list with at least one indicator'),
      v.maxLength(
        MOST_INDICATORS,
        `a list of at most ${MOST_INDICATORS} indicators`,
      ),
      v.check(
        list =>
          new Set(list.map(({name}) => indicatorKey(name))).size ===
          list.length,
        'a list that names each indicator once',
      ),
    ),
  },
  AN_OBJECT,
);

/** A district's list is a page or two. */
export const LONGEST_RESULT_LIST = 500_000;

export const previewResults = v.strictObject(
  {text: field.text(LONGEST_RESULT_LIST)},
  AN_OBJECT,
);

const MOST_MONTHS = 36;

const lastMonth = `a month not before "from", and at most ${MOST_MONTHS} with it`;

export const ofMonths = v.pipe(
  v.strictObject({from: field.month, to: field.month}, AN_OBJECT),
  v.forward(
    v.check(({from, to}) => {
      const after = monthsBetween(from, to);
      return after >= 0 && after < MOST_MONTHS;
    }, lastMonth),
    ['to'],
  ),
);
