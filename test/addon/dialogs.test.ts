/** The large windows: what they open on, and what they refuse. */
import {Shipped} from './shipped';

test.each([
  ['showReport', 'year'],
  ['showShare', 'calendar'],
] as const)(
  '%s opens a window of 900 by 600 on what was asked',
  (name, view) => {
    const school = new Shipped();
    const opening = {month: '2026-10', view};
    expect(school.run(name, opening as never)).toEqual({shown: true});
    const [frame] = school.screen.frames;
    expect(frame).toMatchObject({
      kind: 'modal',
      title: 'Integration Grid',
      width: 900,
      height: 600,
    });
    expect(frame!.html).toContain(
      `<script type="application/json" id="opening">${JSON.stringify(opening)}</script>`,
    );
  },
);

test.each([
  [{month: '2026-10', view: '</script>'}, /"view" must be one of coverage/],
  [{month: 'October', view: 'coverage'}, /"month" must be a month/],
  [{month: '2026-10', view: 'coverage', more: 1}, /no field "more"/],
])('nothing else gets into the page: %p', (argument, sentence) => {
  const school = new Shipped();
  expect(() => school.run('showReport', argument as never)).toThrow(sentence);
  expect(school.screen.frames).toEqual([]);
});
