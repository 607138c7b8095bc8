/** Whether what was said to be saved stands in the sheet as it was sent. */
import type {Shipped} from '../addon/shipped';
import type {Outcome} from './sent-arguments';

const WORDS: {readonly [field: string]: string} = {
  activity: 'Activity',
  why: 'Why it supports',
  partner: 'Partner',
  lead: 'Lead',
  when: 'When',
  indicators: 'Indicators',
  notes: 'Notes',
};

type Fields = {readonly [field: string]: unknown};

/** Of new activities: no later request of the same realm is about them. */
export function expectKept(
  school: Shipped,
  name: string,
  texts: readonly string[],
  outcomes: readonly Outcome[],
): void {
  if (name !== 'saveActivity' && name !== 'saveActivities') return;
  const rows = new Map(
    school.records('Activities').map(row => [row['Activity ID'], row]),
  );
  const seen = new Set<unknown>();
  outcomes.forEach(({value, error}, index) => {
    if (error) return;
    const [request] = JSON.parse(texts[index]!) as [Fields];
    // The same operation is done once, whatever else it says the second time.
    if (seen.has(request['operation'])) return;
    seen.add(request['operation']);
    const {id, ids} = value as {id?: string; ids?: string[]};
    const fields = (request['activities'] as Fields[] | undefined) ?? [request];
    (ids ?? [id]).forEach((each, place) => {
      if (fields[place]?.['id'] === undefined)
        expectWords(rows.get(each ?? ''), fields[place]!);
    });
  });
}

function expectWords(
  row: {readonly [header: string]: string} | undefined,
  fields: Fields,
): void {
  const sent = Object.entries(WORDS).map(([field, header]) => {
    const words = fields[field] ?? '';
    return [header, String(words).replace(/\r\n?/g, '\n')] as const;
  });
  const kept = sent.map(([header]) => [header, row?.[header]] as const);
  expect(kept).toEqual(sent);
}
