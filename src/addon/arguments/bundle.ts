/** What the sidebar may load of its screens. */
import * as v from 'valibot';
import type {BundleName} from '../../contract';

const NAMES = ['entry', 'tools'] as const satisfies readonly BundleName[];

export const loadBundle = v.strictObject(
  {name: v.picklist(NAMES, `one of ${NAMES.join(', ')}`)},
  'an object with named fields',
);
