/** Arguments of the functions that pages call: refused in a sentence with nothing written, or done as they say. */
import {READING, TAKING_NOTHING, WRITING} from './served-requests';
import {knownSchool} from './known-school';
import {type Chance, eachMutant} from './mutants';
import {mutatedJson} from './mutated-json';
import {expectSentence} from './sentence';
import {type Outcome, SERVED, TRACES, sent, stateOf} from './sent-arguments';
import {expectKept} from './kept-words';

/** Sent to one realm, one after the other. */
const ARGUMENTS_EACH = 10;

test('every function that a page can call is sent odd arguments', () => {
  const known = {...READING, ...WRITING};
  expect([...Object.keys(known), ...TAKING_NOTHING].sort()).toEqual(SERVED);
});

test('an odd argument is refused in a sentence with nothing written, or done as it says', async () => {
  const requests = Object.entries({...READING, ...WRITING});
  await eachMutant('wire', 60, ({number, chance}) => {
    const [name, argument] = requests[number % requests.length]!;
    const texts = Array.from({length: ARGUMENTS_EACH}, () =>
      argumentsLike(argument, chance),
    );
    expectHandled(name, texts);
  });
});

function argumentsLike(argument: object, chance: Chance): string {
  const args = mutatedJson([argument], chance);
  return JSON.stringify(Array.isArray(args) ? args : [args]);
}

function expectHandled(name: string, texts: readonly string[]): void {
  const {school} = knownSchool();
  const before = stateOf(school);
  const outcomes = sent(school, name, texts);
  outcomes.forEach((outcome, index) =>
    expectTold(name, texts[index]!, outcome),
  );
  if (name in READING) expect(stateOf(school)).toBe(before);
  else expectNothingOf(refusedOf(outcomes, texts), name);
  expectKept(school, name, texts, outcomes);
}

function expectTold(name: string, text: string, outcome: Outcome): void {
  const shown = `${name}(${text.slice(0, 300)})`;
  if (outcome.traces !== TRACES)
    throw new Error(`${shown} left ${outcome.traces} on a prototype.`);
  if (outcome.error === null) {
    const [argument] = JSON.parse(text) as unknown[];
    // What is no event is nothing to it, and it answers nothing.
    const isTaken = name !== 'onEdit';
    if (isTaken && FOREIGN.test(JSON.stringify(argument) ?? ''))
      throw new Error(`${shown} was taken.`);
    return;
  }
  const {name: kind, message} = outcome.error;
  try {
    expect(kind).toBe('UserError');
    expectSentence(withoutId(message, text));
  } catch (error) {
    throw new Error(`${shown}: ${kind}: ${message.slice(0, 500)}`, {
      cause: error,
    });
  }
}

/** A sentence may begin with an id that was asked for, which is any text. */
function withoutId(message: string, text: string): string {
  const asked: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && message.startsWith(`${value} `))
      asked.push(value);
    return value;
  });
  const [id] = asked;
  return id === undefined ? message : `“…”${message.slice(id.length)}`;
}

/** Keys that no argument of ours has. */
const FOREIGN = /"(?:__proto__|constructor|toJSON|teacherText|then)":/;

const refusedOf = (outcomes: readonly Outcome[], texts: readonly string[]) =>
  texts.filter((_, index) => outcomes[index]!.error !== null);

/** Sent by themselves, so that what others write is not among it. */
function expectNothingOf(texts: readonly string[], name: string): void {
  const {school} = knownSchool();
  const before = stateOf(school);
  const outcomes = sent(school, name, texts);
  const accepted = texts.filter((_, index) => !outcomes[index]!.error);
  if (accepted.length === 0) expect(stateOf(school)).toBe(before);
}
