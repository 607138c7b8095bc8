/** Values that break programs which take them for what they expected. */
import {type Chance, oneOf} from './mutants';

export const NASTY_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u00a0\u200b',
  '\u0000',
  'a\u0007b',
  '\ud800',
  '\udc00x',
  '\ufeff',
  '\u202etxt.exe',
  '👩‍👩‍👧',
  'e\u0301',
  '=1+1',
  '=IMPORTXML("http://x","//a")',
  '+1',
  '-1',
  '@sum',
  '\t=1',
  '3-5',
  '5.10',
  '1e999',
  '007',
  'TRUE',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '%s%n{{7*7}}<?= 1 ?>',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '"',
  "'",
  '""""',
  'a"b,c;d\te|f',
  'line 1\r\nline 2\rline 3\nline 4',
  '2026-13',
  '2026-02-30',
  '9999-12',
  'OBJ-',
  'many rows',
  'undo-1',
  'x'.repeat(5_001),
  'é'.repeat(50_001),
  '('.repeat(3_000),
  '*'.repeat(20_000),
  '<p '.repeat(4_000),
];

const NASTY_NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  0.5,
  1e9 + 1,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  5e-324,
];

/** Something of any type that JSON has. */
export function nastyValue(chance: Chance): unknown {
  switch (chance(8)) {
    case 0:
      return oneOf(chance, NASTY_NUMBERS);
    case 1:
      return oneOf(chance, [null, true, false]);
    case 2:
      return oneOf(chance, [[], {}, [[]], [null], {a: {}}, [{}, {}]]);
    case 3:
      return withOwnProto({[oneOf(chance, NASTY_TEXTS)]: 1}, chance);
    case 4:
      return nested(50 + chance(400));
    case 5:
      return Array.from({length: 1 + chance(3_000)}, () => 'x');
    default:
      return oneOf(chance, NASTY_TEXTS);
  }
}

/** A key as JSON may well have it, and an assignment would not make it. */
export function withOwnProto(fields: object, chance: Chance): object {
  const value = oneOf<unknown>(chance, [
    {polluted: 'yes'},
    null,
    'text',
    {constructor: {prototype: {polluted: 'yes'}}},
  ]);
  return Object.defineProperty({...fields}, '__proto__', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++)
    value = level % 2 ? [value] : {a: value};
  return value;
}
