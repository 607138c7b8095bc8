/** The sample school's partners: invented, of the kinds that such a school has. */

/** Partner | role | areas | hours a month | who is asked. Agreements run with the school year. */
export function samplePartners(): string {
  return `Harbor Branch Library|Story hours, library cards, books to keep|Family literacy, Academic enrichment|24|Children’s librarian
Brightwater Tutors|Trained tutors after school|Academic enrichment|60|Site lead
Riverside Youth Club|After-school clubs and games|Academic enrichment, Behavioral supports|48|Program director
Casa Adelante|Family workshops in Spanish and English|Family engagement, Family literacy|20|Family advocate
Cape Verdean Cultural Circle|Music, stories and cooking with families|Family engagement, Family literacy|10|Event lead
Elmgrove Health Center|Screenings, health lessons, referrals|Health and wellness|16|School nurse liaison
Calm Harbor Counseling|Small groups, staff coaching|Behavioral supports|12|Clinical lead
Seedling Gardens|School garden and nutrition lessons|Health and wellness, Academic enrichment|14|Garden educator
First Steps Playgroup|Playgroups and home visits for families of young children|Early childhood, Family engagement|22|Playgroup lead
Lantern Theater Workshop|Drama and storytelling residencies|Academic enrichment, Behavioral supports|18|Teaching artist
Narrows College Student Teachers|Reading buddies and math mentors|Academic enrichment, Family literacy|40|Placement office
Southside Food Share|Pantry days and family cooking nights|Health and wellness, Family engagement|12|Volunteer lead`;
}
