/** Grades as people say them. */
export {gradeTitle, gradesTitle} from '../../domain/grade-words';
