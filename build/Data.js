// Made by `npm run build`. Do not edit: change src/ and build again.
/*
Copyright (c) 2026 The Integration Grid authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/

function commonCore_() {
let made;
// src/data/common-core.ts
function commonCore() {
  return `CC|counting and number names
OA|operations and patterns
NBT|place value and computing
NF|working with fractions
MD|measuring and graphs
G|shapes and space
RP|ratios and rates
NS|numbers of all kinds
EE|algebra with letters
F|functions as rules
SP|data and chance
HSN-RN|real numbers and powers
HSN-Q|quantities and units
HSN-CN|imaginary and complex numbers
HSN-VM|vectors with matrices
HSA-SSE|shape of expressions
HSA-APR|working with polynomials
HSA-CED|writing equations
HSA-REI|solving with reasons
HSF-IF|understanding functions
HSF-BF|making functions
HSF-LE|growth models
HSF-TF|circular functions
HSS-ID|describing data
HSS-IC|drawing conclusions from data
HSS-CP|probability rules
HSS-MD|chance and decisions
HSG-CO|moving and matching figures
HSG-SRT|similar and right triangles
HSG-C|all about circles
HSG-GPE|geometry by equations
HSG-GMD|measuring solid figures
HSG-MG|geometry at work
MP|habits of mathematicians|1 making sense, keeping going|2 numbers and their meaning|3 explaining and questioning|4 math for real situations|5 choosing tools well|6 being exact|7 spotting structure|8 shortcuts from repetition
RL|reading stories and poems|1-3 what the story says|1 asking and citing details|2 main idea, lesson, retelling|3 characters, settings and events|4-6 how stories are told|4 words and their feeling|5 how stories are built|6 who tells it|7-9 across stories and media|7 pictures and other versions|9 stories side by side|10 reading a wide range
RI|reading for information|1-3 what the text says|1 asking and citing details|2 main idea and summary|3 how ideas connect|4-6 how texts are written|4 what the words mean|5 text features and structure|6 what the author wants|7-9 across texts and media|7 pictures, charts and media|8 reasons behind the claims|9 texts side by side|10 reading a wide range
RF|learning to read|1 how print works|2 hearing sounds in words|3 phonics: sounding out words|4 fluency: smooth reading
W|writing of all kinds|1-3 kinds of writing|1 opinions and arguments|2 explaining a topic|3 telling stories|4-6 making writing better|4 fitting task and reader|5 planning and revising|6 typing and publishing|7-9 research and evidence|7 own research projects|8 finding and noting sources|9 evidence from reading|10 writing often and long
SL|talking and listening|1-3 listening and discussing|1 talking things over|2 understanding what is heard|3 questioning a speaker|4-6 presenting to listeners|4 presenting to others|5 visuals and recordings|6 speaking to fit
L|words and grammar|1-2 grammar and spelling|1 grammar and usage|2 spelling, capitals and punctuation|3 style and word choice|4-6 growing a vocabulary|4 working out word meanings|5 shades of meaning|6 using new vocabulary
RH|reading in history class|1-3 what the sources say|1 evidence from sources|2 main idea of sources|3 causes and steps|4-6 how sources are written|4 history words|5 how sources are built|6 points of view|7-9 across sources|7 charts, maps and media|8 fact or opinion|9 sources side by side|10 reading history texts alone
RST|reading in science class|1-3 what science texts say|1 evidence from science texts|2 main idea and summary|3 following procedures|4-6 how science is written|4 symbols and key terms|5 how texts are organized|6 why the author explains|7-9 across texts and data|7 words into charts, diagrams|8 facts or speculation|9 experiments beside texts|10 reading science texts alone
WHST|writing in other subjects|1-3 arguments and explanations|1 arguments in a subject|2 explaining events and experiments|4-6 revising in other subjects|4 fitting task and reader|5 planning and revising|6 typing and publishing|7-9 research in other subjects|7 own research projects|8 finding and noting sources|9 evidence from reading|10 writing often and long
CCRA.R|reading, in every grade|=RI
CCRA.W|writing, in every grade|=W
CCRA.SL|speaking, in every grade|=SL
CCRA.L|language, in every grade|=L

K.CC AM 1-3 counting aloud and writing numbers|BM 4-5 4a-c counting things|CM 6-7 which number is bigger
K.OA AM 1-5 first adding and subtracting
K.NBT AM 1 teens as ten plus
K.MD AA 1-2 comparing size and weight|BS 3 sorting and counting groups
K.G AA 1-3 naming shapes around us|BS 4-6 building and matching shapes
1.OA AM 1-2 adding and subtracting stories|BM 3-4 rules that help adding|CM 5-6 quick facts to twenty|DM 7-8 what equal means
1.NBT AM 1 counting past one hundred|BM 2-3 2a-c tens and ones|CM 4-6 adding and subtracting tens
1.MD AM 1-2 measuring length in units|BA 3 clocks and time|CS 4 simple graphs and tallies
1.G AA 1-3 halves, quarters and shapes
2.OA AM 1 one-step and two-step stories|BM 2 facts known by heart|CS 3-4 rows, pairs and doubles
2.NBT AM 1-4 1a-b hundreds, tens and ones|BM 5-9 adding and subtracting to 1000
2.MD AM 1-4 measuring and estimating length|BM 5-6 lengths on number lines|CS 7-8 clocks and coins|DS 9-10 picture and bar graphs
2.G AA 1-3 shapes and equal shares
3.OA AM 1-4 multiplying and dividing stories|BM 5-6 multiplying rules, dividing back|CM 7 times tables by heart|DM 8-9 two-step problems and patterns
3.NBT AA 1-3 rounding, adding and subtracting
3.NF AM 1-3 2a-b 3a-d fractions and number lines
3.MD AM 1-2 time, liquid and weight|BS 3-4 graphs and length data|CM 5-7 5a-b 7a-d area of rectangles|DA 8 perimeter, distance around shapes
3.G AS 1-2 sorting and splitting shapes
4.OA AM 1-3 multi-step word problems|BS 4 factor pairs and primes|CA 5 following pattern rules
4.NBT AM 1-3 reading and rounding big numbers|BM 4-6 computing with many digits
4.NF AM 1-2 equal fractions and comparing|BM 3-4 3a-d 4a-c adding, subtracting, multiplying fractions|CM 5-7 tenths and hundredths as decimals
4.MD AS 1-3 changing units of measure|BS 4 line plots with fractions|CA 5-7 5a-b angles and protractors
4.G AA 1-3 lines, angles and symmetry
5.OA AA 1-2 brackets and expressions|BA 3 two patterns compared
5.NBT AM 1-4 3a-b place value with decimals|BM 5-7 computing with decimals
5.NF AM 1-2 adding unlike fractions|BM 3-7 4a-b 5a-b 7a-c multiplying and dividing fractions
5.MD AS 1 changing between measurement units|BS 2 line plots of fractions|CM 3-5 3a-b 5a-c volume of boxes
5.G AA 1-2 points on a grid|BA 3-4 families of shapes
6.RP AM 1-3 3a-d ratios, rates and percents
6.NS AM 1 fractions divided by fractions|BA 2-4 decimals, factors and multiples|CM 5-8 6a-c 7a-d negative numbers and coordinates
6.EE AM 1-4 2a-c writing and reading expressions|BM 5-8 solving for an unknown|CM 9 two quantities changing together
6.G AS 1-4 area, surface and volume
6.SP AA 1-3 data and its spread|BA 4-5 5a-d graphing and summing up
7.RP AM 1-3 2a-d proportions and percent problems
7.NS AM 1-3 1a-d 2a-d computing with signed numbers
7.EE AM 1-2 rewriting expressions|BM 3-4 4a-b equations from real problems
7.G AA 1-3 scale drawings and constructions|BA 4-6 circles, angles, area, volume
7.SP AS 1-2 samples and whole groups|BA 3-4 comparing two groups|CS 5-8 7a-b 8a-c chance and probability
8.NS AS 1-2 roots and endless decimals
8.EE AM 1-4 powers, roots, scientific notation|BM 5-6 slope and straight lines|CM 7-8 7a-b 8a-c one equation or two
8.F AM 1-3 what a function is|BM 4-5 describing change with functions
8.G AM 1-5 1a-c moving and matching figures|BM 6-8 sides of right triangles|CA 9 volume of round solids
8.SP AS 1-4 scatter plots and trends
HSN-RN A 1-2 roots as powers|B 3 rational and irrational sums
HSN-Q A 1-3 units and sensible precision
HSN-CN A 1-3 computing with imaginary numbers|B 4-6 complex numbers as points|C 7-9 complex roots of equations
HSN-VM A 1-3 vectors and their size|B 4-5 4a-c 5a-b adding and scaling vectors|C 6-12 matrices and their uses
HSA-SSE A 1-2 1a-b parts of an expression|B 3-4 3a-c useful forms of expressions
HSA-APR A 1 adding and multiplying polynomials|B 2-3 where polynomials meet zero|C 4-5 patterns in polynomial products|D 6-7 fractions of polynomials
HSA-CED A 1-4 equations from situations
HSA-REI A 1-2 why solving works|B 3-4 4a-b linear and quadratic solving|C 5-9 several equations together|D 10-12 solving by graphs
HSF-IF A 1-3 inputs, outputs, function symbols|B 4-6 reading graphs of functions|C 7-9 7a-e 8a-b comparing forms of functions
HSF-BF A 1-2 1a-c functions from situations|B 3-5 4a-d shifting and inverting functions
HSF-LE A 1-4 1a-c straight versus exponential growth|B 5 numbers inside growth models
HSF-TF A 1-4 radians and unit circle|B 5-7 waves and cycles|C 8-9 trigonometric rules and proofs
HSS-ID A 1-4 spread of one measure|B 5-6 6a-c two measures side by side|C 7-9 slope and correlation meaning
HSS-IC A 1-2 random samples and chance|B 3-6 surveys, experiments, conclusions
HSS-CP A 1-5 chances that depend|B 6-9 combining chances
HSS-MD A 1-4 average outcomes of chance|B 5-7 5a-b fair and wise choices
HSG-CO A 1-5 moves in the plane|B 6-8 same shape by moving|C 9-11 proofs about lines, triangles|D 12-13 compass constructions
HSG-SRT A 1-3 1a-b scaling and similar figures|B 4-5 proofs with similar triangles|C 6-8 sine, cosine and tangent|D 9-11 laws of sines, cosines
HSG-C A 1-4 chords, tangents, circle angles|B 5 arcs and sectors
HSG-GPE A 1-3 circles and parabolas|B 4-7 geometry on the grid
HSG-GMD A 1-3 why volume formulas work|B 4 slices and spun solids
HSG-MG A 1-3 shapes that model objects

RL K+ 1-7 9-10
RI K+ 1-10
RF K 1-4 1a-d 2a-e 3a-d
RF 1 1-4 1a 2a-d 3a-g 4a-c
RF 2 3-4 3a-f 4a-c
RF 3 3-4 3a-d 4a-c
RF 4,5 3-4 3a 4a-c
W K,1,2 1-3 5-8
W 3 1-8 10 1a-d 2a-d 3a-d
W 4,5 1-10 1a-d 2a-e 3a-e 9a-b
W 6+ 1-10 1a-e 2a-f 3a-e 9a-b
SL K 1-6 1a-b
SL 1,2 1-6 1a-c
SL 3+ 1-6 1a-d
L K 1-2 4-6 1a-f 2a-d 4a-b 5a-d
L 1 1-2 4-6 1a-j 2a-e 4a-c 5a-d
L 2 1-6 1a-f 2a-e 3a 4a-e 5a-b
L 3 1-6 1a-i 2a-g 3a-b 4a-d 5a-c
L 4 1-6 1a-g 2a-d 3a-c 4a-c 5a-c
L 5 1-6 1a-e 2a-e 3a-b 4a-c 5a-c
L 6 1-6 1a-e 2a-b 3a-b 4a-d 5a-c
L 7 1-6 1a-c 2a-b 3a 4a-d 5a-c
L 8 1-6 1a-d 2a-c 3a 4a-d 5a-c
L 9-10 1-6 1a-b 2a-c 3a 4a-d 5a-b
L 11-12 1-6 1a-b 2a-b 3a 4a-d 5a-b
RH 6-8,9-10,11-12 1-10
RST 6-8,9-10,11-12 1-10
WHST 6-8,9-10 1-2 4-10 1a-e 2a-f
WHST 11-12 1-2 4-10 1a-e 2a-e
MP 1-8
CCRA.R 1-10
CCRA.W 1-10
CCRA.SL 1-6
CCRA.L 1-6`;
}

// <stdin>
made = commonCore();
return made;
}

function grantCrosswalk_() {
let made;
// src/data/grant-crosswalk.ts
function grantCrosswalk() {
  return `academicEnrichment|Expanded and enriched learning time and opportunities|School and out-of-school-time programs and strategies|Academic enrichment, mentoring, remedial education and tutoring|STEM, including computer science; Literacy education; Well-rounded education, including the arts; Activities for English learners; Services for individuals with disabilities; Telecommunications and technology education; Career competencies and career readiness
familyLiteracy|Active family and community engagement|Family and community engagement and supports|Parenting skills and family literacy|Literacy education, including financial and environmental literacy; Expanded library service hours
behavioralSupports|Integrated student supports|Social, health, nutrition and mental health services and supports|Drug and violence prevention and counseling|Assistance to students who have been truant, suspended or expelled; Academic enrichment, mentoring, remedial education and tutoring
healthWellness|Integrated student supports|Social, health, nutrition and mental health services and supports|Healthy and active lifestyle, including nutrition education and physical activity|Drug and violence prevention and counseling
familyEngagement|Active family and community engagement|Family and community engagement and supports|Parenting skills and family literacy|Cultural programs
earlyChildhood|Expanded and enriched learning time and opportunities|Early childhood education, and support for the move into school||Parenting skills and family literacy; Literacy education, including financial and environmental literacy`;
}

// <stdin>
made = grantCrosswalk();
return made;
}

function resultList_() {
let made;
// src/data/result-list.ts
function resultList() {
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

// <stdin>
made = resultList();
return made;
}

function sampleActivities_() {
let made;
// src/data/sample-activities.ts
function sampleActivities() {
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

// <stdin>
made = sampleActivities();
return made;
}

function sampleObjectives_() {
let made;
// src/data/sample-objectives.ts
function sampleObjectives() {
  return [
    `K|K.CC.A.1|Count to 20 and back, then on towards 100|High
K|K.CC.A.3|Write the numbers from 0 to 10
K|K.G.A.1|Say where things are: above, below, beside
K|RF.K.1|Follow words from left to right and know that print has meaning|High
K|RL.K.3|Name the people and places in a story
1|1.OA.A.1|Solve adding and taking-away stories within 20|High
1|1.NBT.A.1|Count, read and write numbers to 60
1|RF.1.2|Hear and blend the sounds in short words|High
1|RL.1.2|Retell a story in order and say what it teaches
1|SL.1.1|Take turns in a conversation about a topic
2|2.OA.B.2|Add and subtract within 20 from memory
2|2.NBT.A.1|See a three-digit number as hundreds, tens and ones|High
2|2.MD.C.7|Tell time to the nearest five minutes|Low
2|RL.2.1|Ask and answer who, what, where and why
3|3.OA.A.1|See multiplication as equal groups|High
3|3.NBT.A.1|Round to the nearest ten and hundred
3|RL.3.2|Retell fables and folktales and find their message
3|W.3.1|Write an opinion and give reasons for it
3|RI.3.1|Ask and answer questions with the text as proof|High
4|4.NBT.A.2|Read, write and compare large numbers
4|4.OA.A.3|Solve story problems of several steps|High
4|RI.4.2|Find the main idea and the details that hold it up
4|W.4.3|Write a story with events in a clear order
5|5.NBT.A.1|Explain what each place of a number is worth
5|5.NBT.B.5|Multiply large whole numbers with ease|High
5|RL.5.2|Work out the theme of a story or a poem
5|RI.5.3|Explain how events and ideas in a text are linked|Low
K, 1, 2|RF.K.2, RF.1.2|Hear rhymes, syllables and single sounds|High
3, 4, 5|L.3.4, L.4.4|Work out what a new word means from the words around it
K, 1, 2|K.OA.A.2, 1.OA.C.6|Add and subtract with objects, drawings and fingers`,
    `K|K.CC.B.4|Match one number word to one thing when counting|High
K|K.CC.C.6|Say which group has more, fewer or the same
K|K.OA.A.1|Show adding and taking away with objects
K|RF.K.3|Link letters to their most common sounds|High
K|RI.K.1|Ask and answer questions about a book of facts
1|1.OA.B.3|Add in any order and group to make ten
1|1.NBT.B.2|See two-digit numbers as tens and ones|High
1|1.MD.A.2|Measure length with same-size objects|Low
1|RF.1.3|Read short words with blends and long vowels|High
1|W.1.2|Write a few facts about a topic
2|2.NBT.B.5|Add and subtract within 100 in more than one way|High
2|2.MD.A.1|Measure length with the right tool
2|RF.2.3|Read words of two syllables
2|W.2.3|Write about something that happened, in order
3|3.OA.A.3|Solve multiplication and division stories within 100|High
3|3.OA.B.5|Use the order and grouping of factors to make multiplying easier
3|3.MD.C.7|Link area to multiplication
3|RI.3.2|Find the main idea and explain what supports it|High
3|SL.3.1|Come prepared to a discussion and build on what others say
4|4.NBT.B.5|Multiply by one- and two-digit numbers|High
4|4.OA.B.4|Find factors and multiples
4|RL.4.3|Describe a character with details from the text
4|SL.4.4|Report on a topic clearly and at a good pace|Low
5|5.NBT.B.7|Calculate with decimals to hundredths|High
5|5.MD.C.5|Find volume by filling and by multiplying
5|RI.5.8|Show which reasons support which point
5|W.5.1|Write an opinion with reasons in a sensible order
K, 1, 2|RL.K.2, RL.1.2|Retell a familiar story with its key details
3, 4, 5|RF.3.4, RF.4.4|Read aloud with accuracy and expression|High
K, 1, 2|K.MD.A.2, 1.MD.A.1|Compare the length of things, longer and shorter`,
    `K|K.CC.B.5|Count to answer “how many?”|High|to count things and say how many there are|a contar cosas y decir cuántas hay|a contar coisas e dizer quantas há
K|K.OA.A.3|Split numbers up to 10 in different ways||to make numbers up to 10 in different ways, such as 5 as 2 and 3|a formar los números hasta el 10 de distintas maneras, como 5 con 2 y 3|a formar os números até 10 de várias maneiras, como 5 com 2 e 3
K|K.MD.B.3|Sort objects and count each group|Low|to sort things into groups and count each group|a ordenar cosas en grupos y contar cada grupo|a separar coisas em grupos e contar cada grupo
K|RL.K.1|Ask and answer questions about a story|High|to ask and answer questions about a story|a hacer y responder preguntas sobre un cuento|a fazer e responder perguntas sobre uma história
K|W.K.2|Draw, tell and write about one topic||to draw, talk and write about one thing|a dibujar, contar y escribir sobre un tema|
1|1.OA.C.6|Add and subtract within 20 with ease|High
1|1.NBT.C.4|Add within 100 using tens and ones
1|1.G.A.1|Tell what makes a shape what it is
1|RI.1.2|Name the topic of a text and retell its details
1|RF.1.4|Read with purpose, accuracy and expression|High
2|2.OA.A.1|Solve one- and two-step stories within 100|High
2|2.NBT.B.7|Add and subtract within 1,000 with models
2|2.MD.C.8|Solve problems with dollars and cents
2|RI.2.2|Find what a longer text and each paragraph is about|High
3|3.NF.A.1|Understand a fraction as equal parts of a whole|High|that a fraction is one or more equal parts of a whole|que una fracción es una o más partes iguales de un entero|que uma fração é uma ou mais partes iguais de um inteiro
3|3.NF.A.2|Place fractions on a number line|High|to find where fractions belong on a number line|a ubicar fracciones en una recta numérica|a colocar frações em uma reta numérica
3|3.OA.D.8|Solve two-step problems and check that the answer makes sense
3|RL.3.3|Explain how characters’ actions move a story along||to tell how what characters do changes a story|a explicar cómo lo que hacen los personajes cambia la historia|
3|W.3.2|Explain a topic clearly in writing
4|4.NF.A.1|Explain why two fractions are equal|High
4|4.NF.A.2|Compare fractions that look different
4|RI.4.3|Explain what happened and why, from a text
4|L.4.5|Understand figures of speech|Low
5|5.NF.A.1|Add and subtract fractions with unlike denominators|High
5|5.NF.B.4|Multiply fractions, and see it as area
5|RL.5.3|Compare two characters, places or events
5|SL.5.1|Lead and follow in a group discussion
K, 1, 2|RF.K.3, RF.1.3|Read and spell common words at a glance|High|to read and spell common words right away|a leer y escribir de inmediato palabras comunes|a ler e escrever na hora palavras comuns
3, 4, 5|RI.3.4, RI.4.4|Learn the words of science and history
3, 4, 5|3.NF.A.3, 4.NF.A.1|Find equal fractions with strips and drawings`
  ];
}

// <stdin>
made = sampleObjectives();
return made;
}

function samplePartners_() {
let made;
// src/data/sample-partners.ts
function samplePartners() {
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

// <stdin>
made = samplePartners();
return made;
}

function sampleResults_() {
let made;
// src/data/sample-results.ts
function sampleResults() {
  return `Students attend school every day|Our students are in school|Attendance rate|Attendance records|% of days|91|95|-2 91.8; -1 92.6; 0 93.4|Calm start circle; Playground games reset; Lunch bunch; Vision and hearing screening; Peer helpers
Students attend school every day|Fewer of our students miss a tenth of the days or more|Chronic absence|Attendance records|% of students|24|15|-2 23; -1 21; 0 19.5|Pantry day number trail; Coffee with teachers; Text-a-tip for families
Students succeed academically|Our third graders read on grade level|Grade 3 reading|State test, spring|% meeting expectations|34|45|-5 36|Story theater; Tales from the islands; Book bags to go; Research corner; Word detectives
Students succeed academically|Our students grow as readers during the year|Reading growth|Reading screening|% on or above benchmark|41|55|-2 41; 0 46|Library night; Morning read-in; Reading buddies; Bilingual story hour; Read and rhyme mornings; Little readers
Students are healthy|Our students are seen by a doctor and a dentist each year|Health index|Nurse's count of completed screenings|% of students|62|80|-2 58; -1 60|
Families take part in their children's learning|Families come to what the school offers|Families taking part|Sign-in totals|families a month|60|90|-2 64; -1 78; 0 91|Family math night; Library night; Heritage cooking; Open classroom hour; Welcome picnic; Showcase evening`;
}

// <stdin>
made = sampleResults();
return made;
}

function starterActivities_() {
let made;
// src/data/starter-activities.ts
function starterActivities() {
  return [
    `K-1|K.CC.A, K.CC.B|Counting jars|Groups guess how many things a jar holds, then count them in tens. They write the number and tell how they know.|Jars, buttons, beans, paper|Count something at home and send the number back|4|30
K-1|K.OA.A, 1.OA.A|Number story theater|Children act out adding and taking-away stories. Then they make up stories for the others to solve.|Small objects, number cards|Tell a number story at a meal|4|30
1-2|1.NBT.B, 2.NBT.A|Bundle the number|Pairs bundle sticks into tens and ones to match a card. They trade a ten for ones and say what stayed the same.|Craft sticks, rubber bands, cards|Bundle straws or coins in tens|4|30
1-2|1.OA.C, 2.OA.B|Fact game club|Quick card and dice games for facts to 20. Each child marks the facts now known by heart.|Playing cards, dice, tally sheets|Play one game from the take-home sheet|6|30
1-2|1.G.A, 2.G.A|Shape builders|Children build shapes from paper pieces and cut them into halves and fourths. They describe shapes for a partner to draw.|Paper, scissors, straws|Find five shapes on the way home|3|40
2-3|2.MD.A, 3.MD.B|Measure the school|Teams estimate, measure and chart doors, halls and jumps. They compare units and explain the differences.|Rulers, string, graph paper|Measure one thing at home in two units|3|45
2-3|2.MD.C, 3.MD.A|Clock and coin shop|Children run a pretend shop with opening hours and prices. They tell time, make change and plan a day.|Paper clocks, play coins, labels|Let the child read the clock and count change|4|40
2-3|2.NBT.B, 3.NBT.A|Mental math circle|One problem, many ways: children share how they add and subtract in their heads. The group names each strategy.|Whiteboards or scrap paper|Ask "how did you get that?"|6|25
3|3.OA.A, 3.OA.B, 3.OA.C|Equal groups workshop|Groups build arrays with tiles and turn each one into two multiplication and two division facts. They write a story for the best one.|Tiles or squared paper|Hunt for arrays: egg cartons, windows, shelves|4|45
3|3.NF.A|Fraction strip lab|Children fold strips, place fractions on a number line and find pairs that are equal. They defend each answer to a partner.|Paper strips, markers, tape|Fold and share food in equal parts|4|45
3-4|3.MD.C, 3.MD.D, 4.MD.A|Plan a garden bed|Teams design beds with the same area and different fences. They choose the best one and present it.|Squared paper, string, rulers|Measure a room or a yard together|3|50
4|4.NF.A, 4.NF.B, 4.NF.C|Fraction line-up|Children stand on a floor number line with fraction and decimal cards. They compare, add and check each place.|Tape, cards, markers|Compare fractions on measuring cups|4|40
4-5|4.OA.A, 4.NBT.B, 5.NBT.B|Market math|Teams run a stall with large orders: they multiply, divide and check bills. Each team explains one mistake it found.|Order forms, price lists|Estimate a shopping bill before paying|4|45
5|5.NF.A, 5.NF.B|Recipe scaling lab|Groups double, halve and mix recipes on paper, then measure the result with water or rice. They explain each fraction step.|Cups, rice or water, recipe cards|Scale a home recipe with the child|4|45
5|5.MD.C, 5.G.A|Box and map makers|Children fold boxes and find their volume with cubes. Then they hide and find them on a coordinate map.|Card, cubes, squared paper|Guess which box at home holds more, then check|4|45
K-2|RF|Sound and word stations|Small groups move through rhyme, letter, blending and word-building stations. Adults note what each group should try next.|Letter cards, trays, mirrors|Play a rhyming game on the way home|8|25
K-2|RL, SL|Retell it with props|Children retell a read-aloud with simple props: who, where, what happened, how it ended.|Library books, socks, paper props|Ask the child to retell the story|4|35
3-5|RI|Question detectives|Pairs read a short text on the class topic, write questions and prove their answers with a line from the text.|Printed texts, sticky notes|Ask "where does it say that?"|4|45
3-5|W, L|Writers' hour|Children plan, draft and share one piece of the kind the class is writing. Partners answer with one praise and one question.|Paper, pencils, checklists|Listen to a draft and say one thing you liked|4|50
K-5||Study hour with tutors|Tutors help small groups with the work of the week. Each child ends with one thing learned and one thing to ask.|Class materials, timers|Ask what the child wants to learn next|8|45`,
    `K-2|RL|Family read-aloud evening|Families choose a book, read it together and act out a favorite page. Books come in the families' languages, and wordless ones too.|Library books, mats|Read, point and wonder aloud together|2|60
K-2|RF|Rhyme and sound night|Families learn four short sound games and make a set to take home. Helpers show how to play in any language.|Cards, markers, bags|Play a sound game five minutes a day|2|60
K-1|RF.K, RF.1|Letter bags|Families fill a bag with things that begin with one sound and swap bags with others each week.|Paper bags, letter cards|Find things that begin with the week's sound|4|30
K-3|RL, SL|Stories we grew up with|Adults tell stories from their own childhood and children draw the order of events. The drawings become a class book.|Paper, crayons, staples|Tell or record a family story|3|60
K-5|RL, RI|Library card morning|Families visit the library, get cards and choose books at a comfortable level. A librarian shows audio and bilingual shelves.|Card forms, bus or walking plan|Choose books together and set a reading time|1|90
K-5|RL, RI|Book swap table|Families bring a book and take a book at pick-up time. A shelf of free books makes sure that all can take one.|Used books, tables, signs|Talk about why you chose the book|4|30
K-2|W, L|Family letter writing|Families write and decorate short letters to each other, from one word to a page. Helpers write down what younger children say.|Paper, stamps made of sponge, envelopes|Write back to each letter|3|45
1-3|RF|Read it again theater|Families read short scripts aloud three times, first for words, then for feeling. A small show ends the hour.|Printed scripts, simple props|Read a favorite page together twice|3|45
2-5|W|Family memory books|Each family writes or dictates pages about a day that mattered. Children add a beginning, details and an ending.|Blank books, photos or drawings|Share memories and help choose one|4|60
3-5|RL|Family book club|Adults and children read the same short book and meet over a snack to talk about characters, choices and message.|Book copies, question cards|Read a chapter together each week|4|60
3-5|RI|News and facts night|Families read a short article and sort it into main idea, details and questions. They look up one answer together.|Short articles, highlighters|Read and talk about one article a week|2|60
3-5|RI, W|How-to fair|Families write the steps for something they do well and teach it to others. Readers follow the steps and suggest fixes.|Paper, photos or drawings, tables|Write and test the steps together|2|75
3-5|L|Word wall at home|Families make a word wall of the month's school words in the languages they speak. Children explain each word with a sketch.|Cards, tape, word lists|Use one new word a day|3|45
K-5|SL|Dinner table questions|Families practice open questions and turn-taking, then take home a ring of question cards about school and stories.|Card rings, scissors|Ask one open question each evening|2|45
K-5|SL, RL|Story circle in many languages|Adults read or tell a story in a home language, then it is told in English with gestures. Children compare both.|Picture books, puppets|Tell a story in the language of your heart|4|40
K-2|RI, W|Little fact books|Families make a four-page fact book about an animal or place: one picture and one sentence a page.|Folded paper, picture books|Find facts and choose pictures together|2|60
2-5|RL, W|Poetry cafe|Families read short poems aloud and write one by changing a line. Everyone may read, listen or draw.|Poems, paper, lamp or microphone|Read a poem aloud at bedtime|2|60
K-5||Adult reading and English hour|Adults read, talk and write about school letters and everyday forms while children read with helpers next door.|School forms, readers, child care space|Use the new words in a talk with the teacher|8|60
K-5||Reading routines workshop|Families share how reading fits into busy days and plan a routine of their own. Each leaves with three books and a plan.|Free books, plan sheets|Try the routine for three weeks|1|60
1-5|1.OA, 2.OA, 3.OA|Math in storybooks|Families read a picture book with numbers in it, stop to solve its problems and write a new page.|Picture books, paper|Look for numbers while reading|2|60`,
    `K-2|SL|Feelings check-in circle|Children name how they feel with cards and learn a calming step for each. They practice listening without interrupting.|Feelings cards, soft ball|Use the same cards at home|6|20
K-5||Calm corner skills|Small groups learn three ways to calm down and make their own reminder card. The class then sets up a calm corner.|Cards, timers, cushions|Ask the child to teach one calming step|4|30
K-2|SL|Turn-taking games|Board and movement games with clear rules for waiting, asking and losing kindly. Adults praise the exact step.|Simple games, turn cards|Play one game and name good turns|6|30
3-5|SL|Peer mediation club|Students learn to listen, restate and find a fair answer. Trained pairs help at recess with an adult near.|Role cards, badges|Try the steps in a family disagreement|6|40
3-5|SL, W|Goal setting group|Students choose one learning goal, break it into steps and report each week. They revise the goal with a partner.|Goal sheets, folders|Ask how the week's step went|4|30
K-5||Check-in, check-out|A trusted adult greets each student in the morning, sets one goal, and looks back at day's end. Notes stay with the family and team.|Goal cards, quiet spot|Talk about the day's goal for two minutes|8|15
K-5||Recess games reset|Adults teach shared rules for four popular games and fair ways to join and choose teams. Older students lead.|Balls, chalk, rope|Teach a game from your own childhood|4|30
K-3|RL, SL|Big feelings book group|The group reads a picture book about a hard feeling and acts out two endings. Children explain what the character learned.|Picture books, puppets|Talk about a time you felt the same|4|30
3-5|RL|Character choices circle|Students discuss what a character did, why, and what else was possible. They connect it to a choice at school.|Short stories, chart paper|Talk about a choice you made and why|4|40
2-5|W, SL|Kindness reporters|Teams collect kind acts, write short news items without names, and read them at assembly. Every class appears.|Clipboards, paper|Send in a kind act that you saw|4|30
1-5||Focus and attention workout|Short games train stopping, waiting and remembering directions. Students say where each skill helps in class.|Music, cards|Play a stop-and-go game at home|6|20
K-5||Small group friendship skills|Five or six children practice joining in, sharing ideas and making up. Each meeting ends with one step to try.|Role cards, drawing paper|Notice and praise one friendly step|6|30
3-5||Homework habits clinic|Students sort their bags, plan the week and learn to break a big task into parts. They check in after a week.|Planners or paper, folders|Choose a quiet place and a start time|3|40
1-3|1.OA, 2.OA, 3.OA|Stay-calm math|Students try a hard problem, name the feeling and choose a strategy: draw, ask or try smaller numbers.|Problem cards, counters|Praise trying again, not speed|4|30
3-5|3.OA.D, 4.OA.A, 5.OA|Stuck is a start|Teams meet a problem with several steps, share where they got stuck and how they went on. Mistakes are posted as clues.|Problem cards, chart paper|Share something that was hard to learn|4|35
4-5|SL, W|Bridge to the next grade|Older students answer worries of younger ones about next year, first in letters, then face to face.|Paper, mailbox|Talk about a change that went well|2|45
K-5||Caregiver circle: behavior at home|Caregivers share what works and practice clear directions and praise with a counselor. Child care and snack on site.|Chairs, child care space|Try one idea and report back|3|60
K-2|RF, SL|Songs for routines|Children learn short songs for lining up, cleaning up and starting work. They clap the beat and the syllables.|Rhythm sticks, song sheet|Sing one routine song at home|4|20
2-5||Class meeting helpers|Students learn to set an agenda, keep time and thank each other. They lead one meeting with an adult beside them.|Agenda cards, timer|Hold a short family meeting|4|30
K-5|W, L|Reflection journals|Students draw or write three lines on what went well, what was hard and what comes next. Sharing is free to choose.|Notebooks, prompts|Share your own high and low of the day|8|15`,
    `K-2|K.CC, 1.NBT.A, 2.NBT.A|Count and move|Stations for jumping, tossing and balancing, counted by ones, fives and tens. Children choose how they move.|Chalk, beanbags, number cards|Count steps, claps or stretches together|6|25
K-2|K.MD.B, 1.MD.C, 2.MD.D|Fruit and vegetable graph|Children taste new foods, vote and build a class graph. They ask and answer questions about it. Allergies are checked first.|Fruit, vegetables, chart paper|Try a new food and rate it together|2|45
3-5|3.MD.B, 4.MD.B, 5.MD.B|Heartbeat data lab|Students count their pulse before and after activity, plot the numbers and compare. Seated choices are equal.|Timers, graph paper|Measure resting pulse at home|3|40
2-4|2.OA.B, 3.OA.C|Jump rope facts|Pairs say one fact a jump, toss or clap and keep their best run. Partners choose the next set together.|Ropes, beanbags, fact cards|Practice five facts while moving|6|25
3-5|3.NF, 4.NF, 5.NF|Cooking with fractions|Groups make a no-cook recipe and halve or double it. They write each fraction step first. Allergies are checked first.|Cups, bowls, simple foods|Cook one recipe and measure together|2|75
K-3|K.MD.A, 1.MD.A, 2.MD.A|Grow and measure a garden|Children plant seeds, measure height each week and tell what changed.|Seeds, cups, soil, rulers|Care for a plant and measure it|6|30
3-5|RI|Read the label|Students read food labels and ads, find the facts and judge the claims. They present one smart choice.|Empty packages, markers|Read one label together at the store|2|45
K-5||Mindful minutes|Five short ways to breathe, stretch and notice, taught one a week and led by students by the end.|Bell or timer|Do the week's exercise at bedtime|8|10
K-5|SL|Walk and talk club|Groups walk or roll a safe route and talk about a question of the class. They report one idea each.|Route map, question cards|Take a walk and ask the question|6|30
K-2|RL, RI|Healthy habits story time|A nurse or helper reads a book on sleep, teeth or washing hands. Children retell the steps and act them out.|Picture books, poster|Try the habit chart for a week|3|30
K-5||Vision, hearing and dental day|Partners check eyes, ears and teeth with families' consent and explain each result in private. Follow-up visits are arranged.|Consent forms, quiet rooms|Sign the form and come with questions|1|90
3-5|W, RI|Health campaign posters|Teams research one habit, write a claim with two reasons and make a poster for the hall.|Books, poster paper|Choose a habit to try as a family|3|50
K-5||Family sleep workshop|Families learn why sleep matters, make a bedtime chart and swap ideas that work in small homes and late shifts.|Chart paper, stickers|Try the bedtime chart for two weeks|1|60
2-5||Try-a-sport afternoons|Coaches offer a new sport or dance each week with ways in for every body. No tryouts, no scores.|Balls, cones, music|Show a game or dance you know|4|45
K-5||Dance around the world|Families and partners teach simple dances and tell where they come from. Children learn one to show others.|Music, open space|Teach a dance or a song|4|40
4-5|5.MD.A, 4.MD.A|Water and weather watch|Students measure the water they drink and the day's heat, convert units and chart a week.|Bottles, thermometer, charts|Keep a water tally at home|4|30
2-4|2.MD.C, 3.MD.A|Time my day|Children chart sleep, play, reading and screens, add the minutes and plan one change.|Clock faces, charts|Fill in the chart together|2|40
K-5||Pantry and cooking morning|Families pick up food, taste a simple dish and take home a recipe card in their language.|Food shelf goods, recipe cards|Share a low-cost recipe|2|60
3-5|L, W|Feelings word gym|Students learn exact words for feelings and body signals, act them out and use them in short scenes.|Word cards, paper|Use one new feeling word a day|3|35
K-3|K.G.A, 1.G.A, 2.G.A, 3.G.A|Shape obstacle course|Children go over, under and between shapes they name, then draw a map of a course of their own.|Tape, cones, ropes, paper|Build a small course indoors|3|35`,
    `K-2|K.CC, 1.OA, 2.OA|Family math game night|Families play six short games of the month and take one home. Teachers show what each game builds.|Cards, dice, game sheets|Play the take-home game twice a week|1|75
3-5|3.OA, 4.OA, 5.NBT|How we multiply and divide now|Families try the method the class uses, see why it works and compare it with their own. Both ways are welcome.|Squared paper, tiles|Ask the child to teach the method|1|60
3-5|3.NF, 4.NF, 5.NF|Pizza shop fractions night|Families run a paper pizza shop: cut, compare and share orders fairly. Children write the fraction for each order.|Paper circles, scissors, orders|Share food in equal parts at home|1|75
K-5|RL, RI|Reading at home, made easy|Families see three ways to talk about a book and try them with their child. Each takes a bookmark with questions.|Library books, bookmarks|Read and talk ten minutes a day|1|60
3-5|W, SL|Young authors' evening|Students read their writing to small family groups and answer questions. Guests leave kind notes.|Student writing, chairs, note cards|Listen and write one kind note|1|60
K-5||Coffee with teachers|Teachers show what the month's work looks like and what helps at home. Interpreters and child care are there.|Work samples, hot drinks|Bring one question and one idea|1|45
K-5||Open classroom hour|Families watch a lesson, try its task beside their child and talk with the teacher afterward.|Lesson task, guest chairs|Try the task together|1|60
K-5|SL|Student-led conferences|Children show two pieces of work, say what they learned and set a goal. Families add one hope.|Folders, script cards|Listen, ask and set a goal together|1|30
K-2|K.MD, 1.MD, 2.MD|Measure it together night|Families estimate and measure with hands, string and rulers at eight tables. Children record the surprises.|String, rulers, scales|Measure while cooking or building|1|60
2-5|2.MD.C, 4.MD.A|Family money fair|Families run stalls with play money: prices, change, saving for a goal. Helpers explain simple budgets.|Play money, labels, tables|Let the child plan a small purchase|1|60
K-5|RI, SL|Community helpers panel|Neighbors and family members tell about their work and answer questions that students wrote.|Question cards, chairs|Tell the child about your work|1|60
K-5||Culture and food share|Families bring a song, craft, story or dish. Labels name ingredients, and nobody has to bring anything.|Tables, labels, map|Share something from your family|1|90
K-5||Message of the week|A short message each week with one question to ask about class work, in the families' languages.|Message list, translators|Ask the question and listen|4|10
K-5||Family volunteer training|Families learn how to read with children, run a game and keep things private. They choose a way to help.|Handouts, sign-up sheet|Help for an hour a month|1|60
3-5|RI, W|Neighborhood history walk|Families and students walk a route, collect facts and stories and write captions for a display.|Clipboards, cameras optional|Tell what a place used to be|2|60
K-3|RF, RL|Games that teach reading|Families learn word, rhyme and story games that need only paper. Older brothers and sisters help.|Paper, letter cards, dice|Play one game three times a week|1|60
3-5|3.MD.C, 4.MD.C, 4.G, 5.G|Build it together night|Families design a house or park on squared paper, with areas, angles or a map, and build it from boxes.|Squared paper, boxes, tape|Find angles and areas at home|1|75
K-5||Home visits with a game|Two staff members visit families who wish it, listen first and leave a game of the month's work.|Game bags, visit notes|Share your hopes for your child|1|45
K-5||Showcase evening|Classes show what they learned at stations run by children. Guests try, ask and celebrate.|Student work, tables, map|Visit three stations with the child|1|60
K-5|MP|Puzzle lending shelf|Families borrow a puzzle or logic game each week. A card in each bag says what to ask while playing.|Puzzles, bags, sign-out list|Play, ask and return the bag|4|20`,
    `PK-K|K.CC|Counting playgroup|Families of young children count with blocks, songs and snacks. A helper shows how to count one by one.|Blocks, bowls, songs|Count stairs, spoons and steps|4|45
PK-K|RF, SL|Sing, rhyme and move|Songs and finger plays that stretch sounds and words, in English and home languages.|Song sheets, scarves|Sing one song every day|6|30
PK-K|RL, SL|Lap-time stories|Adults and children share one picture book slowly: look, point, talk and guess what comes next.|Picture books, cushions|Read the book again at home|6|30
PK-K||Kindergarten visit mornings|Future kindergartners and their families join songs, snack and play in a real classroom.|Name tags, play materials|Talk about what you saw|2|60
PK-1|K.MD.B, K.G.A|Sort and match bags|Children sort caps, leaves and buttons by size, color and shape and tell their rule.|Bags, caps, buttons, leaves|Sort laundry or spoons together|4|30
PK-K|K.G.A, K.G.B|Block build and draw|Children build with blocks, name the shapes and draw what they made from the front.|Blocks or boxes, paper|Build with boxes and name shapes|4|35
PK-1|W, L|First marks writing table|Children draw, make marks and write names, lists and cards. Adults write down the words they say.|Paper, crayons, envelopes|Write a shopping list together|4|30
PK-K||Play and talk for babies and toddlers|A free play hour with simple toys. A helper shows how talk grows when adults wait and answer.|Mats, safe toys|Follow the child's lead for ten minutes|8|60
K-2|RL, SL|Sibling story mats|Students retell a story to a younger child with a picture mat, first practicing with a partner.|Story mats, picture books|Listen to both children tell it|2|45
3-5|RL, RF, SL|Older readers, young listeners|Students choose and practice a picture book, read it aloud to a small group and ask two questions.|Picture books, practice time|Listen to the practice reading|4|30
3-5|3.OA, 4.OA, 5.OA|Make a math game for little ones|Students invent a counting or number game, write the rules and teach it to young children.|Card, markers, dice|Test the game at home|3|45
1-2|1.OA.C, 2.OA.A, K.CC|Number buddies|First and second graders play number games with preschoolers and explain how they count and add.|Dice, counters, cards|Play with brothers, sisters or neighbors|4|30
K-2|RI, W|Animals and babies books|Children learn facts about young animals and make a little book to read to preschoolers.|Fact books, folded paper|Talk about when the child was small|3|40
PK-K||Small steps health check|Partners check growth, hearing and play skills with consent and explain results in plain words.|Consent forms, quiet space|Ask any question about your child|1|60
PK-K||Ready for school series|Families share routines for sleep, goodbyes, clothes and asking for help. Each week has one thing to practice.|Picture charts, child care space|Practice the step of the week|4|60
PK-1|K.MD.A, K.CC.C|Water, sand and how much|Children fill, pour and compare more, less, heavy and light. Adults ask "how do you know?"|Tubs, cups, sand or rice|Compare cups and bowls at bath time|4|30
PK-2|SL, RL|Puppet show for families|Children make puppets from socks or bags and play a known story in their own words.|Socks, bags, glue|Come and clap; play with the puppet at home|3|40
3-5|W, RI|Picture books for the playgroup|Students plan and write a simple fact or story book for young children and revise it after a test reading.|Paper, crayons, staples|Be the first listeners|4|45
PK-K||Outdoor explorers|Young children and adults look for signs of the season, collect, count and tell what they found.|Bags, magnifiers optional|Take a slow walk and talk|4|45
K-1|K.OA.A, 1.OA.A, K.NBT|Ten-frame home kits|Families make a ten-frame kit and learn five short games for making ten. Younger children join in.|Card, counters, bags|Play one game before bed|2|45`
  ];
}

// <stdin>
made = starterActivities();
return made;
}
