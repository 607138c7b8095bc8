/** What a made tab remembers of how it was built: kept in the tab's own metadata, so it follows the tab. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface Built {
  /** The month that the tab shows. */
  readonly month: string;
  readonly fingerprint: string;
  /** The ids of its charts, in the order of the drawing. */
  readonly charts?: readonly number[];
  /** Names the looks that its cells have; left out where they do not follow from their texts. */
  readonly looks?: string;
}

export interface Memory {
  /** Null where the tab was not built by the add-on, or what it remembered was lost. */
  readonly built: Built | null;
  /** Where it is kept: one, or none. */
  readonly marks: readonly Metadata[];
}

const KEY = 'integrationGrid.built';

/** Of a sheet that was made just now. */
export const NO_MEMORY: Memory = {built: null, marks: []};

export function recall(sheet: Sheet): Memory {
  const marks = sheet
    .getDeveloperMetadata()
    .filter(mark => mark.getKey() === KEY);
  const value = marks[0]?.getValue();
  return {built: value ? parse(value) : null, marks};
}

export function remember(sheet: Sheet, {marks}: Memory, built: Built): void {
  const value = JSON.stringify(built);
  const [mark] = marks;
  // eslint-disable-next-line no-restricted-syntax -- metadata, and no cell
  if (mark) mark.setValue(value);
  else sheet.addDeveloperMetadata(KEY, value);
}

/** From now on the tab is its people's own. */
export function forget({marks}: Memory): void {
  marks.forEach(mark => mark.remove());
}

function parse(value: string): Built | null {
  try {
    const {month, fingerprint, charts, looks} = JSON.parse(
      value,
    ) as Partial<Built>;
    return typeof month === 'string' && typeof fingerprint === 'string'
      ? {
          month,
          fingerprint,
          charts: Array.isArray(charts) ? charts : [],
          ...(typeof looks === 'string' ? {looks} : {}),
        }
      : null;
  } catch {
    return null;
  }
}
