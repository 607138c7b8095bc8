/** Screens that staff plan activities in; loaded when they are wanted. */
export {ActivityScreen} from '../screens/activity';
export {EditActivityScreen} from '../screens/edit-activity';
export {SuggestionsScreen} from '../screens/suggestions';
