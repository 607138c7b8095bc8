/** Small scripts run on a workbook of one empty tab, for facts about the services. */
import {projectOf, type Project} from '../../../src/host/execution/project';
import {runHere, type RequestHere} from '../../../src/host/execution/run-here';
import type {Outcome} from '../../../src/host/execution/outcome';
import {Workbook} from '../../../src/host/workbook/workbook';

export const ANA = {key: 'ana', name: 'Ana', color: '#888888', selection: null};
export const BEN = {key: 'ben', name: 'Ben', color: '#444444', selection: null};

export const emptyBook = (): Workbook =>
  Workbook.create({id: 'book-1', name: 'Plan', timeZone: 'Etc/UTC'});

export const projectWith = (
  source: string,
  pages: {[name: string]: string} = {},
  oauthScopes: string[] = [],
): Project =>
  projectOf({
    scripts: [{name: 'Code', source}],
    pages: new Map(Object.entries(pages)),
    manifest: {oauthScopes},
  });

type Options = Partial<RequestHere> & {
  readonly pages?: {[name: string]: string};
  readonly scopes?: string[];
};

/** Runs the body of a function, with `file` and `sheet` at hand. */
export function outcomeOf(body: string, options: Options = {}): Outcome {
  const {pages, scopes, ...request} = options;
  const source = `function test(...args) {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.getActiveSheet();
    ${body}
  }`;
  return runHere({
    project: projectWith(source, pages, scopes),
    workbook: emptyBook(),
    functionName: 'test',
    args: [],
    person: ANA,
    ...request,
  });
}

/** What the body returns. */
export function valueOf(body: string, options: Options = {}): unknown {
  const {value, error} = outcomeOf(body, options);
  if (error) throw new Error(`${error.name}: ${error.message}\n${error.stack}`);
  return value;
}

/** The sentence with which it fails. */
export function refusalOf(body: string, options: Options = {}): string {
  const {error} = outcomeOf(body, options);
  if (error === null) throw new Error('It was not refused.');
  return error.message;
}
