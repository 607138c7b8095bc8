/** The script itself: its authorisation and its triggers. */
import {emulated} from './emulation';
import {constantOf, constants} from './enums';
import {Exception} from './exception';
import {host} from './host';
import {identity, needsFull, needsScope} from './permission';
import {theSpreadsheet} from './spreadsheet';

type Script = GoogleAppsScript.Script.ScriptApp;
type BaseTrigger = GoogleAppsScript.Script.Trigger;
type AuthMode = GoogleAppsScript.Script.AuthMode;

const ENUMS = [
  'AuthMode',
  'AuthorizationStatus',
  'EventType',
  'InstallationSource',
  'TriggerSource',
] as const;
const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

class Trigger extends emulated<BaseTrigger>('ScriptApp.Trigger') {
  constructor(
    readonly id: string,
    private readonly functionName: string,
    private readonly type: string,
  ) {
    super();
  }
  override getUniqueId(): string {
    return this.id;
  }
  override getHandlerFunction(): string {
    return this.functionName;
  }
  override getEventType(): GoogleAppsScript.Script.EventType {
    return constantOf('EventType', this.type);
  }
  override getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    const source = this.type === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
    return constantOf('TriggerSource', source);
  }
  override getTriggerSourceId(): string {
    return this.type === 'CLOCK' ? '' : theSpreadsheet().getId();
  }
}

function created(functionName: string, type: string | null): Trigger {
  if (type === null)
    throw new Exception('A trigger must have an event before it is created.');
  const {id} = host('triggers.add', {functionName, type});
  return new Trigger(id, functionName, type);
}

class SpreadsheetTriggerBuilder extends emulated<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>(
  'ScriptApp.SpreadsheetTriggerBuilder',
) {
  private type: string | null = null;
  constructor(private readonly functionName: string) {
    super();
  }
  override onOpen(): this {
    return this.on('ON_OPEN');
  }
  override onEdit(): this {
    return this.on('ON_EDIT');
  }
  override onChange(): this {
    return this.on('ON_CHANGE');
  }
  override onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
  override create(): BaseTrigger {
    return created(this.functionName, this.type);
  }
  private on(type: string): this {
    this.type = type;
    return this;
  }
}

class TriggerBuilder extends emulated<GoogleAppsScript.Script.TriggerBuilder>(
  'ScriptApp.TriggerBuilder',
) {
  constructor(private readonly functionName: string) {
    super();
  }
  override forSpreadsheet(): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.functionName);
  }
}

class AuthorizationInfo extends emulated<GoogleAppsScript.Script.AuthorizationInfo>(
  'ScriptApp.AuthorizationInfo',
) {
  constructor(private readonly isRequired: boolean) {
    super();
  }
  override getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const status = this.isRequired ? 'REQUIRED' : 'NOT_REQUIRED';
    return constantOf('AuthorizationStatus', status);
  }
  override getAuthorizationUrl(): string {
    return null as unknown as string;
  }
}

class Service extends emulated<GoogleAppsScript.Script.Service>(
  'ScriptApp.Service',
) {
  override isEnabled(): boolean {
    return false;
  }
  override getUrl(): string {
    return null as unknown as string;
  }
}

export class ScriptApp extends emulated<Script>('ScriptApp') {
  constructor() {
    super();
    for (const kind of ENUMS)
      Object.defineProperty(this, kind, {value: constants(kind)});
    Object.defineProperty(this, 'WeekDay', {value: constants('Weekday')});
  }
  override getAuthorizationInfo(
    mode: AuthMode,
  ): GoogleAppsScript.Script.AuthorizationInfo {
    void mode;
    return new AuthorizationInfo(identity().authMode === 'NONE');
  }
  /** Here a person has granted all that the manifest lists. */
  override requireAllScopes(mode: AuthMode): void {
    void mode;
    if (identity().authMode === 'NONE') throw new Exception(NOT_AUTHORISED);
  }
  override requireScopes(mode: AuthMode, wanted: string[]): void {
    this.requireAllScopes(mode);
    const {scopes} = identity();
    const missing = wanted.filter(scope => !scopes.includes(scope));
    if (scopes.length > 0 && missing.length > 0)
      throw new Exception(
        `The script does not list these scopes in its manifest: ${missing.join(', ')}`,
      );
  }
  override getProjectTriggers(): BaseTrigger[] {
    return host('triggers.list', null).map(
      ({id, functionName, type}) => new Trigger(id, functionName, type),
    );
  }
  override getUserTriggers(): BaseTrigger[] {
    return this.getProjectTriggers();
  }
  override newTrigger(
    functionName: string,
  ): GoogleAppsScript.Script.TriggerBuilder {
    needsFull('ScriptApp.newTrigger', TRIGGER_SCOPE);
    needsScope('ScriptApp.newTrigger', TRIGGER_SCOPE);
    return new TriggerBuilder(functionName);
  }
  override deleteTrigger(trigger: BaseTrigger): void {
    host('triggers.remove', {id: trigger.getUniqueId()});
  }
  override getScriptId(): string {
    return `script-of-${theSpreadsheet().getId()}`;
  }
  override getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
    return constantOf('InstallationSource', 'NONE');
  }
  override getService(): GoogleAppsScript.Script.Service {
    return new Service();
  }
}

const NOT_AUTHORISED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

export const SCRIPTS = [
  Trigger,
  SpreadsheetTriggerBuilder,
  TriggerBuilder,
  AuthorizationInfo,
  Service,
  ScriptApp,
];
