/** Screens that teachers write objectives in; loaded when they are wanted. */
export {EditObjectiveScreen} from '../screens/edit-objective';
export {ObjectivesScreen} from '../screens/objectives';
