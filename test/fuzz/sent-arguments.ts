/** What a page sends to the shipped functions, several arguments to one realm, and how each ended. */
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {loadProject, projectOf} from '../../src/host/execution/project';
import {runHere} from '../../src/host/execution/run-here';
import {Workbook} from '../../src/host/workbook/workbook';
import type {Shipped} from '../addon/shipped';

export interface Outcome {
  readonly value: unknown;
  /** Null where it was done. */
  readonly error: {readonly name: string; readonly message: string} | null;
  /** What stands on the prototypes of the realm afterwards. */
  readonly traces: string;
}

const SHIPPED = loadProject(join(ROOT, 'build'));

/** The names of the functions that a page can call, in their order. */
export const SERVED = [...SHIPPED.functions].sort();

const SENDING = `
function tracesOfSending() {
  return [Object, Array, Function, String, Number, Map]
    .map(({prototype}) => Object.getOwnPropertyNames(prototype).join())
    .join(';');
}
function sendEach(name, texts) {
  return texts.map(text => {
    let outcome;
    try {
      const value = globalThis[name](...JSON.parse(text));
      outcome = {value: value === undefined ? null : value, error: null};
    } catch (error) {
      outcome = {value: null, error: {name: String(error && error.name), message: String(error && error.message)}};
    }
    return {...outcome, traces: tracesOfSending()};
  });
}`;

const PROJECT = projectOf({
  ...SHIPPED,
  scripts: [...SHIPPED.scripts, {name: 'Sending', source: SENDING}],
});

/** @param texts each the arguments of one call, as a list in JSON */
export function sent(
  school: Shipped,
  name: string,
  texts: readonly string[],
): readonly Outcome[] {
  return run(school, 'sendEach', [name, texts]) as Outcome[];
}

function run(school: Shipped, functionName: string, args: unknown[]): unknown {
  const {value, error} = runHere({
    functionName,
    args,
    project: PROJECT,
    workbook: school.workbook,
    person: {key: 'ana', name: 'Ana', color: '#000000', selection: null},
    screen: school.screen,
  });
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return value;
}

/** What stands on the prototypes of a realm in which nothing was sent. */
export const TRACES = tracesAtFirst();

function tracesAtFirst(): string {
  const {value} = runHere({
    functionName: 'tracesOfSending',
    args: [],
    project: PROJECT,
    workbook: Workbook.create(),
    person: {key: 'ana', name: 'Ana', color: '#000000', selection: null},
  });
  return String(value);
}

/** All that is kept of the file. */
export function stateOf({workbook}: Shipped): string {
  return JSON.stringify(workbook.toData());
}
