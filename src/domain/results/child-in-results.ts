/** Words of results that look as if they were about one child. */
import {childDataIn} from '../child-data';

/** Of headings such as "Student Attendance Rate": nobody is called so. */
const HEADING =
  /\b(?:Absen\w+|Achiev\w+|Advoca\w+|After|Ambassadors?|And|Are|Arts?|Assess\w+|At|Attend\w+|Behavio\w+|Body|Care|Center|Chronic\w*|Climate|Conduct|Council|Data|Develop\w+|Discipline|Engage\w+|Enroll\w+|Famil\w+|For|From|Government|Growth|Health\w*|In|Learning|Leader\w*|Math\w*|Meeting|Mental|Mobility|Needs|Nutrition|Of|On|Outcomes?|Particip\w+|Passing|Perception|Perform\w+|Proficien\w+|Progress|Rates?|Reaching|Reading|Records?|Scor\w+|Services?|Social|Success|Suspen\w+|Supports?|Surveys?|Teachers?|Tests?|The|To|Voice|Welfare|Well\w*|Who|With|Work\w*)\b/;

/**
 * What the text looks like, such as `a phone number`; null where it looks like nothing of a child.
 *
 * Results are full of headings that begin with Student and go on in capitals: those are no names.
 */
export function childInResults(text: string): string | null {
  const found = childDataIn(text);
  if (found !== "a child's name") return found;
  return HEADING.test(afterChild(text)) ? null : found;
}

/** The two words after the first that says child, in a text that names one. */
function afterChild(text: string): string {
  return /\b(?:[Ss]tudents?|[Cc]hild|[Pp]upil|[Kk]id)[:,]? (\S+ \S+)/.exec(
    text,
  )![1]!;
}
