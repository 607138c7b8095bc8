/** Words of the Standards screen. */
import type {
  FrameworkPreview,
  FrameworksView,
  ImportedFramework,
} from '../../contract/frameworks';
import {counted} from '../../domain/count';
import type {Field} from '../../domain/framework/standard-cells';

export const TITLE = 'Standards';
export const IN_USE = 'Teachers choose standards from';
export const KEEP =
  'Codes in objectives stay as they are, whatever you choose here.';
export const USE = 'Use these frameworks';
export const USING = 'Saving…';
export const USED = 'Saved. Teachers are offered these standards from now on.';
export const ONE_AT_LEAST = 'Tick at least one framework.';
export const BRING_IN = 'Bring standards in';
export const FILE = 'Choose a file';
export const FILE_HINT =
  'A CASE package (JSON) or a CSV with a column Code, from your state or its publisher.';
export const PASTE = 'Or paste a list';
export const PASTE_HINT =
  'Cells copied from a sheet, or lines that begin with a code.';
export const CODES_ONLY = 'Codes only, without the official wording';
export const CODES_ONLY_HINT =
  'Wording belongs to its publisher and is shown with a notice; codes need none.';
export const LOOK = 'Look at it first';
export const LOOK_AGAIN = 'Look at it again';
export const LOOKING = 'Reading…';
export const IMPORTING = 'Importing…';
export const PREVIEW = 'What the import would do';
export const NAME = 'Name in your planner';
export const LOOKED = 'Nothing is written yet.';
export const NOTHING_NEW =
  'There is nothing to import: all of these standards stand in the tab Standards already.';
export const REMOVAL =
  'An import can be taken back under Changes. To do without a framework later, untick it above.';

export const COLUMNS: {readonly [field in Field]: string} = {
  code: 'Code',
  text: 'Text',
  grade: 'Grade',
  subject: 'Subject',
  parent: 'Parent',
  guid: 'GUID',
};

export const standards = (n: number) =>
  counted(n, 'standard').replace(/^\d+/, n.toLocaleString('en-US'));

export const about = ({
  standards: n,
  hasText,
}: FrameworksView['available'][number]) =>
  `${standards(n)}, ${hasText ? 'with their wording' : 'codes without wording'}`;

export const unknown = (names: readonly string[]) =>
  `The tab Settings names ${names.map(name => `“${name}”`).join(', ')}, of which no standards are there. Import them, or choose below.`;

/** "math.json: 1.2 MB". */
export const fileLine = (name: string, length: number) =>
  `${name}: ${length < 100_000 ? `${Math.ceil(length / 1_000)} KB` : `${(length / 1_000_000).toFixed(1)} MB`}`;

export const source = ({format, version}: FrameworkPreview) =>
  [format, version && `version ${version}`].filter(Boolean).join(', ');

/** A line for each thing that would happen, or not. */
export function effects({
  added,
  changed,
  left,
  missing,
}: FrameworkPreview): readonly string[] {
  return [
    added > 0 && `${standards(added)} would be added.`,
    changed > 0 && `${standards(changed)} would be changed.`,
    left > 0 && `${standards(left)} ${are(left)} there already, just so.`,
    missing > 0 &&
      `${standards(missing)} in the tab ${are(missing)} not in this file, and ${missing === 1 ? 'stays' : 'stay'}.`,
  ].filter(line => line !== false);
}

const are = (n: number) => (n === 1 ? 'is' : 'are');

export const first = (shown: number, n: number, what: string) =>
  n > shown ? `${what}: the first ${shown}` : what;
export const ADDED = 'To be added';
export const CHANGED = 'To be changed';
export const MISSING = 'Not in this file';

export const problems = (n: number) =>
  `${counted(n, 'thing')} in the file ${are(n)} odd`;
export const more = (n: number) => `And ${n} more.`;

export const terms = (text: string) => `The file says of its terms: ${text}`;

export const toImport = ({added, changed}: FrameworkPreview) =>
  added === 0
    ? `Change ${standards(changed)}`
    : `Import ${standards(added + changed)}`;

/** What came of it, in a sentence or two. */
export function imported({
  framework,
  added,
  changed,
  remaining,
}: ImportedFramework): string {
  const done = [
    added > 0 && `Imported ${standards(added)} of ${framework}.`,
    changed > 0 && `Changed ${standards(changed)}.`,
    remaining > 0 &&
      `${standards(remaining)} are still to come: import the same file again.`,
  ].filter(line => line !== false);
  return done.join(' ') || NOTHING_NEW;
}
