/** A copy of the sources in which one fault after the other is planted and built; ours stay as they are. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {at} from '../../../building/root.mjs';
import {withChange} from './planted-faults.mjs';

/** What the scripts are built from. */
const NEEDED = [
  'src',
  'building',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'appsscript.json',
];

export class SeedBed {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'planted-'));
    for (const name of NEEDED)
      cpSync(at(name), this.at(name), {recursive: true});
    symlinkSync(at('node_modules'), this.at('node_modules'), 'dir');
  }

  /**
   * @param {readonly import('./planted-faults.d.mts').Change[]} changes none for the add-on as it is
   * @returns {Promise<string>} the folder of a project that has them: the scripts, no pages
   */
  async build(name, changes) {
    const home = this.at(`built/${name}`);
    mkdirSync(home, {recursive: true});
    const {scripts} = await import(
      pathToFileURL(this.at('building/scripts.mjs')).href
    );
    const texts = new Map(
      changes.map(({file}) => [file, readFileSync(this.at(file), 'utf8')]),
    );
    for (const [file, text] of texts)
      writeFileSync(
        this.at(file),
        changes.filter(change => change.file === file).reduce(withChange, text),
      );
    try {
      for (const [script, text] of Object.entries(await scripts()))
        writeFileSync(join(home, script), text);
    } finally {
      for (const [file, text] of texts) writeFileSync(this.at(file), text);
    }
    cpSync(this.at('appsscript.json'), join(home, 'appsscript.json'));
    return home;
  }

  remove() {
    rmSync(this.folder, {recursive: true, force: true});
  }

  at(path) {
    return join(this.folder, path);
  }
}
