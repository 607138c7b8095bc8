/** Services besides the spreadsheet: locks, stores, dates, people. */

function serviceChecks_() {
  const LOCK = REFERENCE + 'lock/lock#';
  return [
    {
      name: 'A document lock exists in a script that belongs to a file',
      source: REFERENCE + 'lock/lock-service#getDocumentLock()',
      run: () => isTrue_(LockService.getDocumentLock() !== null, 'null'),
    },
    {
      name: 'A lock is had after tryLock and not after releaseLock',
      source: LOCK + 'hasLock()',
      run: () => {
        const lock = LockService.getDocumentLock();
        same_(lock.hasLock(), false);
        same_(lock.tryLock(1000), true);
        same_(lock.hasLock(), true);
        lock.releaseLock();
        same_(lock.hasLock(), false);
      },
    },
    {
      name: 'A second tryLock has no effect: one release frees it',
      source: LOCK + 'tryLock(Integer)',
      run: () => {
        const lock = LockService.getDocumentLock();
        lock.tryLock(1000);
        lock.tryLock(1000);
        lock.releaseLock();
        same_(lock.hasLock(), false);
      },
    },
    {
      name: 'Releasing a lock that one does not have has no effect',
      source: LOCK + 'releaseLock()',
      run: () => LockService.getDocumentLock().releaseLock(),
    },
    {
      name: 'A property that is not there is null, and a text comes back',
      source: REFERENCE + 'properties/properties#getProperty(String)',
      run: () => {
        const properties = PropertiesService.getDocumentProperties();
        same_(properties.getProperty('conformance'), null);
        properties.setProperty('conformance', 'kept');
        same_(properties.getProperty('conformance'), 'kept');
        properties.deleteProperty('conformance');
        same_(properties.getProperty('conformance'), null);
      },
    },
    {
      name: 'Several properties are set at once and leave the others',
      source: REFERENCE + 'properties/properties#setProperties(Object)',
      run: () => {
        const properties = PropertiesService.getUserProperties();
        properties.setProperty('conformance.a', '1');
        properties.setProperties({'conformance.b': '2'});
        const all = properties.getProperties();
        same_([all['conformance.a'], all['conformance.b']], ['1', '2']);
        properties.deleteProperty('conformance.a').deleteProperty('conformance.b');
      },
    },
    {
      name: 'A property of over 9 KB is refused',
      source: GUIDES + 'services/quotas',
      run: () => {
        throws_(() => PropertiesService.getDocumentProperties().setProperty('conformance', 'x'.repeat(10000)));
      },
    },
    {
      name: 'What is not in the cache is null, and a text comes back',
      source: REFERENCE + 'cache/cache#get(String)',
      run: () => {
        const cache = CacheService.getDocumentCache();
        same_(cache.get('conformance'), null);
        cache.put('conformance', 'kept', 60);
        same_(cache.get('conformance'), 'kept');
        cache.remove('conformance');
      },
    },
    {
      name: 'Dates are formatted in the time zone that is named',
      source: REFERENCE + 'utilities/utilities#formatDate(Date,String,String)',
      run: () => {
        const instant = new Date(Date.UTC(2026, 10, 1, 3, 30));
        same_(Utilities.formatDate(instant, 'America/New_York', 'yyyy-MM-dd HH:mm'), '2026-10-31 23:30');
        same_(Utilities.formatDate(instant, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"), '2026-11-01T03:30:00Z');
      },
    },
    {
      name: 'Identifiers are unique and look like one',
      source: REFERENCE + 'utilities/utilities#getUuid()',
      run: () => {
        const [one, two] = [Utilities.getUuid(), Utilities.getUuid()];
        isTrue_(one !== two && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one), one);
      },
    },
    {
      name: 'A temporary key stands for the person, the same each time',
      source: REFERENCE + 'base/session#getTemporaryActiveUserKey()',
      run: () => {
        const key = Session.getTemporaryActiveUserKey();
        isTrue_(typeof key === 'string' && key !== '', 'no key');
        same_(Session.getTemporaryActiveUserKey(), key);
      },
    },
    {
      name: "The person's language is a short text such as en",
      source: REFERENCE + 'base/session#getActiveUserLocale()',
      run: () => isTrue_(/^[a-z]{2,3}/.test(Session.getActiveUserLocale()), Session.getActiveUserLocale()),
    },
    {
      name: 'The spreadsheet has an id, a locale and a time zone',
      source: REFERENCE + 'spreadsheet/spreadsheet#getSpreadsheetTimeZone()',
      run: (sheet, spreadsheet) => {
        isTrue_(spreadsheet.getId() !== '', 'no id');
        isTrue_(/^[a-z]{2}/.test(spreadsheet.getSpreadsheetLocale()), 'no locale');
        isTrue_(spreadsheet.getSpreadsheetTimeZone() !== '', 'no time zone');
      },
    },
    {
      name: 'Another file cannot be opened with the permission for this one alone',
      source: REFERENCE + 'spreadsheet/spreadsheet-app#openById(String)',
      run: () => {
        throws_(() => SpreadsheetApp.openById('1234567890abcdefghijklmnopqrstuvwxyz'));
      },
    },
    {
      name: 'A menu can be built item by item',
      source: REFERENCE + 'base/ui#createAddonMenu()',
      run: () => {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Nothing', 'onOpen').addSeparator();
      },
    },
  ];
}

/** Pages: HTML output and templates. */
function pageChecks_() {
  const TEMPLATES = GUIDES + 'html/templates';
  const evaluated = (source, values) => {
    const template = HtmlService.createTemplate(source);
    Object.keys(values || {}).forEach(key => {
      template[key] = values[key];
    });
    return template.evaluate().getContent();
  };
  return [
    {
      name: 'A page gives its content back, and more can be appended',
      source: REFERENCE + 'html/html-output#append(String)',
      run: () => same_(HtmlService.createHtmlOutput('<b>one</b>').append('<i>two</i>').getContent(), '<b>one</b><i>two</i>'),
    },
    {
      name: 'A page from a file is taken as it stands',
      source: REFERENCE + 'html/html-service#createHtmlOutputFromFile(String)',
      run: () => isTrue_(HtmlService.createHtmlOutputFromFile('wire').getContent().includes('<?= not run ?>'), 'scriptlet ran'),
    },
    {
      name: 'A page that is not there is refused',
      source: UNPROVEN,
      run: () => {
        throws_(() => HtmlService.createHtmlOutputFromFile('no such page'));
      },
    },
    {
      name: 'A printing scriptlet escapes',
      source: TEMPLATES + '#printing_scriptlets',
      run: () => same_(evaluated('<p><?= words ?></p>', {words: '<b>&'}), '<p>&lt;b&gt;&amp;</p>'),
    },
    {
      name: 'A force-printing scriptlet does not escape',
      source: TEMPLATES + '#force-printing_scriptlets',
      run: () => same_(evaluated('<p><?!= words ?></p>', {words: '<b>&</b>'}), '<p><b>&</b></p>'),
    },
    {
      name: 'A standard scriptlet runs and prints nothing',
      source: TEMPLATES + '#standard_scriptlets',
      run: () => same_(evaluated('<? for (var i = 0; i < 2; i++) { ?>x<? } ?>'), 'xx'),
    },
    {
      name: 'A scriptlet can call a function of the project',
      source: TEMPLATES + '#apps_script_code_in_scriptlets',
      run: () => same_(evaluated('<?= echo("hello") ?>'), 'hello'),
    },
  ];
}

/** The runtime: what a bundle may and may not count on. */
function runtimeChecks_() {
  const V8 = GUIDES + 'v8-runtime';
  return [
    {
      name: 'There are no timers, no fetch, no URL',
      source: V8,
      run: () => same_([typeof setTimeout, typeof fetch, typeof URL, typeof require, typeof process], Array(5).fill('undefined')),
    },
    {
      name: 'Modern syntax and library calls are there',
      source: V8,
      run: () => {
        const {first, ...rest} = {first: 1, second: 2};
        same_([first, rest, [1, [2]].flat(), Object.fromEntries([['a', 1]]), null ?? 3], [1, {second: 2}, [1, 2], {a: 1}, 3]);
      },
    },
    {
      name: 'Functions of another file can be called',
      source: UNPROVEN,
      run: () => same_(typeof runConformance, 'function'),
    },
    {
      name: 'Intl knows months in English, Spanish and Portuguese',
      source: UNPROVEN,
      run: () =>
        same_(
          ['en', 'es', 'pt'].map(language =>
            new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'}).format(new Date(Date.UTC(2026, 9, 5)))
          ),
          ['October', 'octubre', 'outubro']
        ),
    },
  ];
}
