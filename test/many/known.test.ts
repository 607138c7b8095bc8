/** Sequences that broke a rule once, as short as they were found. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {ROOT} from '../../src/host/built';
import {brokenIn} from './played';
import type {Sequence} from './steps';

const FOLDER = join(ROOT, 'test/many/known');

const CASES = readdirSync(FOLDER).map(file => {
  const {about, ...sequence} = JSON.parse(
    readFileSync(join(FOLDER, file), 'utf8'),
  ) as Sequence & {readonly about: string};
  return [about, sequence] as const;
});

test.each(CASES)('%s', (_, sequence) => {
  expect(brokenIn(sequence)).toBeNull();
});
