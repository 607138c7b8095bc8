/** What the sample school offers around its classes; grades 5 and 2 and some areas have too little of it. */

/**
 * Months | area | activity | partner | lead | day and time | sessions | minutes | grades | subject |
 * alignment | objectives it names at most | why it supports. The months count from the sample's first;
 * no subject means any.
 */
export function sampleActivities(): string {
  return `123|academicEnrichment|Counting games club|Riverside Youth Club|Dana Pell|Tue 3:15–4:15 pm|4|60|K|Math|2|4|Children count, match and compare real things in every game.
123|academicEnrichment|Homework club, first grade|Brightwater Tutors|Ines Duarte|Mon 3:00–4:00 pm|8|60|1|Math|2|4|Tutors use the same ten-frames and number lines as the class.
123|academicEnrichment|Number talks at lunch|Narrows College Student Teachers|Theo Grant|Wed 12:10–12:35 pm|4|25|3|Math|2|4|Children explain how they see groups and check one another’s reasons.
123|academicEnrichment|Fraction and factor workshop|Brightwater Tutors|Ines Duarte|Thu 3:15–4:30 pm|4|75|4|Math|3|4|Small groups solve the class’s own kind of problem and explain it.
12|academicEnrichment|Math mentors|Narrows College Student Teachers|Theo Grant|Tue 2:15–3:00 pm|4|45|5|Math|2|1|Mentors practise the week’s method with three children each.
123|academicEnrichment|Story theater|Lantern Theater Workshop|Marisol Crane|Fri 1:15–2:15 pm|4|60|3|ELA|3|4|Children act out a story and show what it means.
123|academicEnrichment|Reading buddies|Narrows College Student Teachers|Theo Grant|Thu 9:30–10:00 am|4|30|1|ELA|2|4|Each child reads aloud to a buddy who listens and helps.
123|academicEnrichment|Garden measuring|Seedling Gardens|Bea Lomax|Wed 10:30–11:15 am|3|45|2|Math|2|1|Measuring beds and counting seeds is the month’s math outdoors.
13|academicEnrichment|Chess and puzzles|Riverside Youth Club|Dana Pell|Mon 3:15–4:15 pm|4|60|4,5|Math|1|1|Puzzles ask for the same patience with steps.
123|academicEnrichment|Small-group tutoring|Brightwater Tutors|Ines Duarte|Tue 3:00–3:45 pm|8|45|K,1,2|Math|2|4|Tutors follow the specialist’s plan for the month.
123|academicEnrichment|Word detectives|Brightwater Tutors|Ines Duarte|Wed 3:00–3:45 pm|4|45|3,4|ELA|2|4|Children collect new words and find out what they mean from the text.
123|academicEnrichment|News club|Lantern Theater Workshop|Marisol Crane|Thu 3:15–4:15 pm|4|60|4|ELA|2|3|Reporters find the main idea and the details that hold it up.
23|academicEnrichment|Letter hunt|Riverside Youth Club|Dana Pell|Fri 9:00–9:30 am|4|30|K|ELA|2|4|Children find and name letters and sounds around the school.
123|academicEnrichment|Measuring and making lab|Riverside Youth Club|Dana Pell|Mon 2:00–2:45 pm|3|45|1|Math|1|3|Building things needs measuring and counting.
2|academicEnrichment|Storm and weather day|Narrows College Student Teachers|Theo Grant|Wed 9:00–11:00 am|1|120|5|ELA|1|1|Children read and explain how events are linked.
123|academicEnrichment|Multiplication relay|Riverside Youth Club|Dana Pell|Fri 2:00–2:30 pm|4|30|3|Math|2|4|Teams show equal groups with their own bodies.
123|familyLiteracy|Library night|Harbor Branch Library|Rosa Medeiros|Thu 5:30–6:45 pm|1|75|K,1|ELA|2|5|Families read together and take home a book at the right level.
123|familyLiteracy|Morning read-in|Harbor Branch Library|Rosa Medeiros|Fri 8:15–8:45 am|4|30|K|ELA|2|4|Parents read with their child before class and ask about the story.
123|familyLiteracy|Bilingual story hour|Casa Adelante|Yara Montes|Sat 10:00–11:00 am|2|60|1,2|ELA|2|4|Stories are told, asked about and retold in two languages.
123|familyLiteracy|Book bags to go|Harbor Branch Library|Rosa Medeiros|Mon all day|4|15|3|ELA|1|4|A bag holds a book, three questions and a card to talk about it.
12|familyLiteracy|Family writing evening|Harbor Branch Library|Rosa Medeiros|Wed 5:30–6:30 pm|1|60|3,4|ELA|3|4|Families write a page together, in the kind of text the class is learning.
123|familyLiteracy|Tales from the islands|Cape Verdean Cultural Circle|Nelson Brito|Thu 4:30–5:30 pm|1|60|3|ELA|2|3|Grandparents tell tales and children find their message.
23|familyLiteracy|Reading at the laundromat|Harbor Branch Library|Rosa Medeiros|Sat 9:00–11:00 am|2|30|K,1|ELA|1|4|A shelf and a reader where families wait anyway.
123|familyLiteracy|Math in the kitchen cards|Casa Adelante|Yara Montes|Mon all day|1|20|4|Math|1|4|Cards with this month’s math for any kitchen table.
3|familyLiteracy|Comic book workshop|Lantern Theater Workshop|Marisol Crane|Sat 10:30–12:00 pm|1|90|5|ELA|2|1|Comparing two characters becomes a comic.
123|familyLiteracy|Numbers in picture books|Harbor Branch Library|Rosa Medeiros|Tue 4:00–4:45 pm|2|45|K,1|Math|2|4|Families count and compare on every page.
13|familyLiteracy|Word wall at home|Casa Adelante|Yara Montes|Wed 5:00–5:45 pm|1|45|K,1,2|ELA|2|3|Families practise the month’s sounds and words at home.
123|behavioralSupports|Calm start circle|Calm Harbor Counseling|Avery Stone|Mon 8:30–8:45 am|4|15|K||1|4|Children settle and practise taking turns before lessons.
123|behavioralSupports|Talk it through|Calm Harbor Counseling|Avery Stone|Tue 11:30–12:00 pm|4|30|3|ELA|2|3|Children practise listening and answering, as in class discussions.
12|behavioralSupports|Role-play for fair play|Lantern Theater Workshop|Marisol Crane|Wed 1:30–2:15 pm|3|45|1|ELA|1|2|Scenes show what helps when a game goes wrong.
3|behavioralSupports|Sticking with hard problems|Calm Harbor Counseling|Avery Stone|Thu 10:00–10:30 am|4|30|4|Math|2|3|Children learn what to do when a problem does not give way.
13|behavioralSupports|Peer helpers|Riverside Youth Club|Dana Pell|Fri 12:30–1:00 pm|4|30|4,5||1|1|Older children lead games for the younger ones.
123|healthWellness|Count, stretch, breathe|Elmgrove Health Center|Noor Haddad|Tue 9:00–9:20 am|4|20|K|Math|1|3|Movement songs count up and back.
123|healthWellness|Garden to table|Seedling Gardens|Bea Lomax|Thu 1:00–1:45 pm|3|45|3|Math|2|3|Sharing the harvest makes equal groups and parts.
123|healthWellness|Healthy snack science|Southside Food Share|Gil Prado|Wed 2:15–3:00 pm|2|45|1|ELA|1|3|Children read labels and tell what they learned.
123|healthWellness|Vision and hearing screening|Elmgrove Health Center|Noor Haddad|Mon 9:00–11:30 am|1|20|K,1||1|4|Children who see and hear well can follow print and sounds.
13|healthWellness|Walking math|Elmgrove Health Center|Noor Haddad|Fri 10:30–11:00 am|4|30|4|Math|1|3|Steps and distances become large numbers to compare.
12|healthWellness|Jump-rope facts|Riverside Youth Club|Dana Pell|Thu 2:15–2:45 pm|4|30|2|Math|2|1|Each jump is a fact within 20.
123|healthWellness|Sleep and screens talk|Elmgrove Health Center|Noor Haddad|Tue 5:30–6:15 pm|1|45|3,4|ELA|1|2|Families read a short text and discuss its main idea.
3|healthWellness|Cooking with fractions|Seedling Gardens|Bea Lomax|Wed 3:15–4:30 pm|2|75|3,4,5|Math|3|3|Halving and doubling a recipe is the month’s work on fractions.
1|healthWellness|Playground games reset|Riverside Youth Club|Dana Pell|Mon 12:00–12:30 pm|3|30|5||1|1|Shared rules at recess leave calm for lessons after it.
123|familyEngagement|Family math night|Casa Adelante|Yara Montes|Thu 5:30–6:45 pm|1|75|K,1|Math|3|5|Families play the class’s games and take one home.
123|familyEngagement|Coffee with teachers|Casa Adelante|Yara Montes|Fri 8:15–9:00 am|1|45|3||1|4|Teachers show what the month’s work looks like and what helps at home.
123|familyEngagement|Pantry day number trail|Southside Food Share|Gil Prado|Sat 9:00–11:00 am|2|40|K,1|Math|1|4|Children count, weigh and sort while families shop.
123|familyEngagement|Heritage cooking|Cape Verdean Cultural Circle|Nelson Brito|Sat 1:00–2:30 pm|1|90|3,4|Math|2|4|Recipes are doubled and shared out.
12|familyEngagement|Parent workshop: how we multiply now|Narrows College Student Teachers|Theo Grant|Wed 5:30–6:30 pm|1|60|4|Math|3|3|Families learn the method the class uses and try it.
23|familyEngagement|Showcase evening|Lantern Theater Workshop|Marisol Crane|Thu 5:00–6:00 pm|1|60|3|ELA|3|4|Children present what they learned to their families.
123|familyEngagement|Text-a-tip for families|Casa Adelante|Yara Montes|Mon all day|4|5|1,2|ELA|1|4|A message a week with one question to ask about the book.
3|familyEngagement|Money game fair|Southside Food Share|Gil Prado|Fri 2:00–3:00 pm|1|60|2|Math|2|1|Families buy and sell with play dollars and cents.
23|familyEngagement|Volunteers read along|Harbor Branch Library|Rosa Medeiros|Tue 9:00–9:45 am|4|45|3,4,5|ELA|2|3|Adults listen to children read aloud.
123|earlyChildhood|Playgroup and kindergarten visit|First Steps Playgroup|June Akana|Wed 9:30–11:00 am|2|90|K||1|4|Younger brothers and sisters join the class’s songs and counting.
123|earlyChildhood|Little readers|First Steps Playgroup|June Akana|Mon 10:00–10:45 am|4|45|K|ELA|1|3|Families of two- to four-year-olds sing, rhyme and share books.
123|earlyChildhood|Sibling story mats|First Steps Playgroup|June Akana|Thu 3:15–4:00 pm|2|45|1|ELA|1|3|First graders retell a story to a younger child.
3|earlyChildhood|Home visits: numbers all around|First Steps Playgroup|June Akana|Tue 4:00–5:00 pm|2|60|K,1,2|Math|1|2|Visitors show counting games for the kitchen and the bath.
123|academicEnrichment|Ten-frame table|Narrows College Student Teachers|Theo Grant|Mon 10:00–10:30 am|4|30|1|Math|2|4|Mentors sit with three children at a time and make tens.
123|academicEnrichment|Research corner|Harbor Branch Library|Rosa Medeiros|Tue 1:00–1:45 pm|3|45|3|ELA|2|4|The librarian brings books on the class’s topic and children ask them questions.
123|familyLiteracy|Read and rhyme mornings|Casa Adelante|Yara Montes|Wed 8:15–8:45 am|4|30|1|ELA|2|4|Parents and children read short words and rhymes in both languages.
123|behavioralSupports|Lunch bunch|Calm Harbor Counseling|Avery Stone|Thu 11:45–12:15 pm|4|30|1||1|3|Six children practise taking turns and listening.
123|healthWellness|Mindful minutes|Calm Harbor Counseling|Avery Stone|Mon 1:00–1:10 pm|8|10|3||1|3|A short pause makes room for careful work.
123|familyEngagement|Open classroom hour|Casa Adelante|Yara Montes|Fri 9:00–10:00 am|1|60|1||2|4|Families see a lesson and try its task beside their child.
123|familyEngagement|Family game shelf|Riverside Youth Club|Dana Pell|Thu 3:00–3:30 pm|4|30|3|Math|1|4|Families borrow a game that practises the month’s facts.
123|healthWellness|Dance break with numbers|Cape Verdean Cultural Circle|Nelson Brito|Fri 11:00–11:20 am|4|20|1|Math|1|2|Steps are counted in groups and back again.
1|familyEngagement|Welcome picnic|Southside Food Share|Gil Prado|Sat 12:00–2:00 pm|1|120|K,1||1|5|Families meet the teachers and hear what the month is about.`;
}
