/** Bytes with a type and a name. */
import {signed, unsigned, utf8, utf8Text, type Bytes} from './bytes';
import {emulated} from './emulation';

export type BaseBlob = GoogleAppsScript.Base.Blob;

export class Blob extends emulated<BaseBlob>('Blob') {
  constructor(
    private bytes: Bytes,
    private type: string | null = null,
    private name: string | null = null,
  ) {
    super();
  }
  static ofText(text: string, type: string | null = 'text/plain'): Blob {
    return new Blob(utf8(text), type);
  }
  getBlob(): BaseBlob {
    return this;
  }
  override copyBlob(): BaseBlob {
    return new Blob(this.bytes, this.type, this.name);
  }
  override getBytes(): number[] {
    return signed(this.bytes);
  }
  override setBytes(bytes: number[]): this {
    this.bytes = unsigned(bytes);
    return this;
  }
  override getDataAsString(): string {
    return utf8Text(this.bytes);
  }
  override setDataFromString(text: string): this {
    this.bytes = utf8(text);
    return this;
  }
  override getContentType(): string | null {
    return this.type;
  }
  override setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  override getName(): string | null {
    return this.name;
  }
  override setName(name: string): this {
    this.name = name;
    return this;
  }
  override isGoogleType(): boolean {
    return false;
  }
}
