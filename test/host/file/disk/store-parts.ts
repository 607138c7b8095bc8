/** What a test of disks needs of the program that runs on one. */
export {FileProblem} from '../../../../src/host/file/file-problem';
export {lockFile} from '../../../../src/host/file/lock-file';
export {Store} from '../../../../src/host/file/store';
export {FOLDER, use} from './fs-promises';
export {MemoryDisk} from './memory-disk';
export {plainBytes, plainData} from './plain-workbook-file';
