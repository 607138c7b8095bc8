import {formatStanding, standingAt} from '../../src/domain/month-state';

test.each([
  [standingAt('open'), 'Open for objectives'],
  [
    {...standingAt('open'), until: '2026-09-25'},
    'Open for objectives until 2026-09-25',
  ],
  [standingAt('planning'), 'Planning'],
  [standingAt('review'), 'In review'],
  [standingAt('published'), 'Published'],
  [
    {...standingAt('published'), publishedOn: '2026-09-28', publishedBy: 'Ana'},
    'Published on 2026-09-28 by Ana',
  ],
  [standingAt('closed'), 'Closed'],
])('%j stands in Settings as %s', (standing, text) => {
  expect(formatStanding(standing)).toBe(text);
});
