import {fileName} from '../../src/ui/save-file';

test.each([
  [['Elmgrove School', '2026-10', '3'], 'Elmgrove-School-2026-10-3.ics'],
  [['Escola São João', ''], 'Escola-Sao-Joao.ics'],
  [['../../etc/<b>'], 'etc-b.ics'],
  [['مدرسة', '2026-10'], '2026-10.ics'],
  [['', ''], 'planner.ics'],
])('%j makes %s', (parts, name) => {
  expect(fileName(parts, 'ics')).toBe(name);
});
