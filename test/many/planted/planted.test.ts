/** The planted faults stay what they are called while the sources change: `npm run test:mutants` shows that they are noticed. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../../src/host/built';
import {PLANTED_FAULTS, withChange} from './planted-faults.mjs';

test('at least twenty-four faults are planted, each under a name of its own', () => {
  const names = PLANTED_FAULTS.map(({name}) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(24);
});

test.each(PLANTED_FAULTS.map(({name, changes}) => [name, changes] as const))(
  'the fault “%s” still has its places in the sources',
  (_, changes) => {
    const texts = new Map<string, string>();
    for (const change of changes) {
      const {file} = change;
      const text = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
      texts.set(file, withChange(text, change));
    }
    for (const [file, text] of texts)
      expect(text).not.toBe(readFileSync(join(ROOT, file), 'utf8'));
  },
);
