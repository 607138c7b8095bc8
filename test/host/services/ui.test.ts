import {ScriptedScreen} from '../execution/scripted-screen';
import {refusalOf, valueOf} from './script';

describe('menus', () => {
  test('have items, separators and sub-menus', () => {
    const screen = new ScriptedScreen();
    valueOf(
      `const ui = SpreadsheetApp.getUi();
       ui.createAddonMenu().addItem('Plan', 'plan').addSeparator()
         .addSubMenu(ui.createMenu('More').addItem('Undo', 'undo')).addToUi();`,
      {screen},
    );
    expect(screen.menus).toEqual([
      {
        caption: '',
        addOn: true,
        items: [
          {caption: 'Plan', functionName: 'plan', items: null},
          {caption: '', functionName: null, items: null},
          {
            caption: 'More',
            functionName: null,
            items: [{caption: 'Undo', functionName: 'undo', items: null}],
          },
        ],
      },
    ]);
  });
});

describe('questions', () => {
  test('an alert takes a text, buttons, a title', () => {
    const screen = new ScriptedScreen(['OK', 'YES', 'CANCEL']);
    expect(
      valueOf(
        `const ui = SpreadsheetApp.getUi(), {YES_NO, OK_CANCEL} = ui.ButtonSet;
         return [ui.alert('One') === ui.Button.OK, ui.alert('Two', YES_NO) === ui.Button.YES,
           String(ui.alert('Title', 'Three', OK_CANCEL))];`,
        {screen},
      ),
    ).toEqual([true, true, 'CANCEL']);
    expect(screen.questions).toEqual([
      {title: null, text: 'One', buttons: 'OK'},
      {title: null, text: 'Two', buttons: 'YES_NO'},
      {title: 'Title', text: 'Three', buttons: 'OK_CANCEL'},
    ]);
  });

  test('a prompt gives the button and the text', () => {
    const screen = new ScriptedScreen([{button: 'OK', text: 'Ana'}]);
    expect(
      valueOf(
        `const answer = SpreadsheetApp.getUi().prompt('Your name?');
         return [String(answer.getSelectedButton()), answer.getResponseText()];`,
        {screen},
      ),
    ).toEqual(['OK', 'Ana']);
  });

  test('Browser asks in the older way', () => {
    const screen = new ScriptedScreen(['YES', {button: 'CANCEL', text: ''}]);
    expect(
      valueOf(
        "return [Browser.msgBox('Go?', Browser.Buttons.YES_NO), Browser.inputBox('Name?')];",
        {screen},
      ),
    ).toEqual(['yes', 'cancel']);
  });

  test('without a page there is no Ui', () => {
    expect(refusalOf('SpreadsheetApp.getUi()')).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('a toast stays five seconds where nothing else is said', () => {
    const screen = new ScriptedScreen();
    valueOf("file.toast('Saved'); file.toast('Wait', 'Plan', -1);", {screen});
    expect(screen.toasts).toEqual([
      {text: 'Saved', title: null, seconds: 5},
      {text: 'Wait', title: 'Plan', seconds: -1},
    ]);
  });
});

describe('pages', () => {
  const pages = {
    side: '<p>Hello</p>',
    'parts/style': '<style>p {}</style>',
    page: "<?!= include('parts/style'); ?><? for (const each of list) { ?><li title=\"<?= each ?>\"><?= each ?></li><? } ?><script>const list = <?= list.length ?>, name = <?= name ?>, text = '<?= name ?>';</script>",
  };

  test('a sidebar is shown with its title', () => {
    const screen = new ScriptedScreen();
    valueOf(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Planner'));
       SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').append('y').setWidth(400).setHeight(200), 'Ask');`,
      {screen, pages},
    );
    expect(screen.frames).toEqual([
      {
        kind: 'sidebar',
        title: 'Planner',
        html: '<p>Hello</p>',
        width: null,
        height: null,
      },
      {kind: 'modal', title: 'Ask', html: 'xy', width: 400, height: 200},
    ]);
  });

  test('a template runs, prints and includes', () => {
    expect(
      valueOf(
        `globalThis.include = name => HtmlService.createHtmlOutputFromFile(name).getContent();
         const template = HtmlService.createTemplateFromFile('page');
         template.list = ['a & b', '<c>'];
         template.name = 'O\\'Neil </script>';
         return template.evaluate().getContent();`,
        {pages},
      ),
    ).toBe(
      '<style>p {}</style><li title="a &amp; b">a &amp; b</li><li title="&lt;c&gt;">&lt;c&gt;</li>' +
        '<script>const list = 2, name = "O\\u0027Neil \\u003c/script\\u003e", text = \'O\\u0027Neil \\u003c/script\\u003e\';</script>',
    );
  });

  test('an unset variable of a template is an error', () => {
    expect(
      refusalOf("HtmlService.createTemplate('<?= missing ?>').evaluate()"),
    ).toBe('missing is not defined');
  });

  test('the raw content of a template is its file', () => {
    expect(
      valueOf(
        "return HtmlService.createTemplateFromFile('side').getRawContent();",
        {pages},
      ),
    ).toBe('<p>Hello</p>');
  });

  test('a page that is not there is named', () => {
    expect(refusalOf("HtmlService.createHtmlOutputFromFile('gone')")).toBe(
      'No HTML file named gone was found.',
    );
  });
});
