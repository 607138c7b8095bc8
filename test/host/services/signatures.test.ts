import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../../src/host/built';

const FOLDER = join(ROOT, 'src/host/services');

test('the list of Google’s methods is what the installed types say', () => {
  const fresh = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import {signatures, text} from './signatures.mjs'; process.stdout.write(text(signatures()));",
    ],
    {cwd: FOLDER, encoding: 'utf8', maxBuffer: 1 << 24},
  );
  expect(fresh).toBe(readFileSync(join(FOLDER, 'signatures.json'), 'utf8'));
}, 20_000);
