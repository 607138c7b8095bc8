/** Which links of a cell can be pressed. */
import {isSafe} from '../../../src/host/page/drawn-cell';

test.each([
  ['https://example.org/plan', true],
  ['HTTP://example.org', true],
  ['mailto:office@school.org', true],
  ['javascript:alert(1)', false],
  ['javascript:alert(1)//https://example.org', false],
  [' https://example.org', false],
  ['data:text/html,https://example.org', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['', false],
])('%j: %p', (url, canBe) => {
  expect(isSafe(url)).toBe(canBe);
});
