/** Where a text stops being JSON. */
import {jsonFault} from '../../../src/domain/framework/json-fault';

test.each([
  ['[]', 2],
  ['{}', 2],
  [' [ 1 ] ', 7],
  ['{"a":{"b":[true,null,-1.5e3]}}', 30],
  ['["a\\"b"]', 8],
  ['""', 2],
])('%j is sound up to its end', (text, end) => {
  expect(jsonFault(text)).toBe(end);
});

test.each([
  ['', 0],
  ['{', 1],
  ['"abc', 4],
  ['["a\\', 4],
  ['[1', 2],
])('%j breaks off at its end', (text, end) => {
  expect(jsonFault(text)).toBe(end);
});

test.each([
  ['x', 0],
  ['tru', 0],
  ['[x]', 1],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['[,]', 1],
  ['[}', 1],
  ['[1],2', 3],
  ['[1]x', 3],
  ['{"a" 1}', 5],
  ['{"a":}', 5],
  ['{"a":1,}', 7],
  ['{"a":1]', 6],
  ['{"a","b"}', 4],
  ['{1:2}', 1],
  ['["":1]', 3],
  ['["a\nb"]', 1],
])('%j is no JSON from its sign %i on', (text, at) => {
  expect(jsonFault(text)).toBe(at);
});
