/** Bringing a framework in from a file, and choosing which ones the school works with. */
import type {
  FrameworkPreview,
  FrameworksView,
  ImportFramework,
  ImportedFramework,
  PreviewFramework,
  StandardSample,
} from '../contract/frameworks';
import {commonCore} from '../data/common-core';
import {type Catalogue, catalogueOf, parseStandard} from '../domain/catalogue';
import {folded} from '../domain/cell';
import {frameworkNamed, parseFrameworks} from '../domain/chosen-frameworks';
import {COMMON_CORE} from '../domain/common-core';
import {LONGEST_FILE} from '../domain/framework/file-size';
import {
  type FrameworkFile,
  isRefused,
} from '../domain/framework/framework-file';
import {frameworkName, licenceNotice} from '../domain/framework/licence';
import {readFramework} from '../domain/framework/read-framework';
import type {StandardCells} from '../domain/framework/standard-cells';
import type {KeyOf} from '../sheet/column';
import {saveFrameworks} from '../sheet/framework-setting';
import {STANDARDS} from '../sheet/reference-tabs';
import {SETTINGS} from '../sheet/schema';
import {readSettings} from '../sheet/settings-reader';
import {importStandards, previewImport} from '../sheet/standards-import';
import {OWN_FRAMEWORK, readStandards} from '../sheet/standards-tab';
import {readTable} from '../sheet/table';
import {UserError} from '../sheet/user-error';
import {type Workbook, openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/frameworks';
import {csvRows} from './csv-rows';
import {person} from './person';

/** The longest file, as JSON writes it, and what goes with it. */
const LONGEST_ARGUMENT = 2 * LONGEST_FILE;

export function loadFrameworks(): FrameworksView {
  return viewOf(openWorkbook());
}

/** What importing the file would do; nothing is written. */
export function previewFramework(argument: PreviewFramework): FrameworkPreview {
  const {
    text,
    framework: wanted = '',
    codesOnly = false,
  } = checked(takes.previewFramework, argument, LONGEST_ARGUMENT);
  const file = fileOf(text);
  const workbook = openWorkbook();
  const framework = nameFor(wanted, file, schoolFrameworks(workbook).catalogue);
  const {standards, version, format, terms, problems} = file;
  const {added, changed, left, missing, expected} = previewImport(workbook, {
    framework,
    standards,
    codesOnly,
  });
  const hasText = !codesOnly && standards.some(each => each.text !== '');
  return {
    framework,
    version,
    format,
    added: added.length,
    changed: changed.length,
    left,
    missing: missing.length,
    samples: {
      added: added.slice(0, SHOWN).map(sampleOf),
      changed: changed.slice(0, SHOWN).map(({standing, after}) => ({
        code: standing.cells.code,
        fields: Object.entries(after).map(([field, value]) => ({
          field: field as keyof typeof after,
          before: standing.cells[field as keyof typeof after],
          after: value,
        })),
      })),
      missing: missing.slice(0, SHOWN).map(({cells}) => sampleOf(cells)),
    },
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    licence: licenceNotice(framework, hasText),
    terms,
    hasText,
    expected,
  };
}

const LONGEST_SAMPLE = 150;

function sampleOf({code, text}: StandardCells): StandardSample {
  return {
    code,
    text:
      text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text,
  };
}

const SHOWN = 5;
const MOST_PROBLEMS = 100;

/** Writes what the preview showed, and refuses where that is no longer what would happen. */
export function importFramework(argument: ImportFramework): ImportedFramework {
  const {
    operation,
    text,
    framework: wanted = '',
    codesOnly = false,
    expected,
  } = checked(takes.importFramework, argument, LONGEST_ARGUMENT);
  const file = fileOf(text);
  const workbook = openWorkbook();
  const name = nameFor(wanted, file, schoolFrameworks(workbook).catalogue);
  const {standards} = file;
  const done = importStandards(
    workbook,
    {
      operation,
      framework: name,
      standards,
      codesOnly,
      expected,
      notice: licenceNotice(name, !codesOnly),
    },
    person(),
  );
  return {...done, framework: name, frameworks: viewOf(workbook)};
}

/** Objectives that are written already keep their codes, which are known whatever is chosen. */
export function chooseFrameworks(argument: {
  operation: string;
  frameworks: readonly string[];
}): FrameworksView {
  const {frameworks} = checked(takes.chooseFrameworks, argument);
  const workbook = openWorkbook();
  const {catalogue} = schoolFrameworks(workbook);
  const names = frameworks.map(name => {
    const known = knownName(name, catalogue);
    if (known !== undefined) return known;
    throw new UserError(
      `There is no framework called “${name}” in the tab Standards. Import it first, or choose another.`,
    );
  });
  saveFrameworks(workbook, [...new Set(names)], person());
  return viewOf(workbook);
}

/** @throws UserError with the reason why it can't be read */
function fileOf(text: string): FrameworkFile {
  const read = readFramework(text, csvRows);
  if (isRefused(read)) throw new UserError(read.refusal);
  return read;
}

/** Of the codes; publishers add a few groups of their own. */
const LEAST_SHARE = 0.9;

/**
 * The name under which the file's standards are kept.
 *
 * The Common Core's own wording joins the codes that the planner knows already, and so does a list of its
 * codes; a list of other codes that names no framework is the school's own.
 */
function nameFor(
  wanted: string,
  file: FrameworkFile,
  catalogue: Catalogue,
): string {
  const {title, standards} = file;
  const ours = standards.filter(
    ({code}) => parseStandard(code, catalogue)?.framework === COMMON_CORE,
  );
  const isOurs =
    (title === '' || file.isCommonCore) &&
    ours.length >= LEAST_SHARE * standards.length;
  const usual =
    isOurs || /^(?:common core|ccss)/i.test(title)
      ? COMMON_CORE
      : title || OWN_FRAMEWORK;
  const name = frameworkName(wanted.trim() || usual, file.isCommonCore);
  return knownName(name, catalogue) ?? name;
}

const knownName = (name: string, {frameworks}: Catalogue) =>
  frameworks.find(known => folded(known) === folded(name));

function schoolFrameworks(workbook: Workbook): {
  catalogue: Catalogue;
  named: readonly string[];
} {
  const settings = readTable<KeyOf<typeof SETTINGS>>(
    SETTINGS,
    readTab(workbook, SETTINGS).values,
  );
  const standards = readTable<KeyOf<typeof STANDARDS>>(
    STANDARDS,
    readTab(workbook, STANDARDS).values,
  );
  const named = parseFrameworks(
    readSettings(settings, workbook.today).settings.framework,
  );
  return {
    named,
    catalogue: catalogueOf(
      commonCore(),
      readStandards(standards).standards,
      named,
    ),
  };
}

function viewOf(workbook: Workbook): FrameworksView {
  const {catalogue, named} = schoolFrameworks(workbook);
  const {frameworks, chosen, standards} = catalogue;
  return {
    chosen: [...chosen],
    unknown: named.filter(
      name => frameworkNamed(name, frameworks) === undefined,
    ),
    available: frameworks.map(name => {
      const own = standards.filter(({framework}) => framework === name);
      const hasText = own.some(({text}) => text !== '');
      return {
        name,
        standards: own.filter(({kind}) => kind === 'standard').length,
        hasText,
        licence: licenceNotice(name, hasText),
      };
    }),
  };
}
