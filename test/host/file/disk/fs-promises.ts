/** What the host asks of `node:fs/promises`, answered by a disk in memory. */
import {basename, dirname} from 'node:path';
import {diskError, type Inode, MemoryDisk} from './memory-disk';

export const FOLDER = '/school';

let disk = new MemoryDisk();

export function use(another: MemoryDisk): void {
  disk = another;
}

const isFolder = (path: string) => path === FOLDER;
const bytesOf = (content: string | Uint8Array) => Buffer.from(content);

class Handle {
  /** Of the disk on which it was opened. */
  private readonly disk = disk;

  constructor(private readonly inode: Inode | null) {}

  private get file(): Inode {
    if (this.inode === null) throw diskError('EISDIR');
    return this.inode;
  }

  writeFile(content: string | Uint8Array): Promise<void> {
    return this.appendFile(content);
  }

  appendFile(content: string | Uint8Array): Promise<void> {
    const bytes = bytesOf(content);
    const add = (more: Buffer) =>
      this.disk.write(this.file, Buffer.concat([this.file.content, more]));
    return this.disk.step(
      () => add(bytes),
      () => add(bytes.subarray(0, bytes.length >> 1)),
    );
  }

  truncate(size: number): Promise<void> {
    return this.disk.step(() =>
      this.disk.write(this.file, this.file.content.subarray(0, size)),
    );
  }

  sync(): Promise<void> {
    return this.disk.step(() => {
      if (this.inode === null) this.disk.keepNames();
      else this.inode.lasting = this.inode.content;
    });
  }

  datasync(): Promise<void> {
    return this.sync();
  }

  chmod(mode: number): Promise<void> {
    return this.disk.step(() => {
      this.file.mode = mode;
    });
  }

  stat() {
    return this.disk.step(() => statOf(this.file));
  }

  close(): Promise<void> {
    return this.disk.step(() => undefined);
  }
}

const statOf = (inode: Inode) => ({
  size: inode.content.length,
  mode: inode.mode,
  mtimeMs: inode.modified,
  ino: BigInt(inode.number),
  birthtimeNs: BigInt(inode.number),
});

export function open(path: string, flags: string, mode = 0o600) {
  return disk.step(() => {
    if (isFolder(path)) return new Handle(null);
    if (flags === 'r') return new Handle(disk.find(path));
    if (flags === 'wx' && disk.has(path)) throw diskError('EEXIST');
    return new Handle(
      disk.has(path) ? disk.find(path) : disk.create(path, mode),
    );
  });
}

export function readFile(path: string, encoding?: 'utf8') {
  return disk.step(() => {
    const {content} = disk.find(path);
    return encoding === undefined ? content : content.toString(encoding);
  });
}

export function writeFile(
  path: string,
  content: string | Uint8Array,
  {flag = 'w', mode = 0o600, flush = false},
): Promise<void> {
  const bytes = bytesOf(content);
  const put = (part: Buffer) => {
    if (flag === 'wx' && disk.has(path)) throw diskError('EEXIST');
    const inode = disk.has(path) ? disk.find(path) : disk.create(path, mode);
    disk.write(inode, part);
    if (flush) inode.lasting = part;
  };
  return disk.step(
    () => put(bytes),
    () => put(bytes.subarray(0, bytes.length >> 1)),
  );
}

export function copyFile(from: string, to: string, exclusive = 0) {
  const put = (part: (content: Buffer) => Buffer) => {
    const {content, mode} = disk.find(from);
    if (exclusive !== 0 && disk.has(to)) throw diskError('EEXIST');
    const inode = disk.has(to) ? disk.find(to) : disk.create(to, mode);
    disk.write(inode, part(content));
  };
  return disk.step(
    () => put(content => content),
    () => put(content => content.subarray(0, content.length >> 1)),
  );
}

export function rename(from: string, to: string): Promise<void> {
  return disk.step(() => {
    disk.link(from, to);
    disk.remove(from);
  });
}

export function link(from: string, to: string): Promise<void> {
  return disk.step(() => {
    if (disk.has(to)) throw diskError('EEXIST');
    disk.link(from, to);
  });
}

export const rm = (path: string): Promise<void> =>
  disk.step(() => disk.remove(path));

export const stat = (path: string) => disk.step(() => statOf(disk.find(path)));

export const readdir = (folder: string): Promise<string[]> =>
  disk.step(() =>
    disk
      .list()
      .filter(path => dirname(path) === folder)
      .map(path => basename(path)),
  );

export const realpath = (path: string): Promise<string> =>
  disk.step(() => {
    if (!isFolder(path)) disk.find(path);
    return path;
  });
