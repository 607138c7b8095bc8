/** Where the six areas stand in the words of two federal programs. docs/grants.md names the sources. */

/**
 * A line an area: area | pillar of a full-service community school | pipeline service | activity type of 21st CCLC |
 * types that may fit better, apart by semicolons.
 *
 * A blank type: none of the law's list is for it by itself.
 */
export function grantCrosswalk(): string {
  return `academicEnrichment|Expanded and enriched learning time and opportunities|School and out-of-school-time programs and strategies|Academic enrichment, mentoring, remedial education and tutoring|STEM, including computer science; Literacy education; Well-rounded education, including the arts; Activities for English learners; Services for individuals with disabilities; Telecommunications and technology education; Career competencies and career readiness
familyLiteracy|Active family and community engagement|Family and community engagement and supports|Parenting skills and family literacy|Literacy education, including financial and environmental literacy; Expanded library service hours
behavioralSupports|Integrated student supports|Social, health, nutrition and mental health services and supports|Drug and violence prevention and counseling|Assistance to students who have been truant, suspended or expelled; Academic enrichment, mentoring, remedial education and tutoring
healthWellness|Integrated student supports|Social, health, nutrition and mental health services and supports|Healthy and active lifestyle, including nutrition education and physical activity|Drug and violence prevention and counseling
familyEngagement|Active family and community engagement|Family and community engagement and supports|Parenting skills and family literacy|Cultural programs
earlyChildhood|Expanded and enriched learning time and opportunities|Early childhood education, and support for the move into school||Parenting skills and family literacy; Literacy education, including financial and environmental literacy`;
}
