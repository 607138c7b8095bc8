/** People at work in the tabs, and the clerk who gives their rows tags while nobody saves. */
import type {Rect} from '../../src/host/protocol';
import type {Edit} from '../../src/host/wire';
import type {Chance} from './chance';
import type {Hands} from './hands';
import type {Effect} from './history';
import type {Tables} from './tables';
import type {Witness} from './witness';

/** What runs are at just now. */
export interface Underway {
  /** Whether one of them draws a made tab. */
  readonly isDrawn: () => boolean;
  /** Whether one of them holds the lock. */
  readonly isLocked: () => boolean;
}

export class Typists {
  constructor(
    private readonly hands: Hands,
    private readonly witness: Witness,
    private readonly underway: Underway,
  ) {}

  /** Anything that people do in a tab. */
  edit(who: number, random: Chance): void {
    const isDrawn = this.underway.isDrawn();
    this.type(who, tables => this.hands.edit(who, tables, random, isDrawn));
  }

  /** Something that turns a tab over: that one, where one is named. */
  upset(who: number, random: Chance, sheet: number | null = null): void {
    this.type(who, tables => this.hands.upset(who, tables, random, sheet));
  }

  /** What keeps saves from a tab is put right, while none is at work. */
  mend(): void {
    if (this.underway.isLocked()) return;
    this.type(null, tables => this.hands.mend(tables));
  }

  /** A row right below the last one, where saves add theirs. */
  below(who: number, random: Chance): void {
    this.type(who, tables => this.hands.below(who, tables, random));
  }

  /** Something that a check of the workbook lists. */
  slip(who: number, random: Chance): void {
    this.type(who, tables => this.hands.slip(who, tables, random));
  }

  /** Right where a save has just been writing. */
  there(who: number, random: Chance): void {
    this.type(who, tables => this.hands.there(who, tables, random));
  }

  /** Right before a save writes there: into the very cells, or so that its rows stand elsewhere, or both. */
  rush(
    who: number,
    sheet: number,
    effects: readonly Effect[],
    random: Chance,
  ): void {
    const kind = random(4);
    const {ledger} = this.witness.checker;
    if (kind !== 0)
      this.type(who, tables => this.hands.shove(who, sheet, tables, random));
    if (kind < 2)
      this.type(who, tables =>
        this.hands.into(who, effects, ledger, tables, random),
      );
  }

  /** A count or a status into one of these cells. */
  tick(who: number, rect: Rect, random: Chance): void {
    this.type(who, tables => this.hands.tick(who, rect, tables, random));
  }

  /** The columns of ids come to stand beyond those of the school, away from all else that a save writes. */
  apart(who: number): void {
    this.type(who, tables => this.hands.apart(who, tables));
  }

  /** Gives rows their tags, where no save is at work on them. */
  tag(): void {
    if (!this.underway.isLocked() && this.hands.tag(this.witness.tables))
      this.witness.edited('tag');
  }

  /** Calls tabs and columns as they were called to begin with. */
  renameBack(): void {
    this.hands.renameBack(this.witness.tables);
    this.witness.edited();
  }

  private type(
    who: number | null,
    edits: (tables: Tables) => readonly Edit[],
  ): void {
    const done = edits(this.witness.tables);
    if (done.length === 0) return;
    this.witness.told.push(
      `${who === null ? 'clerk' : `person ${who}`}: ${JSON.stringify(done)}`,
    );
    this.witness.edited();
    this.tag();
  }
}
