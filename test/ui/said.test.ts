/** Every sentence of the screens says the same in each language. */
import {SAID} from './said';
import {shippedWords, type Words} from './shipped-words';

type Say = (...asked: readonly unknown[]) => unknown;

const ENGLISH = shippedWords('english');
const CASES = Object.entries(SAID).flatMap(([screen, sentences]) =>
  Object.entries(sentences).map(
    ([name, asked]) =>
      [
        `${screen}.${name}`,
        said(ENGLISH, screen, name),
        screen,
        name,
        asked as readonly (readonly unknown[])[],
      ] as const,
  ),
);

function said(words: Words, screen: string, name: string) {
  const say = words[screen]![name] as Say;
  return (asked: readonly unknown[]) => {
    const answer = say(...asked);
    return Array.isArray(answer) ? answer.join('\n') : String(answer);
  };
}

/** One may be spelt out; in some languages two words or three come in another order. */
const numbers = (text: string) =>
  (text.match(/\d+/g) ?? []).filter(each => each !== '1').sort();

test.each(CASES)(
  '%s says each thing in words of its own',
  (_, say, ...rest) => {
    const [, , asked] = rest;
    const all = asked.map(say).filter(text => text !== '');
    expect(new Set(all).size).toBe(all.length);
    expect(all.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
  },
);

describe.each(['spanish', 'portuguese'])('in %s', language => {
  const words = shippedWords(language);

  test.each(CASES)('%s says the same', (_, say, screen, name, asked) => {
    const own = said(words, screen, name);
    expect(new Set(asked.map(own)).size).toBe(new Set(asked.map(say)).size);
    for (const each of asked) {
      const [ours, theirs] = [say(each), own(each)];
      expect(theirs).not.toMatch(/undefined|null|NaN|\[object/);
      expect([theirs, numbers(theirs)]).toEqual([theirs, numbers(ours)]);
      expect(theirs === '').toBe(ours === '');
      expect(theirs.trim()).toBe(theirs);
    }
  });
});

const ACTIVITY = {
  month: '2027-05',
  area: 'familyLiteracy',
  activity: 'Choir',
  objectiveIds: ['A', 'B'],
  alignment: 2,
  startDate: '2027-05-02',
  endDate: null,
  sessions: 4,
  status: 'Confirmed',
};
const OBJECTIVE = {
  month: '2027-05',
  grades: ['3', '4'],
  priority: 'High',
  teacher: 'Alves',
};

test.each(['english', 'spanish', 'portuguese'])(
  'two versions of a row are told apart in the words of the form, in %s',
  language => {
    const words = shippedWords(language);
    const told = (screen: 'activity' | 'objectives', row: object) => {
      const {value} = words[screen]!.VERSIONS as {value: Say};
      return Object.keys(row).map(field => value(field, row));
    };
    const activity = told('activity', ACTIVITY).map(String);
    expect(new Set(activity).size).toBe(activity.length);
    expect(activity).toContain('Choir');
    expect(activity).toContain('A, B');
    expect(activity[7]).toBe('4');
    expect(activity[6]).toBe('');
    expect(activity.join()).not.toMatch(/undefined|null|familyLiteracy|-05/);
    expect(told('activity', {...ACTIVITY, alignment: 9})[4]).toBe('');
    const objective = told('objectives', OBJECTIVE).join();
    expect(objective).toMatch(/3.*4.*Alves/);
  },
);
