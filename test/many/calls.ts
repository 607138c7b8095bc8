/** The service calls by when Google does what they ask. */

/** Handles, which wait for nothing. */
export const HANDLES: ReadonlySet<string> = new Set([
  'spreadsheet.get',
  'sheets.list',
  'selection.get',
  'ui.available',
  'project.file',
  'digest',
  'uuid',
  'log',
]);

/** What Google may hold back and do later, in its order. */
export const HELD_BACK: ReadonlySet<string> = new Set([
  'range.set',
  'range.clear',
  'range.borders',
  'span.set',
  'span.fit',
  'rules.set',
]);

/** What does not make Google do what it held back. */
export const PASSING_BY: ReadonlySet<string> = new Set([
  ...HANDLES,
  'lock.release',
  'lock.has',
  'properties.get',
  'cache.get',
  'cache.put',
]);
