import {ANA, BEN, emptyBook, refusalOf, valueOf} from './script';

describe('properties', () => {
  test('are text, by key, and stay with the file', () => {
    const workbook = emptyBook();
    valueOf(
      "PropertiesService.getDocumentProperties().setProperty('a', 1).setProperties({b: true, c: 'x'});",
      {workbook},
    );
    expect(
      valueOf(
        `const kept = PropertiesService.getDocumentProperties();
         return [kept.getProperties(), kept.getProperty('none'), kept.deleteProperty('b').getKeys()];`,
        {workbook},
      ),
    ).toEqual([{a: '1', b: 'true', c: 'x'}, null, ['a', 'c']]);
  });

  test('are there by their older names too', () => {
    expect(
      valueOf(`
        ScriptProperties.setProperty('a', '1');
        UserProperties.setProperty('b', '2');
        return [
          PropertiesService.getScriptProperties().getProperties(),
          PropertiesService.getUserProperties().getProperties(),
        ];`),
    ).toEqual([{a: '1'}, {b: '2'}]);
  });

  test('take a Date as its text', () => {
    expect(
      valueOf(`
        const date = new Date();
        return PropertiesService.getScriptProperties().setProperty('when', date).getProperty('when') === String(date);`),
    ).toBe(true);
  });

  test('of one person are not those of another', () => {
    const workbook = emptyBook();
    const name = "PropertiesService.getUserProperties().getProperty('name')";
    valueOf("PropertiesService.getUserProperties().setProperty('name', 'A');", {
      workbook,
    });
    expect([
      valueOf(`return ${name};`, {workbook, person: ANA}),
      valueOf(`return ${name};`, {workbook, person: BEN}),
    ]).toEqual(['A', null]);
  });

  test('setProperties can put others away', () => {
    expect(
      valueOf(`
        const kept = PropertiesService.getScriptProperties().setProperties({a: '1', b: '2'});
        return kept.setProperties({c: '3'}, true).getProperties();`),
    ).toEqual({c: '3'});
  });

  test('a value holds 9 KB', () => {
    const set = (length: number) =>
      `PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(${length}));`;
    expect(valueOf(`${set(9216)} return 'kept';`)).toBe('kept');
    expect(refusalOf(set(9217))).toBe('Argument too large: value');
  });

  test('9 KB are counted in bytes: letters with accents take two', () => {
    expect(
      refusalOf(
        "PropertiesService.getScriptProperties().setProperty('a', 'é'.repeat(4609));",
      ),
    ).toBe('Argument too large: value');
  });

  test('a store holds 500 KB', () => {
    expect(
      refusalOf(`
        const all = {};
        for (let each = 0; each < 60; each++) all['k' + each] = 'x'.repeat(9000);
        PropertiesService.getScriptProperties().setProperties(all);`),
    ).toMatch(/^You have exceeded the property storage quota/);
  });
});

describe('the cache', () => {
  test('forgets after the time that was set', () => {
    const workbook = emptyBook();
    let present = 1_000_000;
    const now = () => present;
    const cached = () =>
      valueOf('return CacheService.getDocumentCache().getAll(["a", "b"]);', {
        workbook,
        now,
      });
    valueOf(
      "const cache = CacheService.getDocumentCache(); cache.put('a', 'x', 60); cache.put('b', 'y');",
      {workbook, now},
    );
    present += 59_000;
    expect(cached()).toEqual({a: 'x', b: 'y'});
    present += 2_000;
    expect(cached()).toEqual({b: 'y'});
    present += 600_000;
    expect(cached()).toEqual({});
  });

  // Source: https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds
  test('keeps several values ten minutes where nothing is said, and none longer than six hours', () => {
    const workbook = emptyBook();
    let present = 1_000_000;
    const now = () => present;
    const cached = () =>
      valueOf('return CacheService.getScriptCache().getAll(["a", "b"]);', {
        workbook,
        now,
      });
    valueOf(
      "const cache = CacheService.getScriptCache(); cache.putAll({a: 'x'}); cache.putAll({b: 'y'}, 100000);",
      {workbook, now},
    );
    present += 599_000;
    expect(cached()).toEqual({a: 'x', b: 'y'});
    present += 2_000;
    expect(cached()).toEqual({b: 'y'});
    present += 6 * 3_600_000;
    expect(cached()).toEqual({});
  });

  test('of one person is not that of another', () => {
    const workbook = emptyBook();
    const read = "CacheService.getUserCache().get('name')";
    valueOf("CacheService.getUserCache().put('name', 'A');", {workbook});
    expect([
      valueOf(`return ${read};`, {workbook, person: ANA}),
      valueOf(`return ${read};`, {workbook, person: BEN}),
    ]).toEqual(['A', null]);
  });

  test('holds 100 KB a value', () => {
    expect(
      refusalOf("CacheService.getScriptCache().put('a', 'x'.repeat(102401));"),
    ).toBe('Argument too large: value');
  });
});

