/** gts, and the import rules of each room. */
import gts from 'gts/build/src/index.js';
import {defineConfig} from 'eslint/config';

const PROJECTS = [
  './src/domain/tsconfig.json',
  './src/data/tsconfig.json',
  './src/addon/tsconfig.json',
  './src/ui/tsconfig.json',
  './src/host/tsconfig.json',
  './src/host/services/tsconfig.json',
  './src/host/page/tsconfig.json',
  './test/tsconfig.json',
];

/** Everything that one runtime has and another has not; a room's rule is the list less what it may name. */
const GOOGLE = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Utilities',
  'Logger',
  'google',
];
const BROWSER = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'fetch',
];
const NODE = ['process', 'Buffer', 'require', 'setTimeout', 'setInterval'];
const CLOCK = ['Date'];

const without = (names, allowed) =>
  names.filter(name => !allowed.includes(name));

/** A room: its files, the folders it may not import from, the globals it may not name. */
function room(files, imports, globals, extra = {}) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: imports.map(({group, message}) => ({group, message}))},
      ],
      'no-restricted-globals': ['error', ...globals],
      ...extra,
    },
  };
}

const outside = (...folders) => ({
  group: [
    ...folders.flatMap(folder => [`**/${folder}/**`, `**/${folder}`]),
    'node:*',
  ],
  message: 'This room may not import that one: see ARCHITECTURE.md.',
});

const NO_HTML = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Data is never code: use textContent.',
  },
  {
    selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML)$/]',
    message: 'Data is never code: use textContent.',
  },
  {
    selector:
      "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'Data is never code: use textContent.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Data is never code.',
  },
];

/** Text reaches cells through one codec, so nothing typed becomes a formula, a date or a number. */
const NO_RAW_WRITES = [
  {
    selector:
      'CallExpression[callee.property.name=/^(setValues?|setFormulas?(R1C1)?|appendRow|setRichTextValues?|autoFill|copyTo|moveTo|insertCheckboxes)$/]',
    message: 'Write through src/sheet/codec.ts.',
  },
];

export default defineConfig([
  {
    ignores: [
      'build/',
      '.host/',
      'node_modules/',
      'coverage/',
      'test-results/',
      'test/conformance/',
    ],
  },
  ...gts,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {parserOptions: {project: PROJECTS}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  room(
    ['src/domain/**'],
    [
      outside('sheet', 'addon', 'ui', 'host', 'data', 'contract'),
      {
        group: ['[a-z@]*', '!./**', '!../**'],
        message: 'The domain stands alone.',
      },
    ],
    [...GOOGLE, ...BROWSER, ...NODE, ...CLOCK],
    {
      'no-restricted-properties': [
        'error',
        {object: 'Math', property: 'random'},
      ],
    },
  ),
  room(
    ['src/data/**'],
    [{group: ['*'], message: 'Data stands alone.'}],
    [...GOOGLE, ...BROWSER, ...NODE, ...CLOCK],
    {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > :not(ExportNamedDeclaration[declaration.type="FunctionDeclaration"][declaration.params.length=0])',
          message:
            'A file of data exports one function without arguments: it ships as a function that runs when it is called.',
        },
        {
          selector: 'ExportNamedDeclaration ~ ExportNamedDeclaration',
          message: 'One function a file, named like it.',
        },
      ],
    },
  ),
  room(
    ['src/sheet/**'],
    [outside('addon', 'ui', 'host')],
    [
      ...without(GOOGLE, [
        'SpreadsheetApp',
        'LockService',
        'PropertiesService',
        'Utilities',
      ]),
      ...BROWSER,
      ...NODE,
    ],
    {'no-restricted-syntax': ['error', ...NO_RAW_WRITES]},
  ),
  {files: ['src/sheet/codec.ts'], rules: {'no-restricted-syntax': 'off'}},
  room(
    ['src/addon/**'],
    [outside('ui', 'host')],
    [...without(GOOGLE, GOOGLE.slice(0, -1)), ...BROWSER, ...NODE],
    {'no-restricted-syntax': ['error', ...NO_RAW_WRITES]},
  ),
  room(
    ['src/ui/**'],
    [outside('sheet', 'addon', 'host', 'data')],
    without(GOOGLE, ['google']),
    {
      'no-restricted-syntax': ['error', ...NO_HTML],
    },
  ),
  {
    files: ['src/ui/call.ts'],
    rules: {'no-restricted-globals': ['error', ...without(GOOGLE, ['google'])]},
  },
  {
    files: ['src/ui/**'],
    ignores: ['src/ui/call.ts'],
    rules: {'no-restricted-globals': ['error', ...GOOGLE]},
  },
  {
    files: ['src/host/page/**', 'src/host/frame/**'],
    rules: {'no-restricted-syntax': ['error', ...NO_HTML]},
  },
  room(
    ['src/contract/**'],
    [outside('sheet', 'addon', 'ui', 'host', 'data')],
    [...GOOGLE, ...BROWSER, ...NODE],
  ),
]);
