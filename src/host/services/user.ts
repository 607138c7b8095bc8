/** A person, as far as scripts may know. */
import {emulated} from './emulation';

export class User extends emulated<GoogleAppsScript.Base.User>('User') {
  constructor(private readonly email: string) {
    super();
  }
  override getEmail(): string {
    return this.email;
  }
  override toString(): string {
    return this.email;
  }
}
