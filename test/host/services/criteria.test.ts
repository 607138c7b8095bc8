/** Conditions by the methods that set them: what is read back of each, and which values meet it. */
import {outcomeOf, valueOf} from './script';

/** The middle of a day, so that the time of day counts for nothing. */
const DAY = 'new Date(2026, 9, 15, 12)';
const EARLIER = 'new Date(2026, 9, 14, 23)';
const LATER = 'new Date(2026, 9, 16, 1)';

/** A method's words, what it is called, its arguments, values that meet it, values that don't. */
type Case = readonly [
  words: string,
  type: string,
  args: string,
  meets: readonly string[],
  fails: readonly string[],
];

const NUMBERS: readonly Case[] = [
  ['NumberBetween', 'NUMBER_BETWEEN', '1, 3', ['1', '2', '3'], ['0.9', '3.1']],
  [
    'NumberNotBetween',
    'NUMBER_NOT_BETWEEN',
    '1, 3',
    ['0.9', '3.1'],
    ['1', '3'],
  ],
  ['NumberEqualTo', 'NUMBER_EQUAL_TO', '2', ['2'], ['1', '3', '"two"']],
  ['NumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', '2', ['1', '3'], ['2']],
  ['NumberGreaterThan', 'NUMBER_GREATER_THAN', '2', ['3'], ['2', '1']],
  [
    'NumberGreaterThanOrEqualTo',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    '2',
    ['2', '3'],
    ['1'],
  ],
  ['NumberLessThan', 'NUMBER_LESS_THAN', '2', ['1'], ['2', '3']],
  [
    'NumberLessThanOrEqualTo',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    '2',
    ['1', '2'],
    ['3'],
  ],
];
const TEXTS: readonly Case[] = [
  ['TextContains', 'TEXT_CONTAINS', '"an"', ['"Ana"', '"BANK"'], ['"Bo"']],
  [
    'TextDoesNotContain',
    'TEXT_DOES_NOT_CONTAIN',
    '"an"',
    ['"Bo"'],
    ['"Ana"', '"BANK"'],
  ],
  ['TextEqualTo', 'TEXT_EQUAL_TO', '"Ana"', ['"Ana"'], ['"Anabel"', '"An"']],
];
const FORMULA: Case = [
  'FormulaSatisfied',
  'CUSTOM_FORMULA',
  '"=LEN(A1)>2"',
  ['"abc"', '1234'],
  ['"ab"', '12'],
];
const DATES: readonly Case[] = [
  ['DateAfter', 'DATE_AFTER', DAY, [LATER], [DAY, EARLIER]],
  ['DateBefore', 'DATE_BEFORE', DAY, [EARLIER], [DAY, LATER]],
  ['DateEqualTo', 'DATE_EQUAL_TO', DAY, [DAY], [EARLIER, LATER]],
];

/** What only rules for typing know. */
const REQUIRED: readonly Case[] = [
  ['Date', 'DATE_IS_VALID_DATE', '', [DAY], ['"soon"']],
  [
    'DateBetween',
    'DATE_BETWEEN',
    `${EARLIER}, ${DAY}`,
    [EARLIER, DAY],
    [LATER],
  ],
  [
    'DateNotBetween',
    'DATE_NOT_BETWEEN',
    `${EARLIER}, ${DAY}`,
    [LATER],
    [EARLIER, DAY],
  ],
  ['DateOnOrAfter', 'DATE_ON_OR_AFTER', DAY, [DAY, LATER], [EARLIER]],
  ['DateOnOrBefore', 'DATE_ON_OR_BEFORE', DAY, [DAY, EARLIER], [LATER]],
  [
    'TextIsEmail',
    'TEXT_IS_VALID_EMAIL',
    '',
    ['"a@example.org"'],
    ['"a@example"', '"example.org"', '"a b@example.org"'],
  ],
  [
    'TextIsUrl',
    'TEXT_IS_VALID_URL',
    '',
    ['"https://example.org/x"', '"example.org"'],
    ['"example"', '"not a link"'],
  ],
  [
    'ValueInList',
    'VALUE_IN_LIST',
    '["High", "Low"]',
    ['"High"', '"Low"'],
    ['"Higher"', '"Hi"'],
  ],
  [
    'ValueInRange',
    'VALUE_IN_RANGE',
    'sheet.getRange("H1:H2")',
    ['"red"', '"blue"'],
    ['"green"'],
  ],
  ['Checkbox', 'CHECKBOX', '', ['true', 'false'], ['"yes"', '1']],
  ['Checkbox', 'CHECKBOX', '"yes", "no"', ['"yes"', '"no"'], ['true', '"on"']],
];

