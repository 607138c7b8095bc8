import {marks} from '../../src/ui/parts/field';

test.each([
  [{hint: 'As 2026-10.', error: 'No such month.'}, 'month-hint month-error'],
  [{hint: 'As 2026-10.'}, 'month-hint'],
  [{error: 'No such month.'}, 'month-error'],
  [{}, undefined],
])('an input with %j is described by all of it', (said, ids) => {
  const {'aria-describedby': described} = marks({
    id: 'month',
    label: 'Month',
    ...said,
  });
  expect(described).toBe(ids);
});
