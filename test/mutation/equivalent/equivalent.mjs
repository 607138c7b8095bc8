/** Mutants that change nothing a user could notice, each with its reason. */
import {OF_ADDON} from './addon.mjs';
import {OF_DOMAIN} from './domain.mjs';
import {OF_CODES} from './domain-codes.mjs';
import {OF_DOMAIN_REST} from './domain-rest.mjs';
import {of} from './of.mjs';
import {OF_SHEET_READERS} from './sheet-readers.mjs';
import {OF_SHEET_ROWS} from './sheet-rows.mjs';
import {OF_SHEET} from './sheet.mjs';
import {OF_SMALLEST_SET} from './smallest-set.mjs';

export const EQUIVALENT = [
  ...of('src/', 'the first of what a pattern found is passed over', [
    ['[]', '["Stryker was here"]', 'const [, '],
  ]),
  ...OF_DOMAIN,
  ...OF_CODES,
  ...OF_DOMAIN_REST,
  ...OF_SHEET,
  ...OF_SHEET_ROWS,
  ...OF_SHEET_READERS,
  ...OF_SMALLEST_SET,
  ...OF_ADDON,
];
