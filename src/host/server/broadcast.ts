/** Says to every window what changed: at once to few, and to a crowd together with what changes in the next moment. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Actor} from '../workbook/actor';
import type {Changes} from '../workbook/changes';
import type {Workbook} from '../workbook/workbook';
import {message, type Window} from './window';

/** So many are told sooner than a moment passes. */
const FEW = 20;
/** What it takes to tell one more, some four times: the rest of the time is for the work itself. */
const PAUSE_MILLISECONDS = 0.15;

export class Broadcast {
  /** Until when nothing is said, in milliseconds since 1970. */
  private pauseEnd = 0;
  private next: Promise<void> | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly windows: ReadonlyMap<string, Window>,
    private readonly actor: (window: Window) => Actor,
  ) {}

  /** Answers once everybody was told what had changed by now. */
  async tell(): Promise<void> {
    if (this.next !== null) return this.next;
    const left = this.pauseEnd - Date.now();
    if (left <= 0) return this.tellNow();
    this.next = sleep(left).then(() => {
      this.next = null;
      this.tellNow();
    });
    return this.next;
  }

  private tellNow(): void {
    const changes = this.workbook.drainChanges();
    const {tabs, sheets, cells} = changes;
    if (!tabs && sheets.length === 0 && cells.length === 0) return;
    this.say(changes);
    const others = Math.max(0, this.windows.size - FEW);
    // From here on: on a busy computer telling takes longer, and leaves as much time for the work.
    this.pauseEnd = Date.now() + others * PAUSE_MILLISECONDS;
  }

  /** Drawn and put into bytes once for all who see the same. */
  private say(changes: Changes) {
    const said = new Map<string, Buffer>();
    for (const window of this.windows.values()) {
      const viewer = this.actor(window);
      const viewpoint = this.workbook.viewpoint(viewer);
      const words = said.get(viewpoint) ?? this.drawn(changes, viewer);
      said.set(viewpoint, words);
      window.say(words);
    }
  }

  private drawn({tabs, sheets, cells}: Changes, viewer: Actor): Buffer {
    const {workbook} = this;
    return Buffer.concat([
      ...(tabs
        ? [message('tabs', workbook.apply('sheets.list', null, viewer))]
        : []),
      ...sheets.map(sheet => message('sheet', workbook.picture(sheet, viewer))),
      ...[...bySheet(cells)].map(([sheet, changed]) =>
        message('cells', {
          sheet,
          cells: changed.map(
            ({row, column}) =>
              [
                row,
                column,
                workbook.cellPicture(sheet, row, column, viewer),
              ] as const,
          ),
        }),
      ),
    ]);
  }
}

function bySheet(cells: Changes['cells']): Map<number, Changes['cells']> {
  const groups = new Map<number, Changes['cells'][number][]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet) ?? [];
    group.push(cell);
    groups.set(cell.sheet, group);
  }
  return groups;
}
