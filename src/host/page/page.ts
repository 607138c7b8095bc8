/** What every part of the page may ask and do. */
import type {Edit} from '../wire';
import type {Cell} from './address';
import type {Book, Sheet} from './book';
import type {Ground, Selection} from './selection';

export interface Page {
  book(): Book;
  sheet(): Sheet;
  ground(): Ground;
  selection(): Selection;
  select(selection: Selection): void;
  /** Shows another sheet. */
  pick(sheet: number): void;
  /** True when the server took it; a refusal is shown. */
  edit(edit: Edit): Promise<boolean>;
  /** Opens the box over the selected cell. */
  startEdit(how: 'type' | 'edit', text?: string): void;
  editNote(): void;
  openFilter(column: number): void;
  /** Whether cells that this person may not edit are hatched. */
  showsLocked(): boolean;
  showLocked(show: boolean): void;
  cellMenu(at: Cell | {readonly x: number; readonly y: number}): void;
  focusGrid(): void;
}
