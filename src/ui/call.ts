/** The one way from the page to the workbook: the only mention of google.script. */
import type {Server} from '../contract/server';
import {ALONE} from './words/failure';

type Runner = {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
} & {readonly [name in keyof Server]: (argument?: unknown) => void};

declare const google:
  | undefined
  | {
      script: {
        run: Runner;
        host: {close(): void; editor: {focus(): void}};
      };
    };

export type Name = keyof Server;
export type Argument<N extends Name> = Parameters<Server[N]>[0];
export type Answer<N extends Name> = ReturnType<Server[N]>;

/** @throws Error when the workbook refuses, or can't be reached: `failure` tells which. */
export function call<N extends Name>(
  name: N,
  ...args: Parameters<Server[N]>
): Promise<Answer<N>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new Error(ALONE));
      return;
    }
    google.script.run
      .withSuccessHandler(answer => resolve(answer as Answer<N>))
      .withFailureHandler(reject)
      [name](...args);
  });
}

/** Gives the keyboard back to the spreadsheet. */
export function focusSheet(): void {
  if (typeof google !== 'undefined') google.script.host.editor.focus();
}

/** Closes the window that this page is in. */
export function closeWindow(): void {
  if (typeof google !== 'undefined') google.script.host.close();
}
