/** The workbook that a page talks to: the add-on as it ships, and what may go wrong on the way. */
import type {Server} from '../../../src/contract/server';
import type {Shipped} from '../../addon/shipped';
import {settled} from './window';

export const MONTH = '2026-10';

type Name = keyof Server;
type Change = (answer: never) => unknown;

interface Run {
  readonly name: Name;
  readonly argument: unknown;
}

export class TalkingWorkbook {
  private readonly refusals = new Map<Name, string[]>();
  private readonly changes = new Map<Name, Change>();
  private readonly replaced = new Map<Name, () => unknown>();
  private readonly held = new Map<Name, (() => void)[]>();
  private readonly runs: Run[] = [];

  constructor(readonly school: Shipped) {
    Object.assign(globalThis, {
      google: {
        script: {
          run: this.runner(),
          host: {close: () => {}, editor: {focus: () => {}}},
        },
      },
    });
  }

  /** The next calls come to nothing, each with its sentence. */
  refuse(name: Name, ...sentences: string[]): void {
    this.refusals.set(name, sentences);
  }

  /** Answers are these from now on, where the workbook says something else; null for its own again. */
  answer<N extends Name>(
    name: N,
    change: ((answer: ReturnType<Server[N]>) => unknown) | null,
  ): void {
    if (change) this.changes.set(name, change as Change);
    else this.changes.delete(name);
  }

  /** Answers are these, and the workbook is not asked. */
  replace<N extends Name>(name: N, answer: () => ReturnType<Server[N]>): void {
    this.replaced.set(name, answer);
  }

  /** Answers wait until they are let go. */
  hold(name: Name): void {
    this.held.set(name, []);
  }

  /** The first or the last that waits, then the others. */
  async release(name: Name, order: 'in order' | 'last first' = 'in order') {
    const waiting = this.held.get(name) ?? [];
    this.held.delete(name);
    for (const go of order === 'in order' ? waiting : waiting.reverse()) go();
    await settled();
  }

  /** What the page asked for by that name so far, the first first. */
  sent<N extends Name>(name: N): Parameters<Server[N]>[0][] {
    return this.runs
      .filter(run => run.name === name)
      .map(({argument}) => argument as Parameters<Server[N]>[0]);
  }

  private runner(
    succeed: (answer: unknown) => void = () => {},
    fail: (error: Error) => void = () => {},
  ): object {
    return new Proxy(
      {},
      {
        get: (_, name: Name & ('withSuccessHandler' | 'withFailureHandler')) =>
          ({
            withSuccessHandler: (handle: typeof succeed) =>
              this.runner(handle, fail),
            withFailureHandler: (handle: typeof fail) =>
              this.runner(succeed, handle),
          })[name as string] ??
          ((argument: unknown) => this.call({name, argument}, succeed, fail)),
      },
    );
  }

  private call(
    run: Run,
    succeed: (answer: unknown) => void,
    fail: (error: Error) => void,
  ): void {
    const go = () => {
      try {
        succeed(this.outcome(run));
      } catch (error) {
        fail(error as Error);
      }
    };
    this.runs.push(structuredClone(run));
    const waiting = this.held.get(run.name);
    if (waiting) waiting.push(go);
    else setImmediate(go);
  }

  private outcome({name, argument}: Run): unknown {
    const [refusal, ...others] = this.refusals.get(name) ?? [];
    if (refusal !== undefined) {
      this.refusals.set(name, others);
      throw new Error(refusal);
    }
    const replaced = this.replaced.get(name);
    if (replaced) return replaced();
    // The planner opens on this month, whatever day it is.
    const wanted =
      name === 'loadPlanner'
        ? {month: MONTH, ...(argument as object)}
        : argument;
    const args = (wanted === undefined ? [] : [wanted]) as never;
    const answer: unknown = this.school.run(name, ...args);
    const change = this.changes.get(name);
    const said = change ? change(structuredClone(answer) as never) : answer;
    return JSON.parse(JSON.stringify(said ?? null));
  }
}
