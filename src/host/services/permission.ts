/**
 * What a script may do with the authorisation it has.
 *
 * Source: https://developers.google.com/apps-script/guides/triggers#restrictions and
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
import type {ExecutionOps} from '../protocol';
import {Exception} from './exception';
import {host} from './host';

type Identity = ExecutionOps['session.get']['out'];

const SCOPES = 'https://www.googleapis.com/auth/';
export const CURRENT_ONLY = `${SCOPES}spreadsheets.currentonly`;
export const ALL_SPREADSHEETS = `${SCOPES}spreadsheets`;
export const CONTAINER_UI = `${SCOPES}script.container.ui`;
export const USER_EMAIL = `${SCOPES}userinfo.email`;

let known: Identity | null = null;

/** Asked once: it does not change while a script runs. */
export function identity(): Identity {
  known ??= host('session.get', null);
  return known;
}

/** @throws Exception where a script that was not authorised yet may not go on */
export function needsAuthorisation(method: string, scopes: string): void {
  if (identity().authMode === 'NONE') throw mayNotCall(method, scopes);
}

/** @throws Exception in simple triggers, which may not show pages */
export function needsFull(method: string, scopes: string): void {
  if (identity().authMode !== 'FULL') throw mayNotCall(method, scopes);
}

/** @throws Exception where the manifest lists scopes, and none of these */
export function needsScope(method: string, ...accepted: string[]): void {
  const {scopes} = identity();
  if (scopes.length === 0 || accepted.some(scope => scopes.includes(scope)))
    return;
  throw new Exception(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${listed(accepted)}`,
  );
}

const listed = (scopes: readonly string[]): string =>
  scopes.length === 1 ? scopes[0]! : `(${scopes.join(' || ')})`;

const mayNotCall = (method: string, scopes: string): Exception =>
  new Exception(
    `You do not have permission to call ${method}. Required permissions: ${scopes}`,
  );
