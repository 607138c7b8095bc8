/** The one lock: given back whatever happens, and never taken twice. */
import {expect, test} from '@jest/globals';
import {withFreeLock, withLock} from '../../src/sheet/lock';

interface Place {
  /** Whether nobody else is saving. */
  readonly isFree?: boolean;
  readonly flush?: () => void;
  /** False outside a spreadsheet. */
  readonly hasLock?: boolean;
}

/** Does something where scripts run that have such a lock. @returns what happened there, in order */
function inPlace(
  {isFree = true, flush = () => {}, hasLock = true}: Place,
  act: (said: string[]) => void,
): readonly string[] {
  const said: string[] = [];
  const lock = {
    tryLock: (wait: number) => {
      said.push(`asked for ${wait}`);
      return isFree;
    },
    releaseLock: () => said.push('released'),
  };
  const services = {
    LockService: {getDocumentLock: () => (hasLock ? lock : null)},
    SpreadsheetApp: {
      flush: () => {
        said.push('flushed');
        flush();
      },
    },
  };
  Object.assign(globalThis, services);
  try {
    act(said);
  } finally {
    for (const name of Object.keys(services))
      Reflect.deleteProperty(globalThis, name);
  }
  return said;
}

function stop(message: string): never {
  throw new Error(message);
}

test('what was written is carried out before anyone else may write', () => {
  const said = inPlace({}, happened => {
    expect(withLock(() => happened.push('wrote') && 'answer')).toBe('answer');
  });
  expect(said).toEqual(['asked for 8000', 'wrote', 'flushed', 'released']);
});

test('outside a spreadsheet nothing is saved, and it is said where to open it', () => {
  inPlace({hasLock: false}, () => {
    expect(() => withLock(() => stop('It was done.'))).toThrow(
      'This can only be saved from inside the spreadsheet.',
    );
    expect(withFreeLock(() => stop('It was done.'))).toBeNull();
  });
});

test('while somebody else saves nothing is done: who asked is told, and what nobody waits for is left', () => {
  const said = inPlace({isFree: false}, () => {
    expect(() => withLock(() => stop('It was done.'))).toThrow(
      'Someone is saving, try again in a moment.',
    );
    expect(withFreeLock(() => stop('It was done.'))).toBeNull();
  });
  expect(said).toEqual(['asked for 8000', 'asked for 100']);
});

test('work that fails gives the lock back, and its own reason is told', () => {
  const said = inPlace({flush: () => stop('Service error')}, () => {
    expect(() => withLock(() => stop('Row 3 is protected.'))).toThrow(
      'Row 3 is protected.',
    );
  });
  expect(said).toEqual(['asked for 8000', 'flushed', 'released']);
  inPlace({}, () => {
    expect(withLock(() => 'again')).toBe('again');
  });
});

test('where only carrying it out fails, that is told, and the lock is free', () => {
  const said = inPlace({flush: () => stop('Service error')}, () => {
    expect(() => withLock(() => 'answer')).toThrow('Service error');
  });
  expect(said.at(-1)).toBe('released');
  inPlace({}, () => {
    expect(withFreeLock(() => 'again')).toBe('again');
  });
});

test('a lock within a lock is refused, since its end would open the outer one', () => {
  const said = inPlace({}, () => {
    expect(() => withLock(() => withLock(() => 'inner'))).toThrow(
      'The lock is held already',
    );
  });
  expect(said.filter(each => each === 'released')).toHaveLength(1);
});
