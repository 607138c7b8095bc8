/** Prints what was measured: words to the left, numbers to the right. */

export function printSection({title, about, tables, targets}) {
  console.log(`\n# ${title}\n\n${about.join('\n\n')}`);
  for (const {title, headers, rows} of tables) printTable(title, headers, rows);
  for (const {target, figure, met} of targets)
    console.log(`${met ? 'met    ' : 'NOT MET'}  ${target}: ${figure}`);
}

function printTable(title, headers, rows) {
  const texts = [headers, ...rows].map(row => row.map(String));
  const widths = headers.map((_, column) =>
    Math.max(...texts.map(row => row[column].length)),
  );
  const line = row =>
    row
      .map((text, column) =>
        column === 0
          ? text.padEnd(widths[column])
          : text.padStart(widths[column]),
      )
      .join('  ');
  console.log(`\n${title}\n`);
  console.log(line(texts[0]));
  console.log(widths.map(width => '-'.repeat(width)).join('  '));
  for (const row of texts.slice(1)) console.log(line(row));
}

/** `0.42`, `4.2`, `42`. */
export function short(number) {
  if (number >= 100) return Math.round(number).toLocaleString('en-US');
  return number.toPrecision(2);
}
