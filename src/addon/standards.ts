/** The standards as the sidebar offers them. */
import type {StandardsView} from '../contract/frameworks';
import {commonCore} from '../data/common-core';
import {catalogueOf} from '../domain/catalogue';
import {folded} from '../domain/cell';
import {parseFrameworks} from '../domain/chosen-frameworks';
import {COMMON_CORE} from '../domain/common-core';
import {licenceNotice, namesCommonCore} from '../domain/framework/licence';
import type {KeyOf} from '../sheet/column';
import {STANDARDS} from '../sheet/reference-tabs';
import {SETTINGS} from '../sheet/schema';
import {readSettings} from '../sheet/settings-reader';
import {readStandards} from '../sheet/standards-tab';
import {readTable} from '../sheet/table';
import {openWorkbook, readTab} from '../sheet/workbook';

/** Reads two tabs, whatever the size of the school. */
export function loadStandards(): StandardsView {
  const workbook = openWorkbook();
  const {settings} = readSettings(
    readTable<KeyOf<typeof SETTINGS>>(
      SETTINGS,
      readTab(workbook, SETTINGS).values,
    ),
    workbook.today,
  );
  const {standards: imported} = readStandards(
    readTable<KeyOf<typeof STANDARDS>>(
      STANDARDS,
      readTab(workbook, STANDARDS).values,
    ),
  );
  const list = commonCore();
  const {chosen, standards} = catalogueOf(
    list,
    imported,
    parseFrameworks(settings.framework),
  );
  const hasText = (name: string) =>
    standards.some(({framework, text}) => framework === name && text !== '');
  return {
    frameworks: chosen.map(name => ({
      name,
      licence: licenceNotice(name, hasText(name)),
    })),
    list,
    imported: imported.map(standard =>
      isOffered(standard.framework, chosen)
        ? standard
        : {...standard, text: ''},
    ),
    chosen,
  };
}

/** Codes of other frameworks are known as well; their wording would only make the answer long. */
function isOffered(framework: string, chosen: readonly string[]): boolean {
  return (
    chosen.some(name => folded(name) === folded(framework)) ||
    (chosen.includes(COMMON_CORE) && namesCommonCore(framework))
  );
}
