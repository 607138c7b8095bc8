import {failure} from '../../src/ui/failure';

function scriptError(message: string, name = 'ScriptError'): Error {
  return Object.assign(new Error(message), {name});
}

test.each([
  ['Error: There is no month called Octember.'],
  ['UserError: There is no month called Octember.'],
  ['ScriptError: Error: There is no month called Octember.'],
  ['There is no month called Octember.'],
])('a refusal is shown as its sentence alone: %s', message => {
  expect(failure(scriptError(message))).toEqual({
    kind: 'refused',
    message: 'There is no month called Octember.',
  });
});

test('somebody else saving is not a refusal', () => {
  const text =
    'Error: Someone is saving, try again in a moment. What you typed is still here.';
  expect(failure(scriptError(text)).kind).toBe('busy');
});

test.each([
  ['Connection failure due to HTTP 0', 'NetworkError'],
  ['NetworkError: Connection failure due to HTTP 500', 'TransportError'],
  ['Failed to fetch', 'TypeError'],
  ['Exception: Exceeded maximum execution time', 'ScriptError'],
  ['Exceeded maximum execution time', 'ScriptError'],
  ['Exception: Limit Exceeded: Spreadsheet.', 'ScriptError'],
  ['Exception: You do not have permission to edit this cell.', 'ScriptError'],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'ScriptError',
  ],
])('an answer that never came leaves the outcome open: %s', (message, name) => {
  expect(failure(scriptError(message, name)).kind).toBe('unknown');
});

test.each([
  [
    'Exception: Service invoked too many times for one day: spreadsheet.',
    'ScriptError',
  ],
  ['Service invoked too many times for one day: spreadsheet.', 'Exception'],
])(
  'what Google refuses may have been written all the same: %s',
  (message, name) => {
    expect(failure(scriptError(message, name))).toEqual({
      kind: 'unknown',
      message:
        'The spreadsheet did not answer. What you typed is kept here. (Service invoked too many times for one day: spreadsheet.)',
    });
  },
);

test('two Google accounts are named with the way out', () => {
  const {kind, message} = failure(
    scriptError(
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    ),
  );
  expect(kind).toBe('accounts');
  expect(message).toContain('signed in to two Google accounts');
  expect(message).toContain('only your school account');
});

test('a stumble of the add-on says so, with what it was', () => {
  const {kind, message} = failure(
    scriptError('TypeError: x is not a function'),
  );
  expect(kind).toBe('fault');
  expect(message).toContain('(TypeError: x is not a function)');
});

test('an error without words still says something', () => {
  expect(failure(new Error('')).message).toBe(
    'The planner stumbled. What you typed is kept here; try again.',
  );
});
