/** Which failures of Google's pass, so that the same is tried again. */
import {isPassing} from '../../src/sheet/runtime';

test.each([
  ['Service Spreadsheets timed out while accessing document', true],
  ['Exception: Service invoked too many times in a short time', true],
  ['Service invoked too many times for one day: spreadsheet.', false],
  ['We\u0027re sorry, a server error occurred. Please wait a bit.', true],
  ['The coordinates of the range are outside the sheet.', true],
  ['You are trying to edit a protected cell or object.', false],
  ['There is no tab called Objectives.', false],
])('%s: %p', (message, isTriedAgain) => {
  expect(isPassing(new Error(message))).toBe(isTriedAgain);
});
