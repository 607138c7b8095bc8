import {withCodes, withoutCode} from '../../src/ui/typed-codes';

test('a code comes behind those that stand there, which stay as they were typed', () => {
  expect(withCodes('3.oa.1;  RL 3.2 ', ['3.OA.A.1', 'RL.3.2'], ['3.NF'])).toBe(
    '3.oa.1;  RL 3.2, 3.NF',
  );
  expect(withCodes('3.oa.1,', ['3.OA.A.1'], ['3.NF'])).toBe('3.oa.1, 3.NF');
});

test('a code that stands there, or is chosen twice, stands there once', () => {
  expect(
    withCodes('3.oa.1', ['3.OA.A.1'], ['3.OA.A.1', 'L.3.1', 'L.3.1']),
  ).toBe('3.oa.1, L.3.1');
});

test('the first code stands alone', () => {
  expect(withCodes('', [], ['3.NF'])).toBe('3.NF');
});

test('a code is taken out from among the others', () => {
  expect(withoutCode(['3.oa.1', 'RL 3.2', '3.NF'], 1)).toBe('3.oa.1, 3.NF');
  expect(withoutCode(['3.oa.1'], 0)).toBe('');
});
