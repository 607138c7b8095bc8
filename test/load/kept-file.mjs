/** What a workbook's file holds, as another program reads it. */
import {Workbook} from '@cj-tech-master/excelts';

/** @param tab how the names of the tabs begin that hold lines */
export async function keptIn(file, tab) {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  return {
    lines: book.worksheets
      .filter(({name}) => name.startsWith(tab))
      .flatMap(rowsOf)
      .map(row => [1, 2, 3].map(column => textOf(row, column))),
    activities: activitiesIn(book.getWorksheet('Activities')),
  };
}

function activitiesIn(sheet) {
  const headers = new Map();
  sheet.getRow(1).eachCell((cell, column) => headers.set(cell.text, column));
  return rowsOf(sheet)
    .slice(1)
    .map(row => ({
      id: textOf(row, headers.get('Activity ID')),
      title: textOf(row, headers.get('Activity')),
    }))
    .filter(({id}) => id !== null);
}

function rowsOf(sheet) {
  const rows = [];
  sheet.eachRow(row => rows.push(row));
  return rows;
}

const textOf = (row, column) => row.getCell(column).text || null;
