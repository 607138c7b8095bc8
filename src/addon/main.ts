/** The front door: Apps Script can run exactly what this file exports. */
export {loadBundle} from './bundle';
export {addToBank} from './bank';
export {onEdit} from './edit';
export {checkWorkbook, fixProblem, fixProblems} from './check-workbook';
export {
  chooseFrameworks,
  importFramework,
  loadFrameworks,
  previewFramework,
} from './frameworks';
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
export {adoptCopy, loadPlanner, saveName} from './planner';
export {refreshTabs} from './refresh';
export {addSample, removeSample} from './sample/sample';
export {
  loadChanges,
  removeRow,
  saveActivities,
  saveActivity,
  saveObjectives,
  undo,
} from './saves';
export {loadSelection} from './selection';
export {loadSmallestSet} from './smallest-set';
export {loadSetUp, setUpPlanner} from './set-up';
export {loadSuggestions} from './suggestions';
export {showProblem, showRow} from './show';
export {loadStandards} from './standards';
