/** A folder of a test's own, gone afterwards. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export function ownFolder(): {readonly path: (name: string) => string} {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'integration-grid-test-'));
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));
  return {path: name => join(folder, name)};
}
