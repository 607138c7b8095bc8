/** A small add-on that shows and asks everything a page must be able to. */

function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Fill the sheets', 'fill')
    .addItem('Open the sidebar', 'showSidebar')
    .addItem('Open a dialog', 'showDialog')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu('Questions')
        .addItem('Ask yes or no', 'askYesNo')
        .addItem('Ask for a name', 'askName'),
    )
    .addItem('Fail', 'fail')
    .addToUi();
  ui.createMenu('School').addItem('Say hello', 'sayHello').addToUi();
}

/** A table with drop-downs, a note, a locked column, and a hidden sheet. */
function fill() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet();
  for (const old of book.getSheets())
    if (old.getSheetId() !== sheet.getSheetId()) book.deleteSheet(old);
  sheet.setName('Classes');
  sheet
    .getRange('A1:E1')
    .setValues([['Teacher', 'Grade', 'Priority', 'Objective', 'Id']])
    .setFontWeight('bold')
    .setBackground('#e6f4ea');
  sheet.getRange('A2:E4').setValues([
    ['Ms. Alvarez', '3', 'High', 'Interpret products of whole numbers', 'OBJ-1'],
    ['Mr. Brown', 'K', 'Normal', 'Count to 100 by ones and by tens', 'OBJ-2'],
    ['Ms. Chen', '5', 'Low', 'Explain a theme from details', 'OBJ-3'],
  ]);
  sheet.setFrozenRows(1);
  sheet.getRange('C1').setNote('High, Normal or Low');
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['High', 'Normal', 'Low'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange('C2:C50').setDataValidation(rule);
  const log = book.insertSheet('Log');
  log.getRange('A1').setValue('What happened');
  log.hideSheet();
  book.setActiveSheet(sheet);
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Class list'),
  );
}

function showDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('sidebar').setWidth(420).setHeight(260),
    'Class dialog',
  );
}

function askYesNo() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Ready?', 'Shall the month begin?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().toast(`You said ${answer}.`, 'Answer');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('School', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  const text =
    answer.getSelectedButton() === ui.Button.OK
      ? `Welcome, ${answer.getResponseText()}.`
      : 'Never mind.';
  SpreadsheetApp.getActive().toast(text, 'Answer');
}

function sayHello() {
  SpreadsheetApp.getActive().toast('Hello, school.');
}

function fail() {
  throw new Error('The classes could not be counted: open the tab Classes first.');
}

function where() {
  const range = SpreadsheetApp.getActiveRange();
  return {sheet: range.getSheet().getName(), range: range.getA1Notation()};
}

function addClass(fields) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1, 1, 2).setValues([[fields.teacher, fields.grade]]);
  return row;
}

function refuse(name) {
  throw new Error(`${name} is not on the list.`);
}

function hidden_() {
  return 'never';
}
