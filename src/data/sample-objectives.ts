/** What the sample school's classes learn: our own words for codes that exist. */

/**
 * Three months, each a line an objective: grades | codes | objective | priority, where it is not Normal |
 * for families in English | Spanish | Portuguese, where somebody has written that.
 */
export function sampleObjectives(): readonly string[] {
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
3, 4, 5|3.NF.A.3, 4.NF.A.1|Find equal fractions with strips and drawings`,
  ];
}
