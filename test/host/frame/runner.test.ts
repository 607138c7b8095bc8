/** google.script.run as a page meets it. */
import {runner, type Call} from '../../../src/host/frame/runner';

interface Run {
  withSuccessHandler(handler: unknown): Run;
  withFailureHandler(handler: unknown): Run;
  withUserObject(value: unknown): Run;
  [name: string]: (...args: unknown[]) => unknown;
}

/** A server that keeps what it is asked until it is told to answer. */
function server() {
  const asked: {
    name: string;
    args: readonly unknown[];
    answer(value: unknown): void;
    fail(message: string): void;
  }[] = [];
  const call: Call = (name, args, succeeded, failed) =>
    asked.push({
      name,
      args,
      answer: succeeded,
      fail: message => failed({message, name: 'Error'}),
    });
  return {asked, run: runner(call) as Run};
}

test('a call carries its name and arguments and answers nothing at once', () => {
  const {asked, run} = server();
  expect(run['loadMonth']!({month: '2026-10'})).toBeUndefined();
  expect(asked).toMatchObject([
    {name: 'loadMonth', args: [{month: '2026-10'}]},
  ]);
});

test('the success handler hears the value and the user object', () => {
  const {asked, run} = server();
  const heard: unknown[] = [];
  run
    .withSuccessHandler((...words: unknown[]) => heard.push(words))
    .withUserObject('cell 4')['count']!();
  asked[0]!.answer(7);
  expect(heard).toEqual([[7, 'cell 4']]);
});

test('the failure handler hears an error and the user object', () => {
  const {asked, run} = server();
  const heard: unknown[] = [];
  run
    .withFailureHandler((error: unknown, word: unknown) =>
      heard.push(error, word),
    )
    .withUserObject('cell 4')['count']!();
  asked[0]!.fail('There is no sheet.');
  expect(heard).toEqual([new Error('There is no sheet.'), 'cell 4']);
});

test('handlers belong to one runner and change no other', () => {
  const {asked, run} = server();
  const heard: string[] = [];
  const first = run.withSuccessHandler(() => heard.push('first'));
  const second = first.withSuccessHandler(() => heard.push('second'));
  first['a']!();
  second['b']!();
  run['c']!();
  for (const each of asked) each.answer(null);
  expect(heard).toEqual(['first', 'second']);
});

test('private functions are not there', () => {
  const {run} = server();
  expect(run['secret_']).toBeUndefined();
  expect('secret_' in run).toBe(false);
});

test('a handler that is no function is refused', () => {
  const {run} = server();
  expect(() => run.withSuccessHandler('done')).toThrow(
    'withSuccessHandler takes a function.',
  );
});

test('an illegal argument is refused before anything is sent', () => {
  const {asked, run} = server();
  expect(() => run['save']!(new Date(0))).toThrow(
    'Failed due to illegal value in property: 0',
  );
  expect(asked).toEqual([]);
});

test('ten calls run at once, the eleventh when one is back', () => {
  const {asked, run} = server();
  const quiet = run.withFailureHandler(() => undefined);
  for (let number = 1; number <= 12; number += 1) quiet['work']!(number);
  expect(asked.map(({args}) => args[0])).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  asked[3]!.answer(null);
  asked[4]!.fail('No.');
  expect(asked.slice(10).map(({args}) => args[0])).toEqual([11, 12]);
});
