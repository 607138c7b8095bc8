/** One execution: a fresh realm with the services and the project in it, and a call of one function. */
import {readFileSync} from 'node:fs';
import {Script, createContext, type Context} from 'node:vm';
import {built} from '../built';
import type {TriggerEvent} from '../protocol';
import {
  OUT_OF_TIME,
  failure,
  type AuthMode,
  type Failure,
  type Result,
} from './outcome';
import {place, programOf} from './program';
import type {Project} from './project';
import {ignoreStrayRejections} from './stray-rejections';

/** Op and JSON in, JSON out: `{value}` or `{error}`. */
export type Bridge = (op: string, argument: string) => string;

export interface Call {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly mode: AuthMode;
  readonly via: 'client' | 'menu' | 'trigger';
  readonly event: TriggerEvent | null;
  /** Milliseconds; 0 where another thread keeps the time. */
  readonly timeoutMs: number;
}

/** What the services' bundle gives a realm: see src/host/services/main.ts. */
interface Services {
  install(host: unknown, global: unknown): void;
  bridged(bridge: Bridge): unknown;
  call(found: unknown, call: string): void;
  result(): string;
}

const KEY = 'Symbol.for("host")';
const ENTER = new Script(
  'for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];' +
    `Object.defineProperty(globalThis, ${KEY}, {value: {}, configurable: true});` +
    `[globalThis, globalThis[${KEY}]]`,
);
// Taken off first: what a script can reach there is empty.
const RUN = new Script(
  `{ const slot = globalThis[${KEY}], run = slot.run; delete slot.run; run(); }`,
);

/** Runs one function of a project in a realm of its own. */
export function execute(project: Project, call: Call, bridge: Bridge): Result {
  ignoreStrayRejections();
  const refused = refusal(project, call);
  if (refused) return {value: null, error: refused, warnings: []};
  const deadline = Date.now() + call.timeoutMs;
  try {
    const program = programOf(project);
    const realm = spare ?? new Realm();
    spare = null;
    realm.bridge = bridge;
    const step = (run: () => void) =>
      realm.run(run, call.timeoutMs === 0 ? 0 : deadline - Date.now());
    step(() => program.runInContext(realm.context));
    const found = finder(call.functionName).runInContext(realm.context);
    step(() => realm.services.call(found, JSON.stringify(call)));
    const {error, ...rest} = JSON.parse(realm.services.result()) as Result;
    return {...rest, error: error && located(error, project)};
  } catch (error) {
    return {value: null, error: thrown(error, project), warnings: []};
  }
}

/** For the next execution of this thread: services, and nothing yet of a project. */
let spare: Realm | null = null;

/** Makes the next execution's realm while nobody waits for it. */
export function prepare(): void {
  spare ??= new Realm();
}

/** Source: https://developers.google.com/apps-script/guides/html/communication */
function refusal(project: Project, {functionName, via}: Call): Failure | null {
  const found =
    via === 'client'
      ? project.functions.includes(functionName)
      : /^[\w$]+(\.[\w$]+)*$/.test(functionName);
  return found ? null : failure(`Script function not found: ${functionName}`);
}

/** A top-level function, however it was declared; `Library.name` for a menu item. */
const finder = (name: string): Script =>
  new Script(`typeof ${name.split('.')[0]} === "undefined" ? null : ${name}`);

class Realm {
  readonly context: Context;
  readonly services: Services;
  /** Of the execution that it is used for. */
  bridge: Bridge = () => '{"error":"Nothing runs here yet."}';
  private readonly slot: {run?: () => void};

  constructor() {
    this.context = createContext(Object.create(null), {
      microtaskMode: 'afterEvaluate',
      codeGeneration: {strings: true, wasm: false},
    });
    const [global, slot] = ENTER.runInContext(this.context) as [
      unknown,
      {run?: () => void},
    ];
    this.slot = slot;
    this.services = services().runInContext(this.context) as Services;
    const bridge: Bridge = (op, argument) => this.bridge(op, argument);
    this.services.install(this.services.bridged(bridge), global);
  }

  /** Through a script of the realm, so that the limit holds and its promises are settled. */
  run(work: () => void, timeout: number): void {
    this.slot.run = work;
    RUN.runInContext(
      this.context,
      timeout === 0 ? {} : {timeout: Math.max(1, Math.round(timeout))},
    );
  }
}

let compiled: Script | null = null;
function services(): Script {
  compiled ??= new Script(
    `(() => {${readFileSync(built('services.js'), 'utf8')}\nreturn Services;})()`,
    {filename: 'services'},
  );
  return compiled;
}

/** Errors of the realm, of its time limit, and of compiling. */
function thrown(error: unknown, project: Project): Failure {
  if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return OUT_OF_TIME;
  const {name, message, stack} = error as Partial<Error>;
  if (message === undefined) return failure(String(error));
  return located({name: name ?? 'Error', message, stack: stack ?? ''}, project);
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error
    ? error.code
    : null;

/** A stack with the project's own lines alone, by file. */
function located(error: Failure, project: Project): Failure {
  const lines = error.stack
    .split('\n')
    .map(line => place(project, line))
    .filter(line => line !== null);
  return {...error, stack: lines.join('\n')};
}
