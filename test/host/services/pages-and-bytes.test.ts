/** Pages, templates, blobs, CSV, stores and the file by way of its active tab. */
import fc from 'fast-check';
import {
  base64,
  fromBase64,
  utf8,
  utf8Text,
} from '../../../src/host/services/bytes';
import {parseCsv} from '../../../src/host/services/csv';
import {refusalOf, valueOf} from './script';

test.each([
  ['Title', 'Help', ''],
  ['Width', 300, null],
  ['Height', 200, null],
  ['FaviconUrl', 'https://example.org/x.png', ''],
  ['Content', '<b>', '<p>x</p>'],
])('a page has the %s that it is given', (name, value, usual) => {
  expect(
    valueOf(
      `const page = HtmlService.createHtmlOutput('<p>x</p>');
      const others = () => ['Title', 'Width', 'Height', 'FaviconUrl', 'Content']
        .filter(each => each !== args[0]).map(each => page['get' + each]());
      const before = others();
      const seen = [page['get' + args[0]](), page['set' + args[0]](args[1])['get' + args[0]]()];
      return [...seen, JSON.stringify(before) === JSON.stringify(others())];`,
      {args: [name, value]},
    ),
  ).toEqual([usual, value, true]);
});

test('what is added to a page stands at its end, as markup or as text', () => {
  expect(
    valueOf(`const page = HtmlService.createHtmlOutput('a');
      const seen = [page.append('<b>').getContent(), page.appendUntrusted('<i a="1">&\\'').getContent()];
      return [...seen, page.clear().getContent(), page.addMetaTag('viewport', 'width=1').getMetaTags().map(tag => [tag.getName(), tag.getContent()]),
        HtmlService.createHtmlOutput().getContent(), HtmlService.createHtmlOutput(Utilities.newBlob('blob')).getContent()];`),
  ).toEqual([
    'a<b>',
    'a<b>&lt;i a=&#34;1&#34;&gt;&amp;&#39;',
    '',
    [['viewport', 'width=1']],
    '',
    'blob',
  ]);
  expect(
    refusalOf("HtmlService.createHtmlOutput('').addMetaTag('author', 'x');"),
  ).toBe('The meta tag you specified is not allowed in this context.');
});

test.each([
  ['<p><?= name ?></p>', '<p>&lt;b&gt;</p>'],
  ['<p><?!= name ?></p>', '<p><b></p>'],
  ['<? if (yes) { ?>A<? } else { ?>B<? } ?>', 'A'],
  [
    '<? for (const each of list) { ?><i><?= each ?></i><? } ?>',
    '<i>1</i><i>2</i>',
  ],
  ['<?= null ?>|<?= undefined ?>|<?= 0 ?>|<?= false ?>', '||0|false'],
  ['<?!= 1 + 1; ?>', '2'],
  ['<? const x = 5; ?><?= x ?>', '5'],
  [
    '<script>const a = <?= list.length ?>;</script>',
    '<script>const a = 2;</script>',
  ],
  [
    '<script>const a = "<?= text ?>";</script>',
    '<script>const a = "\\"\\u003c/";</script>',
  ],
  [
    '<script>const a = <?= text ?>;</script>',
    '<script>const a = "\\"\\u003c/";</script>',
  ],
  ['<script></script><?= text ?>', '<script></script>&#34;&lt;/'],
  ['<a title="<?= text ?>">', '<a title="&#34;&lt;/">'],
  ['plain \\ "quotes" `ticks` ${x}', 'plain \\ "quotes" `ticks` ${x}'],
])('the template %s prints %s', (source, printed) => {
  expect(
    valueOf(
      `const template = HtmlService.createTemplate(args[0]);
      Object.assign(template, {name: '<b>', yes: true, list: [1, 2], text: '"</'});
      return [template.evaluate().getContent(), template.getRawContent()];`,
      {args: [source]},
    ),
  ).toEqual([printed, source]);
});

test('bytes of a text, in Base64 and back, are the same text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const bytes = utf8(text);
      expect(Buffer.from(bytes)).toEqual(Buffer.from(text));
      expect(utf8Text(bytes)).toBe(text);
      expect(base64(bytes)).toBe(Buffer.from(text).toString('base64'));
      expect(fromBase64(base64(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), array => {
      const bytes = [...array];
      expect(base64(bytes)).toBe(Buffer.from(array).toString('base64'));
      expect(fromBase64(base64(bytes))).toEqual(bytes);
    }),
  );
});

