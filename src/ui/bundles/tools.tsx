/** Screens about a whole month or the planner itself; loaded when they are wanted. */
export {ChangesScreen} from '../screens/changes';
export {CopyForwardScreen} from '../screens/copy-forward';
export {FrameworksScreen} from '../screens/frameworks';
export {ProblemsScreen} from '../screens/problems';
export {SetUpScreen} from '../screens/set-up';
export {SmallestSetScreen} from '../screens/smallest-set';
