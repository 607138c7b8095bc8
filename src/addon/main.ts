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
export {showReport, showShare} from './dialogs';
export {loadTable} from './export';
export {saveDelivered} from './delivered';
export {saveFamilyWords} from './family-words';
export {loadGrants, writeGrants} from './grants';
export {buildGrid} from './grid';
export {loadHandout} from './handout';
export {loadCoverage, loadMonth, writeCoverage} from './coverage';
export {saveLanguage} from './language';
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
export {startYear} from './new-year';
export {adoptCopy, loadPlanner, saveName} from './planner';
export {publishMonth} from './publish';
export {refreshTabs} from './refresh';
export {loadReport, loadYear} from './report';
export {saveMonthState} from './round';
export {
  adoptResults,
  loadResults,
  previewResults,
  saveReading,
} from './results';
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
export {writeYear} from './year';