test('a blob has its bytes, type and name, and so has its copy', () => {
  expect(
    valueOf(`const facts = (each) => [each.getDataAsString(), each.getContentType(), each.getName(), each.getBytes()];
      const blob = Utilities.newBlob('ä', 'text/html', 'x.html');
      const copy = blob.copyBlob();
      blob.setDataFromString('b').setContentType('text/css').setName('y.css');
      return [facts(copy), facts(blob), facts(Utilities.newBlob([-61, -92])), facts(Utilities.newBlob('x')),
        facts(blob.setBytes([99])), blob.isGoogleType()];`),
  ).toEqual([
    ['ä', 'text/html', 'x.html', [-61, -92]],
    ['b', 'text/css', 'y.css', [98]],
    ['ä', null, null, [-61, -92]],
    ['x', 'text/plain', null, [120]],
    ['c', 'text/css', 'y.css', [99]],
    false,
  ]);
});

test.each<[string, string, string[][]]>([
  ['a,b', ',', [['a', 'b']]],
  [
    'a,b\nc,d',
    ',',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    ',',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a,,b,', ',', [['a', '', 'b', '']]],
  ['"a,b","c ""d"""', ',', [['a,b', 'c "d"']]],
  ['"two\nlines",x', ',', [['two\nlines', 'x']]],
  ['a;b,c', ';', [['a', 'b,c']]],
  ['a\tb', '\t', [['a', 'b']]],
  ['""', ',', []],
  ['', ',', []],
])('CSV %j apart by %j', (text, delimiter, rows) => {
  const found = parseCsv(text, delimiter);
  expect(found).toEqual(rows);
});

test('CSV that is written by its rule is read as it was', () => {
  const field = fc.string({unit: fc.constantFrom('a', ',', '"', '\n', ' ')});
  const rows = fc.array(fc.array(field, {minLength: 2, maxLength: 4}), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(rows, cells => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = cells.map(row => row.map(quoted).join(',')).join('\r\n');
      expect(parseCsv(text, ',')).toEqual(cells);
    }),
  );
});

test.each([['DocumentProperties'], ['ScriptProperties'], ['UserProperties']])(
  '%s are set, read, listed and deleted, one and many',
  kind => {
    expect(
      valueOf(`const store = PropertiesService.get${kind}();
      const seen = [store.getProperty('a'), store.getKeys()];
      store.setProperty('a', '1').setProperties({b: '2', c: 3});
      seen.push(store.getProperties(), store.getKeys().sort(), store.getProperty('c'));
      store.deleteProperty('a'); seen.push(store.getKeys().sort());
      store.setProperties({d: '4'}, true); seen.push(store.getProperties());
      store.deleteAllProperties(); seen.push(store.getProperties());
      const others = ['Document', 'Script', 'User'].filter(each => each + 'Properties' !== '${kind}');
      store.setProperty('x', 'y');
      return [...seen, others.map(each => PropertiesService['get' + each + 'Properties']().getKeys())];`),
    ).toEqual([
      null,
      [],
      {a: '1', b: '2', c: '3'},
      ['a', 'b', 'c'],
      '3',
      ['b', 'c'],
      {d: '4'},
      {},
      [[], []],
    ]);
  },
);

test('the file does to its active tab what that tab does', () => {
  expect(
    valueOf(`const other = file.insertSheet('Other');
      sheet.getRange('A1:B2').setValues([[2, 'x'], [1, 'y']]);
      file.setActiveSheet(other);
      file.appendRow(['a', 'b']); file.appendRow(['c']);
      file.insertRowBefore(1); file.insertRowAfter(2); file.insertRowsBefore(1, 2); file.insertRowsAfter(1, 2);
      file.insertColumnBefore(1); file.insertColumnsAfter(1, 2);
      file.setRowHeight(1, 44); file.setColumnWidth(2, 55); file.setFrozenRows(1); file.setFrozenColumns(2);
      const seen = [file.getLastRow(), file.getLastColumn(), file.getRowHeight(1), file.getColumnWidth(2), file.getFrozenRows(),
        file.getFrozenColumns(), file.getSheetName(), file.getSheetId() === other.getSheetId(),
        file.getDataRange().getA1Notation(), file.getSheetValues(6, 4, 1, 2)];
      file.deleteRow(1); file.deleteRows(1, 2); file.deleteColumn(1); file.deleteColumns(1, 2);
      seen.push(other.getDataRange().getDisplayValues(), sheet.getDataRange().getValues());
      file.setActiveSheet(sheet); file.sort(1);
      return [...seen, sheet.getDataRange().getValues()];`),
  ).toEqual([
    8,
    5,
    44,
    55,
    1,
    2,
    'Other',
    true,
    'A1:E8',
    [['a', 'b']],
    [
      ['', ''],
      ['', ''],
      ['a', 'b'],
      ['', ''],
      ['c', ''],
    ],
    [
      [2, 'x'],
      [1, 'y'],
    ],
    [
      [1, 'y'],
      [2, 'x'],
    ],
  ]);
});
