/** Which notices make room for a new one. */
import {inTheWay} from '../../../src/host/page/toast';

const PASSING = false;
const STAYING = true;

test.each([
  ['three are seen together', [PASSING, PASSING, PASSING], []],
  ['the oldest of four goes', [PASSING, PASSING, PASSING, PASSING], [0]],
  ['one that is to stay does', [STAYING, PASSING, PASSING, PASSING], [1]],
  ['all that are to stay do', [STAYING, STAYING, STAYING, STAYING], []],
  ['the newest is seen beside them', [STAYING, STAYING, STAYING, PASSING], []],
])('%s', (_, stays, expected) => {
  expect(inTheWay(stays)).toEqual(expected);
});