describe('locks', () => {
  test('taking a lock twice has no effect, and one release frees it', () => {
    expect(
      valueOf(`
        const lock = LockService.getDocumentLock();
        const before = lock.hasLock();
        const taken = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];
        lock.releaseLock();
        lock.releaseLock();
        return [before, taken, lock.hasLock()];`),
    ).toEqual([false, [true, true, true], false]);
  });

  test('a lock that was kept is free in the next run', () => {
    const workbook = emptyBook();
    const take = 'return LockService.getScriptLock().tryLock(0);';
    expect([valueOf(take, {workbook}), valueOf(take, {workbook})]).toEqual([
      true,
      true,
    ]);
  });
});

describe('who runs', () => {
  test('is known by a key that stays, and another for another person', () => {
    const key = 'return Session.getTemporaryActiveUserKey();';
    expect(valueOf(key)).toBe(valueOf(key));
    expect(valueOf(key)).not.toBe(valueOf(key, {person: BEN}));
  });

  test('an address needs its scope', () => {
    expect(
      refusalOf('Session.getActiveUser()', {
        scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
      }),
    ).toBe(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('triggers and scopes', () => {
  test('installable triggers are kept with the file', () => {
    expect(
      valueOf(`
        const trigger = ScriptApp.newTrigger('onChanged').forSpreadsheet(file).onChange().create();
        const [read] = ScriptApp.getProjectTriggers();
        const kept = [read.getHandlerFunction(), read.getEventType() === ScriptApp.EventType.ON_CHANGE, read.getUniqueId() === trigger.getUniqueId()];
        ScriptApp.deleteTrigger(read);
        return [kept, ScriptApp.getProjectTriggers().length];`),
    ).toEqual([['onChanged', true, true], 0]);
  });

  test('authorisation is required before it is given', () => {
    const status =
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());';
    expect(valueOf(status)).toBe('NOT_REQUIRED');
    expect(
      valueOf('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 1;'),
    ).toBe(1);
  });
});

test.each([
  ['UrlFetchApp.fetch("x")', 'UrlFetchApp.fetch'],
  ['DriveApp.getFiles()', 'DriveApp.getFiles'],
  ['GmailApp.search("x")', 'GmailApp.search'],
  ['MailApp.sendEmail({})', 'MailApp.sendEmail'],
  ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
  ['DocumentApp.getActiveDocument()', 'DocumentApp.getActiveDocument'],
  ['Charts.newBarChart()', 'Charts.newBarChart'],
  ['Utilities.gzip(Utilities.newBlob("1"))', 'Utilities.gzip'],
  ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken'],
  ['file.addEditor("a@b.c")', 'Spreadsheet.addEditor'],
  ['sheet.insertSlicer(sheet.getRange("A1"), 1, 1)', 'Sheet.insertSlicer'],
])('%s refuses by name', (script, name) => {
  expect(refusalOf(script)).toBe(`${name} is not emulated by this host`);
});
