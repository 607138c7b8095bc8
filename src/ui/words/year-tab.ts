/** Words of the button that writes the Year tab. */

export const WRITE = 'Write the Year tab';
export const WRITING = 'Writing…';
export const WRITTEN =
  'The Year tab shows this now: everybody who can see the sheet can see it.';
