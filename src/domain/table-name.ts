/** The tabs that people may take out of the workbook as a file, in the order in which they are offered. */
export const TABLE_NAMES = [
  'Objectives',
  'Activities',
  'Activity bank',
  'Partners',
  'Locked dates',
  'Results',
  'Standards',
  'Expected areas',
  'Settings',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
