/** Test files as scripts for this process, each with all of our own that it imports. */
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';

/** Known to the scripts by their own names: what is installed is loaded once. */
const PARAMETERS = 'require, describe, test, expect';

/**
 * Bundles test files.
 *
 * @param root of the project
 * @param files from there
 * @returns by file, what runs it from its first line, with modules of its own
 */
export async function testScripts(root, files) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    outdir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [asInJest(root)],
  });
  const require = createRequire(join(root, 'package.json'));
  return new Map(
    files.map(file => {
      const path = file.replace(/\.tsx?$/, '.js');
      const {text} = outputFiles.find(
        output => output.path === resolve(root, path),
      );
      const script = new Script(`(${PARAMETERS}) => {${text}\n}`, {
        filename: file,
      });
      const run = ({describe, test, expect}) =>
        script.runInThisContext()(require, describe, test, expect);
      return [file, run];
    }),
  );
}

/** What jest's configuration puts in the place of some modules. */
const asInJest = root => ({
  name: 'as-in-jest',
  setup({onLoad, onResolve}) {
    onResolve({filter: /^fast-check$/}, () => ({
      path: join(root, 'test/jest-fast-check.cjs'),
      external: true,
    }));
    onResolve({filter: /^@jest\/globals$/}, () => ({
      path: 'globals',
      namespace: 'jest',
    }));
    onLoad({filter: /./, namespace: 'jest'}, () => ({
      contents: 'module.exports = {describe, test, expect};',
    }));
    onLoad({filter: /\/src\/host\/built\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
});
