/** What google.script.run may send. */
import {sentArguments} from '../../../src/host/frame/sent-value';

const ILLEGAL = 'Failed due to illegal value in property: ';

test('plain values cross as they are', () => {
  const values = ['a', 1, true, null, ['b', [2]], {c: {d: false}}];
  expect(sentArguments(values)).toEqual(values);
});

test('what is undefined, or no number, arrives as null', () => {
  expect(sentArguments([undefined, {a: undefined}, [NaN, Infinity]])).toEqual([
    null,
    {a: null},
    [null, null],
  ]);
});

const cyclic: {self?: object} = {};
cyclic.self = cyclic;

test.each([
  ['a date', [new Date(0)], '0'],
  ['a function', [1, () => 1], '1'],
  ['an element', [{nodeType: 1, nodeName: 'DIV'}], '0'],
  ['a date inside', [{rows: [{day: new Date(0)}]}], 'day'],
  ['a function in a list', [['a', () => 1]], '1'],
  ['a circle', [cyclic], 'self'],
  ['a symbol', [Symbol('a')], '0'],
  ['a form beside another value', [{nodeType: 1, nodeName: 'FORM'}, 1], '0'],
])('%s is refused by the name of its property', (_, values, name) => {
  expect(() => sentArguments(values)).toThrow(ILLEGAL + name);
});

test('the same object twice is no circle', () => {
  const shared = {a: 1};
  expect(sentArguments([shared, [shared, shared]])).toEqual([
    {a: 1},
    [{a: 1}, {a: 1}],
  ]);
});
