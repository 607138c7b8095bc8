/** The activities that a school's bank begins with: written for this planner, cheap to run, open to everybody. */

/**
 * One text an area, in the areas' order; in it a line an activity:
 * grades | standards | activity | description | materials | what families do | sessions | minutes per session.
 */
export function starterActivities(): readonly string[] {
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
K-1|K.OA.A, 1.OA.A, K.NBT|Ten-frame home kits|Families make a ten-frame kit and learn five short games for making ten. Younger children join in.|Card, counters, bags|Play one game before bed|2|45`,
  ];
}
