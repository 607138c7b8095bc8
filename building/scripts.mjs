/**
 * The scripts that Apps Script runs. It loads them in any order, and whole for every execution, so
 * each only defines: `Code.js` the add-on, the others what it asks for when needed.
 */
import {build, transform} from 'esbuild';
import {readdirSync} from 'node:fs';
import {at} from './root.mjs';
import {licences, packagesIn} from './licences.mjs';
import {asked, given, importsOf, objectsOf, onDemand} from './on-demand.mjs';

export const APPS_SCRIPT = {
  bundle: true,
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};

/** What stands in `Code.js` for a package that is in `Libraries.js`. */
const LIBRARIES = {
  minisearch:
    'export default class MiniSearch { constructor(options) { return new (minisearch_())(options); } }',
  papaparse: `export default {
  parse: (...args) => papaparse_().parse(...args),
  unparse: (...args) => papaparse_().unparse(...args),
};`,
};

const MADE =
  '// Made by `npm run build`. Do not edit: change src/ and build again.';

/** Every script, by file name. */
export async function scripts() {
  const {code, later} = await addon();
  return {
    'Code.js': code,
    'Data.js': await data(),
    'Libraries.js': await libraries(),
    'OnDemand.js': later,
  };
}

/** The code, and what is on demand with the parts of the code that it needs. */
async function addon() {
  const held = heldIn(await bundled('esm', new Map()));
  const parts = new Map();
  const later = await inside(await onDemand(), [keptApart, given(held, parts)]);
  return {
    code: await code(new Map([...parts].sort())),
    later:
      headed(packagesApart(later.metafile)) + (await cached('onDemand', later)),
  };
}

/** Apps Script finds its functions by reading the file, so each export stands there as one. */
async function code(parts) {
  const {metafile} = await bundled('esm', parts);
  const {outputFiles} = await bundled('iife', parts);
  const names = metafile.outputs['main.js'].exports.filter(
    name => name !== 'parts',
  );
  return [
    headed(packagesApart(metafile)),
    strictInside(await indented(outputFiles[0].text, 1)),
    ...names
      .sort()
      .map(
        name =>
          `function ${name}(...args) { return Addon.${name}(...args); }\n`,
      ),
  ].join('');
}

/** @param parts the modules to give out: by path from here, the names of their exports */
function bundled(format, parts) {
  return build({
    ...APPS_SCRIPT,
    stdin: {
      contents: `export * from './src/addon/main';
        ${importsOf(parts)}
        export const parts = {
${objectsOf(parts, '() => ')}
};`,
      resolveDir: at('.'),
    },
    plugins: [keptApart, asked],
    format,
    globalName: 'Addon',
    metafile: true,
    write: false,
    outfile: 'main.js',
  });
}

/** By path, how many bytes of a module are there. */
const heldIn = ({metafile}) =>
  new Map(
    Object.entries(metafile.outputs['main.js'].inputs).map(
      ([path, {bytesInOutput}]) => [path, bytesInOutput],
    ),
  );

/** Data and libraries are called where they are: the bundle holds no copy of them. */
const keptApart = {
  name: 'kept-apart',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]data[\\/][^\\/]+\.ts$/}, ({path}) => {
      const name = exportOf(path);
      return {contents: `export const ${name} = () => ${name}_();`};
    });
    for (const [name, contents] of Object.entries(LIBRARIES))
      onLoad(
        {filter: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`)},
        () => ({
          contents,
        }),
      );
  },
};

/** A file's own mode may be lost where files are loaded as one; a function keeps its own. */
const strictInside = code =>
  code.replace(/^("use strict";\n)(.*\n)/, (_, mode, start) => start + mode);

/** Tell those who bundle what may be left out, and say nothing to anybody else. */
const HINTS = /\/\* @__PURE__ \*\/ |^ *\/\/ @__NO_SIDE_EFFECTS__\n/gm;

/**
 * The same code with a tab for each level beyond the first `levels`, which go.
 *
 * @throws Error where that would change a text of several lines
 */
async function indented(code, levels) {
  const result = code
    .replace(HINTS, '')
    .replace(/^(?: {2})+/gm, spaces =>
      '\t'.repeat(Math.max(0, spaces.length / 2 - levels)),
    );
  if ((await essence(code)) !== (await essence(result)))
    throw new Error('A line of a text of several lines begins with spaces.');
  return result;
}

/** Without comments and layout. */
const essence = async code =>
  (await transform(code, {minifyWhitespace: true, legalComments: 'none'})).code;

/** Laid out anew, so without the comments that the first build keeps within classes. */
const uncommented = async code =>
  (await transform(await essence(code), {charset: 'utf8'})).code;

/** A function for each file of `src/data`, whose name no page can call. */
async function data() {
  const files = readdirSync(at('src/data')).filter(file =>
    file.endsWith('.ts'),
  );
  const functions = await Promise.all(
    files.sort().map(async file => {
      const name = exportOf(file);
      const {text} = await inside(
        `import {${name}} from './src/data/${file}'; made = ${name}();`,
      );
      return `function ${name}_() {\nlet made;\n${text}return made;\n}\n`;
    }),
  );
  return [headed([]), ...functions].join('\n');
}

/** A function for each library, which makes it at its first call. */
async function libraries() {
  const parts = await Promise.all(
    Object.keys(LIBRARIES).map(async name => {
      const {text, metafile} = await inside(
        `import library from '${name}'; made = library;`,
      );
      return {name, text: await uncommented(text), metafile};
    }),
  );
  const inputs = Object.assign({}, ...parts.map(part => part.metafile.inputs));
  const functions = await Promise.all(
    parts.map(part => cached(part.name, part)),
  );
  return [headed(packagesIn({inputs})), ...functions].join('\n');
}

/** A function that makes something at its first call. */
const cached = async (name, {text}) =>
  `function ${name}_() {\nlet {made} = ${name}_;\nif (made) return made;\n${await indented(text, 0)}return ${name}_.made = made;\n}\n`;

/** What a function's body is made of. */
async function inside(contents, plugins = []) {
  const {outputFiles, metafile} = await build({
    ...APPS_SCRIPT,
    stdin: {contents, resolveDir: at('.')},
    format: 'esm',
    legalComments: 'none',
    // Only for streams of Node, which nothing here makes.
    external: ['stream'],
    plugins,
    metafile: true,
    write: false,
  });
  return {text: outputFiles[0].text, metafile};
}

const packagesApart = metafile =>
  packagesIn(metafile).filter(name => !(name in LIBRARIES));

const headed = packages => `${MADE}\n/*\n${licences(packages)}*/\n`;

/** `…/common-core.ts` exports `commonCore`. */
const exportOf = path =>
  path
    .replace(/^.*[\\/]|\.ts$/g, '')
    .replace(/-(.)/g, (_, letter) => letter.toUpperCase());
