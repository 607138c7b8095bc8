/** What must hold when nobody works any more and all is settled. */
import {Effects} from './effects';
import {Violation} from './history';
import type {Ledger} from './ledger';
import type {Operation} from './operations';
import type {Table, Value} from './tables';

type Tables = ReadonlyMap<number, Table>;

/** Every row of ours has an id of its own. @throws Violation */
export function checkIds(ledger: Ledger, tables: Tables): void {
  for (const {sheet, byKey} of tables.values()) {
    const column = ledger.idColumn(sheet);
    const ours = ledger.columns(sheet);
    const seen = new Set<unknown>();
    for (const {key, cells} of byKey.values()) {
      if (ours.every(header => isBlank(cells.get(header)))) continue;
      const id = cells.get(column);
      if (id === undefined || seen.has(id))
        throw new Violation(
          'I2',
          `At the end ${key} has ${id === undefined ? 'no id' : `the id ${String(id)}, as another row has`}.`,
        );
      seen.add(id);
    }
  }
}

/** What people type fails as a formula where no format keeps it as text, and is then read as blank. */
const isBlank = (value: Value | undefined): boolean =>
  /^(?:\s*$|the formula )/.test(String(value ?? ''));

/** A save that was cut off is there as a whole, or not at all. @throws Violation */
export function checkWhole(
  {isDisturbed, effects, since}: Operation,
  ledger: Ledger,
  tables: Tables,
): void {
  if (isDisturbed) return;
  if (new Effects(ledger, tables, since).outcome(effects).isThere) return;
  for (const table of tables.values()) {
    const {cells, come} = ledger.against(table);
    const [cell] = cells;
    if (cell)
      throw new Violation(
        'I4',
        `A save that was cut off is half there: ${cell.header} of ${cell.key} says ${String(cell.is)} for ${String(cell.was)}.`,
      );
    const [row] = come;
    if (row)
      throw new Violation(
        'I4',
        `A save that was cut off has left a part of a row: ${row.key}.`,
      );
  }
}

/** No save has added its rows twice. @throws Violation */
export function checkOnce(
  {isDisturbed, effects, since}: Operation,
  ledger: Ledger,
  tables: Tables,
): void {
  const added = effects.filter(({does}) => does === 'add').length;
  const rows = new Effects(ledger, tables, since).begun(effects);
  if (!isDisturbed && rows > added)
    throw new Violation('I6', `A save of ${added} rows has added ${rows}.`);
}
