/** A list of results that a school may begin with where its district has none: written for this planner. */

/**
 * A line an indicator: result | site result | indicator | source | unit. The school writes its own baselines and targets.
 */
export function resultList(): string {
  return `Children are ready for kindergarten|Our entering kindergartners know the sounds, numbers and routines that class begins with|Ready for kindergarten|Kindergarten entry screening, fall|% of entering children
Students succeed academically|Our third graders read on grade level|Grade 3 reading|State test, spring|% meeting expectations
Students succeed academically|Our students meet the math expectations of their grade|Math test|State test, spring|% meeting expectations
Students succeed academically|Our students grow as readers during the year|Reading growth|Reading screening, fall, winter, spring|% on or above benchmark
Students attend school every day|Fewer of our students miss a tenth of the days or more|Chronic absence|Attendance records|% of students
Students attend school every day|Our students are in school|Attendance rate|Attendance records|% of days
Students are healthy|Our students are seen by a doctor and a dentist each year|Health index|Nurse's yearly count of completed screenings|% of students
Students feel safe and connected|Our students know an adult at school who cares about them|Trusted adult|Student survey, spring|% who agree
Students feel safe and connected|Fewer days of learning are lost to suspension|Days suspended|Behavior records|days a year
Families take part in their children's learning|Families come to what the school offers|Families taking part|Sign-in totals|families a year
Families take part in their children's learning|Families feel welcome and know how to help at home|Families feel welcome|Family survey, spring|% who agree
The community and the school work together|Students use what partners offer after school|After-school attendance|Partners' participant totals|students a month`;
}
