/** The Common Core's codes and published emphasis, as facts, with short labels of our own. */

/**
 * First the labels, `domain|label` and `strand|label|number label…`, where `1-3` names a cluster of
 * numbers and `=RI` borrows the labels of another strand; then what there is.
 *
 * Math: `3.NF AM 1-3 2a-b 3a-d label|…`, a cluster with its emphasis (M major, S supporting, A
 * additional, none published for high school), its standards, the parts that they have, its label.
 * ELA: `SL 1,2 1-6 1a-c`, a strand, its grades (`3+` is grade 3 and up), its standards and parts.
 * Numbers without a standard of their own, as RL.3.8, are left out.
 */
export function commonCore(): string {
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
