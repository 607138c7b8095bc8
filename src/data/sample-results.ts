/** What the sample school measures: invented totals, some on their way, one not, one that nothing leads to. */

/**
 * Result | site result | indicator | source | unit | baseline | target | readings | activities that are to move it.
 *
 * A reading is a month counted from the current one, and a figure; `0` is the first day of this month.
 */
export function sampleResults(): string {
  return `Students attend school every day|Our students are in school|Attendance rate|Attendance records|% of days|91|95|-2 91.8; -1 92.6; 0 93.4|Calm start circle; Playground games reset; Lunch bunch; Vision and hearing screening; Peer helpers
Students attend school every day|Fewer of our students miss a tenth of the days or more|Chronic absence|Attendance records|% of students|24|15|-2 23; -1 21; 0 19.5|Pantry day number trail; Coffee with teachers; Text-a-tip for families
Students succeed academically|Our third graders read on grade level|Grade 3 reading|State test, spring|% meeting expectations|34|45|-5 36|Story theater; Tales from the islands; Book bags to go; Research corner; Word detectives
Students succeed academically|Our students grow as readers during the year|Reading growth|Reading screening|% on or above benchmark|41|55|-2 41; 0 46|Library night; Morning read-in; Reading buddies; Bilingual story hour; Read and rhyme mornings; Little readers
Students are healthy|Our students are seen by a doctor and a dentist each year|Health index|Nurse's count of completed screenings|% of students|62|80|-2 58; -1 60|
Families take part in their children's learning|Families come to what the school offers|Families taking part|Sign-in totals|families a month|60|90|-2 64; -1 78; 0 91|Family math night; Library night; Heritage cooking; Open classroom hour; Welcome picnic; Showcase evening`;
}
