/** An Apps Script project as it lies in a folder: scripts, pages, manifest. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {ROOT} from '../built';
import {publicFunctions} from './public-functions';

export interface Manifest {
  /** IANA, such as `America/New_York`. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

export interface Script {
  /** Without its ending, as the Apps Script editor shows it: `sub/name`. */
  readonly name: string;
  readonly source: string;
}

export interface Project {
  readonly scripts: readonly Script[];
  /** By name, `sub/page`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  /** What google.script.run and menus may call: top-level, not ending in `_`. */
  readonly functions: readonly string[];
  /** This repository's own add-on. */
  readonly own: boolean;
}

/**
 * Reads a project's folder; a `.clasp.json` there with a `rootDir` is followed.
 *
 * @throws Error with one sentence where it can't be read
 */
export function loadProject(folder: string): Project {
  const home = rootOf(resolve(folder));
  const files = filesIn(home, '');
  const scripts = files
    .filter(file => /\.(gs|js)$/.test(file))
    .map(file => ({
      name: file.replace(/\.(gs|js)$/, ''),
      source: readFileSync(join(home, file), 'utf8'),
    }));
  if (scripts.length === 0)
    throw new Error(`There is no .gs or .js file in ${folder}.`);
  return projectOf({
    scripts,
    pages: pagesIn(home, files),
    manifest: manifestIn(home),
    own: home === join(ROOT, 'build'),
  });
}

/** A project from its parts, as a test writes them. */
export function projectOf(parts: {
  readonly scripts: readonly Script[];
  readonly pages?: ReadonlyMap<string, string>;
  readonly manifest?: Partial<Manifest>;
  readonly own?: boolean;
}): Project {
  return {
    scripts: parts.scripts,
    pages: parts.pages ?? new Map(),
    manifest: {timeZone: 'Etc/UTC', oauthScopes: [], ...parts.manifest},
    functions: publicFunctions(parts.scripts),
    own: parts.own ?? false,
  };
}

function rootOf(folder: string): string {
  const settings = join(folder, '.clasp.json');
  if (!existsSync(settings)) return folder;
  const {rootDir} = parse(settings) as {rootDir?: unknown};
  return typeof rootDir === 'string' ? resolve(folder, rootDir) : folder;
}

/** Paths with `/`, in the order in which Apps Script loads them. */
function filesIn(home: string, under: string): string[] {
  return entriesOf(join(home, under))
    .filter(entry => !/^(\.|node_modules$)/.test(entry.name))
    .flatMap(entry => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesIn(home, path) : [path];
    })
    .sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    throw new Error(`The project folder ${folder} can't be read.`);
  }
}

function pagesIn(home: string, files: readonly string[]) {
  const pages = files.filter(file => file.endsWith('.html'));
  return new Map(
    pages.map(file => [
      file.slice(0, -'.html'.length),
      readFileSync(join(home, file), 'utf8'),
    ]),
  );
}

/** Published examples often come without one; then nothing is listed, as in a new project. */
function manifestIn(home: string): Partial<Manifest> {
  const path = join(home, 'appsscript.json');
  if (!existsSync(path)) return {};
  const {timeZone, oauthScopes} = parse(path) as Partial<Manifest>;
  return {
    ...(typeof timeZone === 'string' && {timeZone}),
    ...(Array.isArray(oauthScopes) && {oauthScopes}),
  };
}

function parse(path: string): object {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object;
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}
