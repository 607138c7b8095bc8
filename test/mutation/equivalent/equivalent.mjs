/** Mutants that change nothing a user could notice, each with its reason. */
import {OF_DOMAIN} from './domain.mjs';
import {of} from './of.mjs';
import {OF_SHEET} from './sheet.mjs';

export const EQUIVALENT = [
  ...of('src/', 'the first of what a pattern found is passed over', [
    ['[]', '["Stryker was here"]', 'const [, '],
  ]),
  ...OF_DOMAIN,
  ...OF_SHEET,
];
