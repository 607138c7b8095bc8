/** The open workbook with everybody at it: edits and runs go in, what changed goes out to each window. */
import {randomUUID} from 'node:crypto';
import {Executions} from '../execution/executions';
import type {Outcome, Request} from '../execution/outcome';
import type {Project} from '../execution/project';
import {FileProblem} from '../file/file-problem';
import type {Store} from '../file/store';
import type {Actor} from '../workbook/actor';
import {Workbook} from '../workbook/workbook';
import type {Events, Person, SheetPicture} from '../wire';
import {Broadcast} from './broadcast';
import {Desk, type House} from './desk';
import {OWNER_NAME, personNamed, toldApart} from './people';
import {message, type Window} from './window';

const BEAT_MILLISECONDS = 15_000;
const PAUSE_MILLISECONDS = 100;
const PEOPLE_MILLISECONDS = 50;

export interface RoomOptions extends House {
  readonly store: Store;
  readonly project: Project;
}

export class Room {
  readonly workbook: Workbook;
  private readonly desks = new Map<string, Desk>();
  private readonly windows = new Map<string, Window>();
  private readonly executions: Executions;
  private readonly broadcast: Broadcast;
  private readonly owners = new Set([personNamed(OWNER_NAME).key]);
  private readonly beat: NodeJS.Timeout;
  private pending: NodeJS.Timeout | null = null;
  private pendingPeople: NodeJS.Timeout | null = null;
  private saved: Events['saved'] = {state: 'saved', message: null};
  private closing = false;

  constructor(private readonly options: RoomOptions) {
    const {store, project} = options;
    this.workbook = Workbook.from(store.data);
    this.broadcast = new Broadcast(this.workbook, this.windows, window =>
      this.actor(window),
    );
    this.executions = new Executions({
      project,
      workbook: this.workbook,
      screenFor: person => this.desk(person),
      onChange: () => this.settleSoon(),
    });
    store.onState = state => this.showSaved(state);
    this.beat = setInterval(() => {
      for (const window of this.windows.values()) window.beat();
    }, BEAT_MILLISECONDS);
    this.beat.unref();
  }

  /** Nothing more may change: what comes now would not be saved. */
  get isClosing(): boolean {
    return this.closing;
  }

  window(id: unknown): Window | undefined {
    return typeof id === 'string' ? this.windows.get(id) : undefined;
  }

  desk(person: Person): Desk {
    const known = this.desks.get(person.key);
    if (known !== undefined) return known;
    const desk = new Desk(person, this.options, () => this.showPeople());
    this.desks.set(person.key, desk);
    return desk;
  }

  actor({person, ways}: Pick<Window, 'person' | 'ways'>): Actor {
    const {key, name} = person;
    const isOwner = this.owners.has(key) && ways.canEdit;
    return {key, name, isOwner, kind: 'person'};
  }

  enter(window: Window): void {
    if (this.windows.size === 0) this.owners.add(window.person.key);
    this.windows.set(window.id, window);
    const desk = this.desk(window.person);
    this.greet(window);
    desk.enter(window);
    this.showPeople();
    if (window.ways.canEdit) this.aside(this.open(window, desk));
  }

  private greet(window: Window) {
    const actor = this.actor(window);
    const {name, sheets: all} = this.workbook.toData();
    const sheets = all.map(({id}) => this.workbook.picture(id, actor));
    const {frames} = this.options;
    const desk = this.desk(window.person);
    window.send('hello', {
      connection: window.id,
      you: desk.seen(),
      file: name,
      canEdit: window.ways.canEdit,
      frameOrigin: `http://${window.hostname}:${frames.port}`,
      active: shownFirst(sheets, desk.selection()?.sheet),
      sheets,
    });
    window.send('saved', this.saved);
    const {notice} = this.options.store;
    if (notice !== null)
      window.send('toast', {text: notice, title: null, seconds: -1});
    if (!window.ways.canEdit) desk.showMenus(window);
  }

  leave(window: Window): void {
    this.windows.delete(window.id);
    this.desk(window.person).leave(window);
    this.showPeople();
  }

