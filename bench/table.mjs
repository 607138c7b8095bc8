/** Prints rows as a table: words to the left, numbers to the right. */

export function printTable(title, headers, rows) {
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
