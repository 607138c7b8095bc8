/** What the sidebar may load of its screens. */
import * as v from 'valibot';
import type {BundleName} from '../../contract/opening';
import {language} from './language';

const NAMES = [
  'activity',
  'entry',
  'review',
  'tools',
] as const satisfies readonly BundleName[];

export const loadBundle = v.strictObject(
  {
    name: v.picklist(NAMES, `one of ${NAMES.join(', ')}`),
    language: v.optional(language),
  },
  'an object with named fields',
);