/** Formats and filters know these besides. */
const CONDITIONS: readonly Case[] = [
  ['CellEmpty', 'CELL_EMPTY', '', ['""'], ['"x"', '0', 'false']],
  ['CellNotEmpty', 'CELL_NOT_EMPTY', '', ['"x"', '0', 'false'], ['""']],
  ['TextStartsWith', 'TEXT_STARTS_WITH', '"an"', ['"Ana"'], ['"Dan"']],
  ['TextEndsWith', 'TEXT_ENDS_WITH', '"an"', ['"Dan"'], ['"Ana"']],
];
const SHARED = [...NUMBERS, ...TEXTS, ...DATES, FORMULA];

/** How a script writes one criterion's arguments down. */
const TOLD = `const told = (values) => values.map(value =>
  value instanceof Date ? value.getTime() : value?.getA1Notation?.() ?? value);`;

test.each([...SHARED, ...REQUIRED])(
  'the rule require%s lets in what it says, and is read back',
  (words, type, args, meets, fails) => {
    const made = `sheet.getRange('H1:H2').setValues([['red'], ['blue']]);
      const rule = SpreadsheetApp.newDataValidation().require${words}(${args})
        .setAllowInvalid(false).setHelpText('Look it up.').build();`;
    for (const value of meets)
      expect(
        valueOf(`${made}
          sheet.getRange('A1').setDataValidation(rule).setValue(${value});
          return sheet.getRange('A1').isBlank();`),
      ).toBe(false);
    for (const value of fails)
      expect(
        outcomeOf(`${made}
          sheet.getRange('A1').setDataValidation(rule).setValue(${value});`)
          .error?.message,
      ).toContain('violates the data validation rules set on this cell');
    const facts = `const facts = (each) => [String(each.getCriteriaType()),
      told(each.getCriteriaValues()), each.getAllowInvalid(), each.getHelpText()];`;
    const [read, copied, again, given] = valueOf(`${TOLD} ${facts} ${made}
      sheet.getRange('A1').setDataValidation(rule);
      const read = sheet.getRange('A1').getDataValidation();
      const again = SpreadsheetApp.newDataValidation()
        .withCriteria(read.getCriteriaType(), read.getCriteriaValues())
        .setAllowInvalid(false).setHelpText('Look it up.').build();
      return [facts(read), facts(read.copy().build()), facts(again), told([${args}])];`) as unknown[][];
    const shows = type.startsWith('VALUE_IN') ? [true] : [];
    expect(read).toEqual([
      type,
      [...(given ?? []), ...shows],
      false,
      'Look it up.',
    ]);
    expect(copied).toEqual(read);
    expect(again).toEqual(read);
  },
);

test.each([...SHARED, ...CONDITIONS])(
  'the filter when%s shows what meets it, and is read back',
  (words, type, args, meets, fails) => {
    const [shown, hidden, read, copied, given] = valueOf(`${TOLD}
      const all = [...[${meets.join()}], ...[${fails.join()}]];
      sheet.getRange(1, 1, all.length + 1, 1).setNumberFormat('0.##');
      sheet.getRange(2, 1, all.length, 1).setValues(all.map(value => [value]));
      sheet.getRange(2, 1, all.length, 1).setNumberFormat('0.##');
      const filter = sheet.getRange(1, 1, all.length + 1, 1).createFilter();
      const formula = (text) => typeof text === 'string' ? text.replace('A1', 'A2') : text;
      const given = [${args}].map(formula);
      const criteria = SpreadsheetApp.newFilterCriteria().when${words}(...given).build();
      filter.setColumnFilterCriteria(1, criteria);
      const isHidden = all.map((_, index) => sheet.isRowHiddenByFilter(index + 2));
      const facts = (each) => [String(each.getCriteriaType()), told(each.getCriteriaValues())];
      const read = filter.getColumnFilterCriteria(1);
      return [isHidden.slice(0, ${meets.length}), isHidden.slice(${meets.length}),
        facts(read), facts(read.copy().build()), told(given)];`) as unknown[][];
    expect(shown).toEqual(meets.map(() => false));
    expect(hidden).toEqual(fails.map(() => true));
    expect(read).toEqual([type, given]);
    expect(copied).toEqual(read);
  },
);

