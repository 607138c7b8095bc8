/** A project loaded once and run many times in one realm, by a clock and by chance that the caller gives. */
import {readFileSync} from 'node:fs';
import {Script, createContext} from 'node:vm';
import {built} from '../../src/host/built';
import type {ExecutionOps, TriggerEvent} from '../../src/host/protocol';
import type {Result} from '../../src/host/execution/outcome';
import type {Project} from '../../src/host/execution/project';

type Identity = ExecutionOps['session.get']['out'];

/** Who answers a run, and what differs from one to the next. */
export interface Surroundings {
  readonly identity: Identity;
  /** Op and JSON in, JSON out. */
  readonly answer: (op: string, argument: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

/** Who calls, as an execution's request says it. */
interface Caller {
  readonly via: 'client' | 'menu' | 'trigger';
  readonly event: TriggerEvent | null;
}

const PAGE: Caller = {via: 'client', event: null};

/** What the services' bundle gives a realm: see src/host/services/main.ts. */
interface Services {
  install(host: unknown, global: unknown): void;
  bridged(
    bridge: Surroundings['answer'],
  ): (op: string, given: unknown) => never;
  call(found: unknown, call: string): void;
  result(): string;
}

const compiled = new WeakMap<Project, Script>();
let services: Script | undefined;

/**
 * Between its runs a program keeps what it has compiled and worked out from constants, and nothing else that
 * tells: test/many/program.test.ts compares it with fresh realms.
 */
export class Program {
  private readonly context = createContext(Object.create(null), {
    microtaskMode: 'afterEvaluate',
  });
  private readonly services: Services;
  private readonly found = new Map<string, unknown>();
  /** The services ask it once and keep it, so it is the same object for every run. */
  private readonly identity: {[key: string]: unknown} = {};
  private around: Surroundings | null = null;

  constructor(project: Project) {
    const global: unknown = new Script('globalThis').runInContext(this.context);
    this.services = servicesScript().runInContext(this.context) as Services;
    const host = this.services.bridged((op, argument) =>
      this.surroundings().answer(op, argument),
    );
    this.services.install(
      (op: string, given: unknown) =>
        op === 'session.get' ? this.identity : host(op, given),
      global,
    );
    const chances = CHANCES.runInContext(this.context) as (
      now: () => number,
      random: () => number,
    ) => void;
    chances(
      () => this.surroundings().now(),
      () => this.surroundings().random(),
    );
    scriptOf(project).runInContext(this.context);
  }

  run(
    functionName: string,
    args: readonly unknown[],
    around: Surroundings,
    {via, event}: Caller = PAGE,
  ): Result {
    Object.assign(this.identity, around.identity);
    this.around = around;
    this.services.call(
      this.function(functionName),
      JSON.stringify({functionName, args, via, event}),
    );
    return JSON.parse(this.services.result()) as Result;
  }

  private function(name: string): unknown {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const found: unknown = new Script(name).runInContext(this.context);
    this.found.set(name, found);
    return found;
  }

  private surroundings(): Surroundings {
    if (this.around === null) throw new Error('Nothing runs.');
    return this.around;
  }
}

/** The realm's own clock and chance, from outside. */
const CHANCES = new Script(
  '((now, random) => { Date.now = () => now(); Math.random = () => random(); })',
);

function servicesScript(): Script {
  services ??= new Script(
    `(() => {${readFileSync(built('services.js'), 'utf8')}\nreturn Services;})()`,
    {filename: 'services'},
  );
  return services;
}

/** The files share one top level. */
function scriptOf(project: Project): Script {
  const known = compiled.get(project);
  if (known) return known;
  const made = new Script(
    project.scripts.map(({source}) => `;${source}\n`).join(''),
    {filename: 'project'},
  );
  compiled.set(project, made);
  return made;
}
