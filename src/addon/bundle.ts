/** Screens that the sidebar loads when they are wanted. */
import type {BundleName} from '../contract';
import {checked} from './arguments/check';
import * as takes from './arguments/bundle';

/** The script of a page that holds nothing else. */
export function loadBundle(argument: {name: BundleName}): {script: string} {
  const {name} = checked(takes.loadBundle, argument);
  const page = HtmlService.createHtmlOutputFromFile(name).getContent();
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(page) ?? [];
  return {script};
}
