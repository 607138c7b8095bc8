/** What one execution may ask, and what the host answers: its person, screen, stores and locks, and the workbook. */
import {createHash, createHmac, randomUUID} from 'node:crypto';
import type {ExecutionOps, Ops, Rect, Store, WorkbookOps} from '../protocol';
import type {Cost, Person} from '../wire';
import type {HostState} from '../workbook/data';
import {addressOf} from './address';
import {Meter} from './cost';
import type {Locks} from './locks';
import type {AuthMode} from './outcome';
import type {Project} from './project';
import type {Answer, Screen, ScreenSelection} from './screen';
import {
  type Caches,
  type Entries,
  propertiesOf,
  withProperties,
} from './stores';

/** What a session needs of the workbook. */
export interface Book {
  readonly id: string;
  hostState: HostState;
  apply<Op extends keyof WorkbookOps>(
    op: Op,
    argument: WorkbookOps[Op]['in'],
  ): WorkbookOps[Op]['out'];
}

/** Shared by all executions on a workbook. */
export interface Surroundings {
  readonly project: Project;
  readonly book: Book;
  readonly locks: Locks;
  readonly caches: Caches;
}

/** How this execution waits: at once in the same thread, or while others go on. */
export interface Waiting {
  lock(lock: string, owner: string, milliseconds: number): Answer<boolean>;
  sleep(milliseconds: number): Answer<null>;
}

export interface Runner {
  readonly id: string;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly screen: Screen;
  readonly waiting: Waiting;
}

type Answers = {
  readonly [Op in keyof ExecutionOps]: (
    argument: ExecutionOps[Op]['in'],
  ) => Answer<ExecutionOps[Op]['out']>;
};

export class Session {
  readonly logs: string[] = [];
  private readonly meter = new Meter();
  private readonly answers: Answers;
  /** Null until the script selects: what its person clicks on after that is for later executions. */
  private selected: ScreenSelection | null = null;

  constructor(
    private readonly around: Surroundings,
    private readonly runner: Runner,
  ) {
    this.answers = {
      ...this.screenAnswers(),
      ...this.storeAnswers(),
      ...this.lockAnswers(),
      ...this.projectAnswers(),
    };
  }

  /** @throws Error with the sentence that the script sees */
  answer(op: keyof Ops, argument: unknown): Answer<unknown> {
    this.meter.count(op, argument);
    if (op in this.answers)
      return (
        this.answers[op as keyof Answers] as (argument: unknown) => unknown
      )(argument);
    if (this.runner.mode === 'NONE') throw new Error(NOT_AUTHORISED);
    return this.around.book.apply(op as keyof WorkbookOps, argument as never);
  }

  cost(): Cost {
    return this.meter.cost();
  }

  /** Frees what the execution held. */
  end(): void {
    this.around.locks.releaseAll(this.runner.id);
  }

  private screenAnswers() {
    const {screen} = this.runner;
    return {
      'selection.get': () => this.selection(),
      'selection.set': ({sheet, ranges, cell}) => {
        this.selected = {sheet, ranges, cell: cell ?? corner(ranges[0]!)};
        return nothing(screen.select(this.selected));
      },
      'ui.menu': menu => nothing(screen.menu(menu)),
      'ui.alert': question => screen.alert(question),
      'ui.prompt': question => screen.prompt(question),
      'ui.show': frame => nothing(screen.show(frame)),
      'ui.toast': toast => nothing(screen.toast(toast)),
      'ui.available': () => screen.available,
    } satisfies Partial<Answers>;
  }

  private storeAnswers() {
    const {caches} = this.around;
    const cache = (store: Store) => this.scope(store);
    return {
      'properties.get': ({store}) => ({...this.properties(store)}),
      'properties.set': ({store, entries, replace}) =>
        this.keep(
          store,
          replace ? entries : {...this.properties(store), ...entries},
        ),
      'properties.delete': ({store, key}) =>
        this.keep(
          store,
          key === null ? {} : without(this.properties(store), key),
        ),
      'cache.get': ({store, keys}) => caches.get(cache(store), keys),
      'cache.put': ({store, entries, seconds}) =>
        nothing(caches.put(cache(store), entries, seconds)),
      'cache.remove': ({store, keys}) =>
        nothing(caches.remove(cache(store), keys)),
    } satisfies Partial<Answers>;
  }

