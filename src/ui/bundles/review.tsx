/** Screens about how the plan stands; loaded when they are wanted. */
export {AdoptResultsScreen} from '../screens/adopt-results';
export {CoverageScreen} from '../screens/coverage';
export {DeliveredScreen} from '../screens/delivered';
export {GrantsScreen} from '../screens/grants';
export {NewYearScreen} from '../screens/new-year';
export {ReadingScreen} from '../screens/reading';
export {ResultsScreen} from '../screens/results';
export {RoundScreen} from '../screens/round';
