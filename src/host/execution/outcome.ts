/** What is asked of an execution, and what comes of it. */
import type {TriggerEvent} from '../protocol';
import type {Cost, Person} from '../wire';

export type AuthMode = 'FULL' | 'LIMITED' | 'NONE';

export interface Request {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly person: Person;
  /** Whether the file is this person's own; true where it is left out. */
  readonly isOwner?: boolean;
  /** Whether they may change the file; true where it is left out. */
  readonly canEdit?: boolean;
  /** Names of others who may edit the file; nobody where it is left out. */
  readonly editors?: readonly string[];
  /** LIMITED where there is an event, FULL otherwise. */
  readonly mode?: AuthMode;
  /** The event of a simple trigger. */
  readonly event?: TriggerEvent;
  /**
   * Who calls: `client` is google.script.run, with its rules for functions, arguments and answers,
   * and stands where it is left out and there is no event.
   */
  readonly via?: 'client' | 'menu' | 'trigger';
  /** 30 s for a simple trigger, 6 min otherwise, as at Google. */
  readonly timeoutMs?: number;
}

export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface Outcome {
  /** JSON; null where there is an error. */
  readonly value: unknown;
  readonly error: Failure | null;
  readonly cost: Cost;
  /** What the script logged, a line each, and the host's warnings. */
  readonly logs: readonly string[];
}

/** An outcome as the context gives it, before what the host counted joins it. */
export interface Result {
  readonly value: unknown;
  readonly error: Failure | null;
  /** What the host wants the log to say, such as a Date in an answer. */
  readonly warnings: readonly string[];
}

const SECOND = 1000;

export const modeOf = (request: Request): AuthMode =>
  request.mode ?? (request.event ? 'LIMITED' : 'FULL');

export const viaOf = (request: Request): 'client' | 'menu' | 'trigger' =>
  request.via ?? (request.event ? 'trigger' : 'client');

/** Source: https://developers.google.com/apps-script/guides/triggers#restrictions */
export const timeLimit = (request: Request): number =>
  request.timeoutMs ??
  (request.event && modeOf(request) !== 'FULL' ? 30 * SECOND : 360 * SECOND);

export const OUT_OF_TIME: Failure = {
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  stack: '',
};

export const failure = (message: string): Failure => ({
  name: 'Exception',
  message,
  stack: '',
});
