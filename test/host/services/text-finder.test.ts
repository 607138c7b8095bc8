/** Looking for text, cell by cell. */
import {valueOf} from './script';

const FILLED = `
  sheet.getRange('A1:C3').setValues([['read', 'reading', ''], ['', 'Read', 'spread'], ['', '', 'lê read']]);
  const finder = sheet.createTextFinder('read');
  const places = found => found.map(range => range && range.getA1Notation());`;

test.each([
  ['', ['A1', 'B1', 'B2', 'C2', 'C3']],
  ['.matchEntireCell(true)', ['A1', 'B2']],
  ['.matchEntireCell(true).matchCase(true)', ['A1']],
  ['.startFrom(sheet.getRange("B2"))', ['A1', 'B1', 'B2', 'C2', 'C3']],
])('findAll%s', (options, found) => {
  expect(
    valueOf(`${FILLED} return places(finder${options}.findAll());`),
  ).toEqual(found);
});

// Source: https://developers.google.com/apps-script/reference/spreadsheet/text-finder#startfromstartrange
test('the search starts after the cell that it is told to start from', () => {
  expect(
    valueOf(`${FILLED}
      finder.startFrom(sheet.getRange('B1'));
      return places([finder.findNext(), finder.findNext()]);`),
  ).toEqual(['B2', 'C2']);
});

test('the previous match is the one before', () => {
  expect(
    valueOf(`${FILLED}
      return places([finder.findNext(), finder.findNext(), finder.findNext(), finder.findPrevious()]);`),
  ).toEqual(['A1', 'B1', 'B2', 'B1']);
});

test('a search of the whole file goes on from tab to tab', () => {
  expect(
    valueOf(`
      sheet.getRange('A5').setValue('read');
      file.insertSheet('Other').getRange('A1').setValue('read');
      const finder = file.createTextFinder('read');
      const next = () => { const found = finder.findNext(); return found && found.getSheet().getName() + found.getA1Notation(); };
      return [next(), next(), next()];`),
  ).toEqual(['Sheet1A5', 'OtherA1', null]);
});

test('accents can be left out of account, and a pattern can be looked for', () => {
  expect(
    valueOf(`${FILLED}
      return [
        places(sheet.createTextFinder('le').ignoreDiacritics(true).findAll()),
        places(sheet.createTextFinder('^r.*g$').useRegularExpression(true).findAll()),
      ];`),
  ).toEqual([['C3'], ['B1']]);
});

test('what is replaced is the current match alone, or all, and is counted', () => {
  expect(
    valueOf(`
      sheet.getRange('A1:A2').setValues([['a-a'], ['a']]);
      const finder = sheet.createTextFinder('a');
      finder.findNext();
      const counts = [finder.replaceWith('b')];
      counts.push(sheet.createTextFinder('a').replaceAllWith('c'));
      return [counts, sheet.getDataRange().getValues().flat()];`),
  ).toEqual([
    [2, 1],
    ['b-b', 'c'],
  ]);
});
