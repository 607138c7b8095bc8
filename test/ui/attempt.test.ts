import {attempt, type Doubt} from '../../src/ui/attempt';

const BUSY = new Error('Someone is saving, try again in a moment.');
const LOST = Object.assign(new Error('Connection failure due to HTTP 0'), {
  name: 'NetworkError',
});
const REFUSED = new Error('There is no such row.');

/** Answers in turn; an error is a failed try. */
function server(...answers: readonly (string | Error)[]) {
  const left = [...answers];
  const tries: number[] = [];
  const waits: number[] = [];
  const told: Doubt[] = [];
  return {
    tries,
    waits,
    told,
    send: async () => {
      tries.push(tries.length + 1);
      const answer = left.shift()!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    patience: {
      pause: async (milliseconds: number) => void waits.push(milliseconds),
      again: (why: Doubt) => void told.push(why),
    },
  };
}

test('an answer is taken at once', async () => {
  const {send, patience, tries} = server('saved');
  expect(await attempt(send, patience)).toEqual({done: true, answer: 'saved'});
  expect(tries).toEqual([1]);
});

test('a refusal is never tried again', async () => {
  const {send, patience, tries} = server(REFUSED, 'saved');
  expect(await attempt(send, patience)).toEqual({
    done: false,
    failure: {kind: 'refused', message: 'There is no such row.'},
  });
  expect(tries).toEqual([1]);
});

test('somebody else saving is waited for', async () => {
  const {send, patience, waits, told} = server(BUSY, BUSY, 'saved');
  expect(await attempt(send, patience)).toEqual({done: true, answer: 'saved'});
  expect(waits).toEqual([1000, 3000]);
  expect(told).toEqual(['busy', 'busy']);
});

test('after three turns taken by others a person decides', async () => {
  const {send, patience, tries} = server(BUSY, BUSY, BUSY, 'saved');
  const outcome = await attempt(send, patience);
  expect(outcome).toMatchObject({done: false, failure: {kind: 'busy'}});
  expect(tries).toHaveLength(3);
});

test('an answer that was lost is asked for again', async () => {
  const {send, patience} = server(LOST, LOST, 'saved');
  expect(await attempt(send, patience)).toEqual({done: true, answer: 'saved'});
});

test('a lost answer stays in doubt, however busy the sheet is afterwards', async () => {
  const {send, patience} = server(LOST, BUSY, BUSY, BUSY);
  const outcome = await attempt(send, patience);
  expect(outcome).toMatchObject({done: false, failure: {kind: 'unknown'}});
});

test('a refusal after a lost answer is certain', async () => {
  const {send, patience} = server(LOST, REFUSED);
  const outcome = await attempt(send, patience);
  expect(outcome).toMatchObject({done: false, failure: {kind: 'refused'}});
});
