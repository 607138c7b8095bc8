import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {replaceFile} from '../../../src/host/file/atomic-write';
import {ownFolder} from './folder';

const {path} = ownFolder();

test('a file that could not be made leaves nothing beside the one that was there', async () => {
  const file = path('plan.xlsx');
  writeFileSync(file, 'before');
  const writing = replaceFile(file, () => Promise.reject(new Error('No.')));
  await expect(writing).rejects.toThrow('No.');
  expect(readdirSync(dirname(file))).toEqual(['plan.xlsx']);
  expect(readFileSync(file, 'utf8')).toBe('before');
});
