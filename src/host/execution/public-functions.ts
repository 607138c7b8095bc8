/** Which functions of a project can be called from outside. */
import {Script as Compiled, createContext} from 'node:vm';
import type {Script} from './project';

const NAMES = new Compiled('Object.getOwnPropertyNames(globalThis)');

/**
 * The top-level functions of a project, less those ending in `_`, which Apps Script keeps private.
 *
 * Nothing of the project runs: functions are declared before the first statement, which throws.
 * Source: https://developers.google.com/apps-script/guides/html/communication#private_functions
 */
export function publicFunctions(scripts: readonly Script[]): string[] {
  const names = scripts.flatMap(topLevelFunctions);
  return [...new Set(names)].filter(name => !name.endsWith('_')).sort();
}

function topLevelFunctions({name, source}: Script): string[] {
  const scope = createContext(Object.create(null)) as {[name: string]: unknown};
  const declared = compile(name, `throw null;${source}`);
  try {
    declared.runInContext(scope);
  } catch {
    // Only the declarations were wanted.
  }
  // Variables without a value yet are known to the realm alone.
  const names = NAMES.runInContext(scope) as string[];
  const functions = names.filter(each => typeof scope[each] === 'function');
  const variables = functionVariables(source).filter(
    each => names.includes(each) || isWaiting(each, scope),
  );
  return [...functions, ...variables];
}

/** Whether a `const` or `let` of the top level: those of a block are not known there. */
function isWaiting(name: string, scope: object): boolean {
  try {
    new Compiled(`typeof ${name}`).runInContext(scope);
    return false;
  } catch {
    return true;
  }
}

function compile(name: string, source: string): Compiled {
  try {
    return new Compiled(source, {filename: name});
  } catch (error) {
    const {message, stack = ''} = error as Error;
    const line = /:(\d+)\n/.exec(stack)?.[1] ?? '?';
    throw new Error(`SyntaxError: ${message} line: ${line} file: ${name}`);
  }
}

const FUNCTION_VARIABLE =
  /\b(?:var|let|const)\s+([\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\([^()]*\)\s*=>|[\w$]+\s*=>)/g;

/** `var onEdit = function …` and `const onEdit = event => …`, of whatever block. */
const functionVariables = (source: string): string[] =>
  [...source.matchAll(FUNCTION_VARIABLE)].map(([, name]) => name!);
