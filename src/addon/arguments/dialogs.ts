/** What the large windows are opened with. */
import * as v from 'valibot';
import type {ReportOpening, ShareOpening} from '../../contract/opening';
import * as field from './fields';

const REPORT = [
  'coverage',
  'year',
  'whatIf',
  'fairness',
  'delivered',
  'results',
] as const satisfies readonly ReportOpening['view'][];

const SHARE = [
  'handout',
  'grid',
  'calendar',
  'tables',
] as const satisfies readonly ShareOpening['view'][];

const opening = <const Views extends readonly string[]>(views: Views) =>
  v.strictObject(
    {
      month: field.month,
      view: v.picklist(views, `one of ${views.join(', ')}`),
    },
    'an object with named fields',
  );

export const showReport = opening(REPORT);

export const showShare = opening(SHARE);
