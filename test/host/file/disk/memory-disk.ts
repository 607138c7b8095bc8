/** A disk in memory that fails or loses its power at the step that it is told to, and knows what would have lasted. */

interface Inode {
  content: Buffer;
  /** What has been forced onto the disk; null where nothing has. */
  lasting: Buffer | null;
  mode: number;
  readonly number: number;
  modified: number;
}

export interface Fault {
  /** Which step, from 0. */
  readonly at: number;
  /** `POWER` ends everything; other codes are what the step answers. */
  readonly code: string;
  /** Whether the step has had its effect, or a write the first half of it. */
  readonly effect: 'none' | 'half' | 'whole';
  /** Whether all steps after it fail too, until the disk is mended. */
  readonly stays: boolean;
}

/** What a power cut takes: nothing (the program alone was killed), or what had not been forced onto the disk. */
export type Loss = 'nothing' | 'contents' | 'names' | 'both';

export class MemoryDisk {
  private names = new Map<string, Inode>();
  private lastingNames = new Map<string, Inode>();
  private made = 0;
  private clock = 0;
  /** Steps so far. */
  steps = 0;
  fault: Fault | null = null;
  private isDead = false;
  private die: () => void = () => undefined;
  /** When the power goes. */
  readonly death = new Promise<void>(done => {
    this.die = done;
  });
  /** Told after every step. */
  onStep: () => void = () => undefined;

  /** One thing that a program asks of a disk. */
  async step<Answer>(
    whole: () => Answer,
    half: () => unknown = () => undefined,
  ): Promise<Answer> {
    const {fault} = this;
    const at = this.steps++;
    const isHit =
      fault !== null && (at === fault.at || (fault.stays && at > fault.at));
    if (this.isDead) return NEVER as Promise<Answer>;
    await Promise.resolve();
    if (!isHit) return this.done(whole());
    if (fault.effect === 'half') half();
    if (fault.effect === 'whole') whole();
    if (fault.code === 'POWER') {
      this.isDead = true;
      this.die();
      return NEVER as Promise<Answer>;
    }
    this.done(undefined);
    throw diskError(fault.code);
  }

  private done<Answer>(answer: Answer): Answer {
    this.onStep();
    return answer;
  }

  mend(): void {
    this.fault = null;
  }

  /** The disk as the next start finds it. */
  afterwards(loss: Loss): MemoryDisk {
    const next = new MemoryDisk();
    const losesNames = loss === 'names' || loss === 'both';
    const losesContents = loss === 'contents' || loss === 'both';
    for (const [path, inode] of losesNames ? this.lastingNames : this.names)
      next.put(
        path,
        losesContents ? (inode.lasting ?? Buffer.alloc(0)) : inode.content,
      );
    return next;
  }

  /** As if it had always been there. */
  put(path: string, content: Buffer): void {
    const inode = this.create(path, 0o600);
    inode.content = inode.lasting = content;
    this.lastingNames.set(path, inode);
  }

  remove(path: string): void {
    this.names.delete(path);
  }

  create(path: string, mode: number): Inode {
    const inode: Inode = {
      content: Buffer.alloc(0),
      lasting: null,
      mode,
      number: ++this.made,
      modified: ++this.clock,
    };
    this.names.set(path, inode);
    return inode;
  }

  write(inode: Inode, content: Buffer): void {
    inode.content = content;
    inode.modified = ++this.clock;
  }

  find(path: string): Inode {
    const inode = this.names.get(path);
    if (inode === undefined) throw diskError('ENOENT');
    return inode;
  }

  has(path: string): boolean {
    return this.names.has(path);
  }

  link(from: string, to: string): void {
    this.names.set(to, this.find(from));
  }

  list(): string[] {
    return [...this.names.keys()];
  }

  keepNames(): void {
    this.lastingNames = new Map(this.names);
  }
}

export type {Inode};

const NEVER = new Promise<never>(() => undefined);

export const diskError = (code: string): Error =>
  Object.assign(new Error(`${code}: the disk said so`), {code});