  private lockAnswers() {
    const {locks} = this.around;
    const {id, waiting} = this.runner;
    return {
      'lock.try': ({kind, milliseconds}) =>
        waiting.lock(this.scope(kind), id, milliseconds),
      'lock.release': ({kind}) => nothing(locks.release(this.scope(kind), id)),
      'lock.has': ({kind}) => locks.has(this.scope(kind), id),
      sleep: ({milliseconds}) => waiting.sleep(milliseconds),
    } satisfies Partial<Answers>;
  }

  private projectAnswers() {
    const {book, project} = this.around;
    return {
      'session.get': () => this.identity(),
      'project.file': ({name}) =>
        project.pages.get(name) ??
        project.pages.get(name.replace(/\.html$/, '')) ??
        null,
      'triggers.list': () => [...book.hostState.triggers],
      'triggers.add': trigger => {
        const {hostState} = book;
        const id = String(
          hostState.triggers.reduce(
            (most, each) => Math.max(most, +each.id),
            0,
          ) + 1,
        );
        book.hostState = {
          ...hostState,
          triggers: [...hostState.triggers, {id, ...trigger}],
        };
        return {id};
      },
      'triggers.remove': ({id}) => {
        const {hostState} = book;
        const triggers = hostState.triggers.filter(each => each.id !== id);
        book.hostState = {...hostState, triggers};
        return null;
      },
      log: ({text}) => nothing(this.logs.push(text)),
      uuid: () => randomUUID(),
      digest: ({algorithm, bytes, key}) => {
        const hash =
          key === undefined
            ? createHash(algorithm)
            : createHmac(algorithm, Buffer.from(key));
        return [...hash.update(Buffer.from(bytes)).digest()];
      },
    } satisfies Partial<Answers>;
  }

  private identity(): ExecutionOps['session.get']['out'] {
    const {person, mode} = this.runner;
    const {book, project} = this.around;
    const {locale} =
      mode === 'NONE' ? {locale: 'en_US'} : book.apply('spreadsheet.get', null);
    const email = addressOf(person.name || person.key);
    return {
      activeUser: email,
      effectiveUser: email,
      locale: locale.slice(0, 2),
      timeZone: project.manifest.timeZone,
      temporaryKey: createHash('sha256')
        .update(`${book.id}\n${person.key}`)
        .digest('base64'),
      authMode: mode,
      scopes: project.manifest.oauthScopes,
    };
  }

  private selection(): ScreenSelection & {ranges: Rect[]} {
    const sheets = this.around.book.apply('sheets.list', null);
    const selected = this.selected ?? this.runner.screen.selection();
    if (selected && sheets.some(({id}) => id === selected.sheet))
      return {...selected, ranges: [...selected.ranges]};
    const first = sheets.find(({hidden}) => !hidden) ?? sheets[0]!;
    const cell = {sheet: first.id, row: 1, column: 1, rows: 1, columns: 1};
    return {sheet: first.id, ranges: [cell], cell};
  }

  private properties(store: Store): Entries {
    return propertiesOf(
      this.around.book.hostState,
      store,
      this.runner.person.key,
    );
  }

  private keep(store: Store, entries: Entries): null {
    const {book} = this.around;
    book.hostState = withProperties(
      book.hostState,
      store,
      this.runner.person.key,
      entries,
    );
    return null;
  }

  /** A user's locks and caches are apart from another user's. */
  private scope(kind: Store): string {
    return kind === 'user' ? `user ${this.runner.person.key}` : kind;
  }
}

const NOT_AUTHORISED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

function nothing(effect: unknown): null {
  void effect;
  return null;
}

const corner = (rect: Rect): Rect => ({...rect, rows: 1, columns: 1});

const without = (entries: Entries, key: string): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key));