  /** Runs onOpen, as Google does for each page load. */
  private async open(window: Window, desk: Desk) {
    if (!this.has('onOpen')) return desk.showMenus(window);
    desk.clearMenus();
    await this.run(window, {
      functionName: 'onOpen',
      args: [],
      mode: window.ways.mode,
      via: 'trigger',
      event: {type: 'open'},
    });
    desk.showMenus(window);
  }

  has(functionName: string): boolean {
    return this.options.project.functions.includes(functionName);
  }

  /** Runs a function for somebody; when it answers, what it changed is on disk. */
  async run(
    window: Window,
    request: Omit<Request, 'person' | 'isOwner'>,
  ): Promise<Outcome> {
    const {person} = window;
    const desk = this.desk(person);
    const id = randomUUID();
    const name = request.functionName;
    const from = Date.now();
    desk.tell('running', {id, name});
    const outcome = await this.executions.run({
      ...request,
      person,
      isOwner: this.actor(window).isOwner,
      editors: this.editors(),
    });
    try {
      await this.settle();
    } finally {
      desk.tell('ran', {
        id,
        name,
        milliseconds: Date.now() - from,
        cost: outcome.cost,
        error: outcome.error?.message ?? null,
      });
    }
    return outcome;
  }

  /** The names of all who may edit the file and are there. */
  private editors(): string[] {
    return [...this.windows.values()]
      .filter(({ways}) => ways.canEdit)
      .map(({person}) => person.name);
  }

  /** A script that goes on for long is seen at work, but does not wait for every line to be drawn. */
  private settleSoon() {
    this.pending ??= setTimeout(() => {
      this.aside(this.settle());
    }, PAUSE_MILLISECONDS);
  }

  /** Puts what changed on disk and shows it to everybody: answers once it is on disk, which a crowd may see later. */
  async settle(): Promise<void> {
    if (this.pending !== null) clearTimeout(this.pending);
    this.pending = null;
    this.aside(this.broadcast.tell());
    await this.options.store.record(this.workbook.toData());
  }

  /** Soon, and once for all who move about until then. */
  showPeople(): void {
    this.pendingPeople ??= setTimeout(() => {
      this.pendingPeople = null;
      const people = toldApart(
        [...this.desks.values()]
          .filter(desk => desk.hasWindows)
          .map(desk => desk.seen()),
      );
      const words = message('people', people);
      for (const window of this.windows.values()) window.say(words);
    }, PEOPLE_MILLISECONDS).unref();
  }

  private showSaved(state: Events['saved']) {
    this.saved = state;
    const {message} = state;
    for (const window of this.windows.values()) {
      window.send('saved', state);
      if (state.state === 'saved' && message !== null)
        window.send('toast', {text: message, title: null, seconds: -1});
    }
  }

  /** Work that nobody waits for: what goes wrong is said to all, and a fault ends nobody else's work. */
  aside(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (error instanceof FileProblem)
        this.showSaved({state: 'failed', message: error.message});
      else process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
    });
  }

  /** Saves whole at once. */
  async save(): Promise<void> {
    await this.settle();
    await this.options.store.save();
  }

  /** Ends all runs. */
  async stop(): Promise<void> {
    clearInterval(this.beat);
    await this.executions.stop();
  }

  /** Ends all runs, saves, and says to every window how that went. */
  async close(): Promise<void> {
    this.closing = true;
    try {
      await this.stop();
      await this.settle();
      await this.broadcast.tell();
    } finally {
      await this.letGo();
    }
  }

  private async letGo() {
    let message = 'Everything is saved.';
    try {
      await this.options.store.close();
    } catch (error) {
      message = (error as Error).message;
      throw error;
    } finally {
      for (const window of this.windows.values())
        window.end(`The planner has been stopped. ${message}`);
    }
  }
}

/** The tab on which somebody was, where it is still there. */
function shownFirst(sheets: readonly SheetPicture[], last?: number): number {
  const visible = sheets.filter(({info}) => !info.hidden);
  const shown = visible.find(({info}) => info.id === last) ?? visible[0];
  return (shown ?? sheets[0])?.info.id ?? 0;
}
