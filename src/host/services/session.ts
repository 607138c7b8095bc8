/** Who runs the script. */
import {emulated} from './emulation';
import {USER_EMAIL, identity, needsScope} from './permission';
import {User} from './user';

type BaseUser = GoogleAppsScript.Base.User;

export class Session extends emulated<GoogleAppsScript.Base.Session>(
  'Session',
) {
  override getActiveUser(): BaseUser {
    needsScope('Session.getActiveUser', USER_EMAIL);
    return new User(identity().activeUser);
  }
  override getEffectiveUser(): BaseUser {
    needsScope('Session.getEffectiveUser', USER_EMAIL);
    return new User(identity().effectiveUser);
  }
  override getActiveUserLocale(): string {
    return identity().locale;
  }
  override getScriptTimeZone(): string {
    return identity().timeZone;
  }
  override getTimeZone(): string {
    return identity().timeZone;
  }
  override getTemporaryActiveUserKey(): string {
    return identity().temporaryKey;
  }
}
