/** Words and signs about a code that change nothing. */
import {withoutWords} from '../../src/domain/plain-code';

test.each([
  ["''3.OA.1''", '3.OA.1'],
  ['“3.OA.1”', '3.OA.1'],
  ['((3.OA.1))', '3.OA.1'],
  ['[[3.OA.1]]', '3.OA.1'],
  ['•• 3.OA.1', ' 3.OA.1'],
  ['--3.OA.1', '3.OA.1'],
  ['A-SSE.1★', 'A-SSE.1'],
  ['A-SSE.1★☆', 'A-SSE.1'],
  ['A-SSE.1 (+)', 'A-SSE.1'],
  ['A-SSE.1(+)', 'A-SSE.1'],
  ['A-SSE.1  (+)', 'A-SSE.1'],
  ['A-SSE.1 (+', 'A-SSE.1 (+'],
])('the signs about %s are none of the code', (code, bare) => {
  expect(withoutWords(code)).toBe(bare);
});

test.each([
  ['A"B'],
  ['A*B'],
  ['A)B'],
  ['A(B'],
  ['A (+) B'],
  ['XSTD 3'],
  ['STDX3'],
  ['STANDARDX 3'],
  ['XMPS 1'],
  ['MPS 12'],
  ['SMPS 9'],
  ['PREKINDERGARTEN CC 1'],
  ['KINDERGARTENS CC 1'],
])('%s stays as it is', code => {
  expect(withoutWords(code)).toBe(code);
});

test.each([
  ['STANDARD 3.OA.1', '3.OA.1'],
  ['STANDARDS:3.OA.1', '3.OA.1'],
  ['STANDARD:  3.OA.1', '3.OA.1'],
  ['STD. 3.OA.1', '3.OA.1'],
  ['STD#3.OA.1', '3.OA.1'],
  ['STDS   3.OA.1', '3.OA.1'],
  ['KINDERGARTEN CC 1', 'K CC 1'],
  ['KINDERGARTEN: CC 1', 'K CC 1'],
  ['KINDERGARTEN   CC 1', 'K CC 1'],
  ['MPS1', 'MP1'],
  ['SMPS 1', 'SMP1'],
])('%s says %s', (code, bare) => {
  expect(withoutWords(code)).toBe(bare);
});
