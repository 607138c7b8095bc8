/** A person at work: types lines, takes one back, sorts, and plans activities in the sidebar. */
import {randomUUID} from 'node:crypto';
import {performance} from 'node:perf_hooks';

/** What a step is called in the report, and how many of a hundred of its kind of person it makes. */
const TYPING = [
  ['type', 95],
  ['undo', 4],
  ['sort', 1],
];
const PLANNING = [
  ['add', 45],
  ['change', 35],
  ['remove', 8],
  ['take back', 8],
  ['meddle', 4],
];

/**
 * Rows that stand of somebody who plans: beyond them one is removed for each that would be added.
 *
 * So fifty who plan hold a full school's month between them, however long they are at it.
 */
const MOST_OWN = 6;

export class Person {
  #name;
  #window;
  #shared;
  #chance;
  #count = 0;
  #own = new Map();
  #busy = Promise.resolve();

  /** @param shared `{account, figures, lines, plan}` of all people */
  constructor(name, window, shared, chance) {
    this.#name = name;
    this.#window = window;
    this.#shared = shared;
    this.#chance = chance;
  }

  /** One step of who types into the sheet. */
  write() {
    return this.#step(TYPING);
  }

  /** One step of who plans in the sidebar. */
  plan() {
    return this.#step(PLANNING);
  }

  /** One after the other, as a person does. */
  #step(kinds) {
    this.#busy = this.#busy.then(() => this.#do(kinds));
    return this.#busy;
  }

  async #do(kinds) {
    const kind = pick(kinds, this.#chance);
    const steps = {
      type: () => this.#type(),
      undo: () => this.#undo(),
      sort: () => this.#sort(),
      add: () => this.#add(),
      change: () => this.#change(),
      remove: () => this.#remove(),
      'take back': () => this.#takeBack(),
      meddle: () => this.#meddle(),
    };
    await steps[kind]();
  }

  async #timed(kind, asking) {
    const from = performance.now();
    const answer = await asking;
    this.#shared.figures.answered(kind, performance.now() - from, answer);
    return answer;
  }

  async #type() {
    const {account, figures, lines} = this.#shared;
    const number = (this.#count += 1);
    const text = `${this.#name} writes line ${number}`;
    const {sheet, row, answered} = await lines.take(text);
    account.lines.set(text, 'sent');
    figures.sent(text);
    const answer = await this.#timed(
      'type',
      this.#window.edit({
        do: 'type',
        rect: {sheet, row, column: 1, rows: 1, columns: 3},
        texts: [[text, this.#name, String(number)]],
      }),
    );
    answered();
    account.lines.set(text, kept(answer));
    return {text, answer};
  }

  /** Takes back a line just typed. */
  async #undo() {
    const {account} = this.#shared;
    const {text, answer} = await this.#type();
    if (!answer.ok) return;
    const undone = await this.#timed('undo', this.#window.edit({do: 'undo'}));
    if (undone.ok) account.lines.set(text, 'undone');
    else if (undone.lost) account.lines.set(text, 'unsure');
  }

  /** Sorts the lines that stand, and none that somebody is typing. */
  async #sort() {
    const {lines} = this.#shared;
    const {sheet, rows} = lines.standing();
    if (rows < 2) return;
    const column = 1 + Math.floor(this.#chance() * 3);
    await this.#timed(
      'sort',
      this.#window.edit({
        do: 'sort',
        rect: {sheet, row: 1, column: 1, rows, columns: 3},
        column,
        ascending: this.#chance() < 0.5,
      }),
    );
  }

  async #add() {
    if (this.#own.size >= MOST_OWN) return this.#remove();
    const {account, plan} = this.#shared;
    const title = this.#title();
    account.unsure.add(title);
    const operation = randomUUID();
    const answer = await this.#timed(
      'save',
      this.#window.run('saveActivity', {
        operation,
        month: plan.month,
        area: 'familyLiteracy',
        activity: title,
        objectiveIds: [plan.objective],
      }),
    );
    if (!answer.ok) return;
    account.unsure.delete(title);
    account.activities.set(answer.value.id, [title]);
    this.#own.set(answer.value.id, {title, operation});
  }

  async #change() {
    const {account, plan} = this.#shared;
    const [id, {title: before} = {}] = this.#any();
    if (id === undefined) return this.#add();
    const title = this.#title();
    const operation = randomUUID();
    account.activities.set(id, [before, title]);
    const answer = await this.#timed(
      'save',
      this.#window.run('saveActivity', {
        operation,
        id,
        base: {activity: before},
        month: plan.month,
        area: 'familyLiteracy',
        activity: title,
      }),
    );
    if (answer.ok) {
      account.activities.set(id, [title]);
      this.#own.set(id, {title, operation, before});
    } else if (isRefused(answer)) account.activities.set(id, [before]);
    else this.#own.delete(id);
  }

  async #remove() {
    const {account} = this.#shared;
    const [id, {title} = {}] = this.#any();
    if (id === undefined) return this.#add();
    account.activities.set(id, [title, null]);
    this.#own.delete(id);
    const answer = await this.#timed(
      'save',
      this.#window.run('removeRow', {
        operation: randomUUID(),
        table: 'Activities',
        id,
        base: {activity: title},
      }),
    );
    if (answer.ok) account.activities.set(id, [null]);
  }

  async #takeBack() {
    const {account} = this.#shared;
    const [id, {title, operation, before = null} = {}] = this.#any();
    if (id === undefined) return this.#add();
    account.activities.set(id, [title, before]);
    this.#own.delete(id);
    const answer = await this.#timed(
      'save',
      this.#window.run('undo', {operation}),
    );
    if (answer.ok) account.activities.set(id, [before]);
  }

  /** What people do to the tab of activities while others save: no row is where it was. */
  async #meddle() {
    const {plan} = this.#shared;
    const sheet = plan.sheet;
    const edits = [
      {do: 'insert', axis: 'rows', sheet, start: 4, count: 1},
      {do: 'move', axis: 'columns', sheet, start: 3, count: 1, destination: 6},
      {
        do: 'sort',
        rect: {sheet, row: 2, column: 1, rows: 400, columns: 20},
        column: 3,
        ascending: this.#chance() < 0.5,
      },
    ];
    const edit = edits[Math.floor(this.#chance() * edits.length)];
    await this.#timed('meddle', this.#window.edit(edit));
  }

  #title() {
    return `${this.#name} plans ${(this.#count += 1)}`;
  }

  #any() {
    const own = [...this.#own];
    return own[Math.floor(this.#chance() * own.length)] ?? [];
  }
}

const kept = ({ok, lost}) => (ok ? 'kept' : lost ? 'unsure' : 'undone');

/** Whether the person was told that nothing was saved, rather than left to look. */
const isRefused = ({lost}) => lost !== true;

function pick(kinds, chance) {
  const all = kinds.reduce((sum, [, weight]) => sum + weight, 0);
  let left = chance() * all;
  for (const [kind, weight] of kinds) if ((left -= weight) < 0) return kind;
  return kinds[0][0];
}
