/** How long what runs may take. */
import {timeLimit, type Request} from '../../../src/host/execution/outcome';
import {ANA} from '../services/script';

// Source: https://developers.google.com/apps-script/guides/services/quotas#current_limitations
test.each<[string, Partial<Request>, number]>([
  ['what a page or a menu calls', {}, 360],
  ['a simple trigger', {event: {type: 'edit'}}, 30],
  ['an installed trigger', {event: {type: 'edit'}, mode: 'FULL'}, 360],
])('%s runs so many seconds at most', (_, request, seconds) => {
  expect(
    timeLimit({functionName: 'run', args: [], person: ANA, ...request}),
  ).toBe(seconds * 1000);
});
