/**
 * Server functions that most calls do without: they are in `OnDemand.js` with what only they need, and
 * `Code.js` has calls of them in their place.
 *
 * Modules that both need are in `Code.js` alone, which gives them out as `Addon.parts`: there is one
 * copy of each, with one state. Of a module of which `Code.js` has little, each has what it needs.
 */
import {build} from 'esbuild';
import {relative, sep} from 'node:path';
import {at} from './root.mjs';

/** Modules that export functions and nothing else. */
const MODULES = [
  'src/addon/bank.ts',
  'src/addon/check-workbook.ts',
  'src/addon/coverage.ts',
  'src/addon/delivered.ts',
  'src/addon/dialogs.ts',
  'src/addon/export.ts',
  'src/addon/family-words.ts',
  'src/addon/frameworks.ts',
  'src/addon/grants.ts',
  'src/addon/grid.ts',
  'src/addon/handout.ts',
  'src/addon/new-year.ts',
  'src/addon/objective-edit.ts',
  'src/addon/publish.ts',
  'src/addon/refresh.ts',
  'src/addon/report.ts',
  'src/addon/results.ts',
  'src/addon/round.ts',
  'src/addon/sample/sample.ts',
  'src/addon/set-up.ts',
  'src/addon/show.ts',
  'src/addon/smallest-set.ts',
  'src/addon/standards.ts',
  'src/addon/suggestions.ts',
  'src/addon/year.ts',
  'src/domain/code-forms.ts',
  'src/domain/code-shorthand.ts',
  'src/domain/imported-standard.ts',
  'src/domain/nearest-standard.ts',
  'src/domain/payback.ts',
  'src/domain/row-columns.ts',
  'src/domain/standard-range.ts',
  'src/sheet/cells-between.ts',
  'src/sheet/cut-off-saves.ts',
  'src/sheet/fixes/mended.ts',
  'src/sheet/import-undo.ts',
  'src/sheet/link-problems.ts',
  'src/sheet/loose-rows.ts',
  'src/sheet/lost-rows.ts',
  'src/sheet/misplaced-ids.ts',
  'src/sheet/one-row.ts',
  'src/sheet/undo.ts',
];

/** What makes them all. */
export async function onDemand() {
  const modules = new Map();
  for (const path of MODULES) modules.set(path, (await alone(path)).exports);
  return `${importsOf(modules)}\nmade = {${objectsOf(modules, '')}};`;
}

/**
 * Each export by a name of its own, for `objectsOf`. A module as one object, `import *`, would have a getter
 * for each export, and each execution would make them all.
 *
 * @param modules by path, the names of their exports
 */
export const importsOf = modules =>
  [...modules]
    .map(([path, exports], index) => {
      const names = exports.map(name => `${name} as ${name}_${index}`);
      return `import {${names.join(', ')}} from './${path}';`;
    })
    .join('\n');

/** @param before what makes an object of each: nothing, or the head of a function */
export const objectsOf = (modules, before) =>
  [...modules]
    .map(([path, exports], index) => {
      const names = exports.map(name => `${name}: ${name}_${index}`);
      return `'${path}': ${before}({${names.join(', ')}})`;
    })
    .join(',\n');

/** In the place of such a module: calls of its functions where they are. */
export const asked = replacing('asked', async path => {
  if (!MODULES.includes(path)) return null;
  const {exports} = await alone(path);
  return exports.map(
    name =>
      `export const ${name} = (...args) => onDemand_()["${path}"].${name}(...args);`,
  );
});

/**
 * In the place of a module that `Code.js` holds: what that gives out.
 *
 * @param held how much of each module it holds, in bytes
 * @param parts where to note the module, with the names of its exports
 */
export const given = (held, parts) =>
  replacing('given', async path => {
    if (MODULES.includes(path)) return null;
    const {exports, bytes} = await alone(path);
    if ((held.get(path) ?? 0) < bytes / 2) return null;
    parts.set(path, exports);
    return [`export const {${exports.join(', ')}} = Addon.parts["${path}"]();`];
  });

/** A plugin that puts other lines in the place of some of our modules. */
function replacing(name, linesFor) {
  return {
    name,
    setup({onLoad}) {
      onLoad({filter: /\.ts$/}, async ({path}) => {
        const lines = await linesFor(
          relative(at('.'), path).split(sep).join('/'),
        );
        return lines && {contents: lines.join('\n')};
      });
    },
  };
}

/** One module by itself. */
async function alone(path) {
  const {metafile} = await build({
    entryPoints: [at(path)],
    format: 'esm',
    metafile: true,
    write: false,
    outfile: 'module.js',
  });
  return metafile.outputs['module.js'];
}