test.each([...SHARED, ...CONDITIONS])(
  'the format when%s is read back as it was set',
  (words, type, args) => {
    const [read, copied, again, given] = valueOf(`${TOLD}
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')])
        .when${words}(${args}).setBackground('#ff0000').setFontColor('#00ff00').setBold(true)
        .setItalic(false).setUnderline(true).setStrikethrough(false).build();
      sheet.setConditionalFormatRules([rule]);
      const facts = (each) => {
        const condition = each.getBooleanCondition();
        return [each.getRanges().map(range => range.getA1Notation()), String(condition.getCriteriaType()),
          told(condition.getCriteriaValues()), condition.getBackground(), condition.getFontColor(), condition.getBold(),
          condition.getItalic(), condition.getUnderline(), condition.getStrikethrough(), each.getGradientCondition()];
      };
      const [read] = sheet.getConditionalFormatRules();
      const condition = read.getBooleanCondition();
      const again = read.copy().withCriteria(condition.getCriteriaType(), condition.getCriteriaValues());
      return [facts(read), facts(read.copy().build()), facts(again.build()), told([${args}])];`) as unknown[][];
    expect(read).toEqual([
      ['A1:B2', 'D4'],
      type,
      given,
      '#ff0000',
      '#00ff00',
      true,
      false,
      true,
      false,
      null,
    ]);
    expect(copied).toEqual(read);
    expect(again).toEqual(read);
  },
);

test.each(['After', 'Before', 'EqualTo'])(
  'a day that is told from today, when it is %s it, keeps being told so',
  words => {
    const type = `DATE_${words === 'EqualTo' ? 'EQUAL_TO' : words.toUpperCase()}_RELATIVE`;
    const [format, again, filter] = valueOf(`
      const {TODAY} = SpreadsheetApp.RelativeDate;
      const typeOf = (each) => String(each.getCriteriaType());
      const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')])
        .whenDate${words}(TODAY).build();
      const condition = rule.getBooleanCondition();
      const again = rule.copy().withCriteria(condition.getCriteriaType(), condition.getCriteriaValues()).build();
      const criteria = SpreadsheetApp.newFilterCriteria()
        .withCriteria(SpreadsheetApp.BooleanCriteria.${type}, [TODAY]).build();
      return [typeOf(condition), typeOf(again.getBooleanCondition()), typeOf(criteria)];`) as unknown[];
    expect([format, again, filter]).toEqual([type, type, type]);
  },
);

test('a colour scale is read back with its colours, types and values', () => {
  const [read, plain] = valueOf(`
    const {NUMBER, PERCENT, PERCENTILE} = SpreadsheetApp.InterpolationType;
    const facts = (rule) => {
      const each = rule.getGradientCondition();
      return [rule.getBooleanCondition(),
        [each.getMinColor(), String(each.getMinType()), each.getMinValue()],
        [each.getMidColor(), String(each.getMidType()), each.getMidValue()],
        [each.getMaxColor(), String(each.getMaxType()), each.getMaxValue()]];
    };
    const on = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')]);
    sheet.setConditionalFormatRules([
      on().setGradientMinpointWithValue('#000001', NUMBER, '1')
        .setGradientMidpointWithValue('#000002', PERCENT, '50')
        .setGradientMaxpointWithValue('#000003', PERCENTILE, '90').build(),
      on().setGradientMinpoint('#0000ff').setGradientMaxpoint('#ff0000').build(),
    ]);
    return sheet.getConditionalFormatRules().map(facts);`) as unknown[];
  expect(read).toEqual([
    null,
    ['#000001', 'NUMBER', '1'],
    ['#000002', 'PERCENT', '50'],
    ['#000003', 'PERCENTILE', '90'],
  ]);
  expect(plain).toEqual([
    null,
    ['#0000ff', 'MIN', ''],
    ['', 'null', ''],
    ['#ff0000', 'MAX', ''],
  ]);
});
