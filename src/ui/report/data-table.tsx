/** A table of figures with a bar beside each share. */
import {Bar} from './bar';
import {type Table, type TableCell, cellWords, isShare} from './table';

export function DataTable({table}: {readonly table: Table}) {
  const {title, columns, rows} = table;
  const isNumber = columns.map((_, column) =>
    isOfNumbers(rows.map(cells => cells[column] ?? null)),
  );
  return (
    <table class="figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th
              key={column}
              scope="col"
              class={isNumber[place] ? 'number' : undefined}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            <th scope="row" dir="auto">
              {cellWords(name ?? null)}
            </th>
            {cells.map((cell, column) => (
              <Figure
                key={column}
                cell={cell}
                isNumber={isNumber[column + 1]!}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Numbers stand one below the other, and their heading above them; where shares stand among them, all begin at the start. */
function isOfNumbers(cells: readonly TableCell[]): boolean {
  return (
    cells.every(cell => cell === null || typeof cell === 'number') &&
    cells.some(cell => cell !== null)
  );
}

function Figure({
  cell,
  isNumber,
}: {
  readonly cell: TableCell;
  readonly isNumber: boolean;
}) {
  if (isShare(cell))
    return (
      <td class="share">
        <span>{cellWords(cell)}</span>
        {cell.whole > 0 && <Bar part={cell.part} whole={cell.whole} />}
      </td>
    );
  if (isNumber) return <td class="number">{cellWords(cell)}</td>;
  return <td dir="auto">{cellWords(cell)}</td>;
}
