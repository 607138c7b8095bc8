/** The front door: Apps Script can run exactly what this file exports. */
export {onEdit} from './edit';
export {buildGrid} from './grid';
export {loadCoverage, loadMonth, writeCoverage} from './coverage';
export {
  onInstall,
  onOpen,
  showCoverage,
  showPlanner,
  showProblems,
  showSetUp,
  trySample,
  undoLastChange,
} from './menu';
export {adoptCopy, checkWorkbook, loadPlanner, saveName} from './planner';
export {refreshTabs} from './refresh';
export {addSample, removeSample} from './sample/sample';
export {
  loadChanges,
  removeRow,
  saveActivity,
  saveObjectives,
  undo,
} from './saves';
export {loadSelection} from './selection';
export {loadSetUp, setUpPlanner} from './set-up';
export {showProblem, showRow} from './show';
