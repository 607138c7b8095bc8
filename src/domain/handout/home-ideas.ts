/** What families can try at home, by what the class learns: our own words, in each language. */
import type {Language} from '../language';
import type {ByHomeTopic} from './home-topic';

type Ideas = ByHomeTopic<string>;

const ENGLISH: Ideas = {
  counting:
    'Count things together every day: stairs, spoons, red cars. Ask: which pile has more?',
  calculating:
    'Tell small number stories: “We have 12 oranges and 4 people. How many each?” Ask how your child knows.',
  largeNumbers:
    'Find large numbers on signs, receipts and license plates. Read them aloud and ask what each digit is worth.',
  fractions:
    'Cut fruit or tortillas into equal parts. Name them: halves, thirds, fourths. Ask which piece is larger.',
  measuring:
    'Measure together: how long is the table, how heavy is the bag, how many minutes until dinner?',
  shapes:
    'Look for shapes at home and outside. Ask how your child knows that it is a square or a triangle.',
  stories:
    'Read or tell a story in any language. Ask: who is in it, what went wrong, what does it teach?',
  facts:
    'Read about something real: animals, weather, a recipe. Ask: what did we find out, and where does it say so?',
  sounds:
    'Play with sounds: rhymes, clapping the parts of a word, words that begin alike.',
  writing:
    'Let your child write for real: the shopping list, a note, a message to a grandparent.',
  talking:
    'Talk at dinner: each person tells one thing about the day, and the others ask a question.',
  vocabulary:
    'Pick a new word each week. Use it at home, and say what it means in your language.',
  math: 'Let your child help with numbers: paying, cooking, planning the time. Ask: how did you work it out?',
  reading:
    'Read together for 15 minutes a day, in any language. Take turns, and talk about what happened.',
  science:
    'Wonder together: why does ice melt, how do plants drink? Try it out, and look closely.',
  community:
    'Tell your child about where your family comes from, and about people who help in your neighborhood.',
  learning:
    'Ask every day: what did you learn, what was hard, what are you proud of?',
};

const SPANISH: Ideas = {
  counting:
    'Cuenten cosas juntos todos los días: escalones, cucharas, carros rojos. Pregunte: ¿dónde hay más?',
  calculating:
    'Invente cuentos con números: “Tenemos 12 naranjas y somos 4. ¿Cuántas para cada uno?” Pregúntele cómo lo sabe.',
  largeNumbers:
    'Busquen números grandes en letreros, recibos y placas. Léanlos en voz alta y pregunte cuánto vale cada cifra.',
  fractions:
    'Corten fruta o tortillas en partes iguales. Nómbrenlas: mitades, tercios, cuartos. Pregunte cuál parte es más grande.',
  measuring:
    'Midan juntos: ¿cuánto mide la mesa, cuánto pesa la bolsa, cuántos minutos faltan para la cena?',
  shapes:
    'Busquen figuras en casa y en la calle. Pregúntele cómo sabe que es un cuadrado o un triángulo.',
  stories:
    'Lean o cuenten un cuento en cualquier idioma. Pregunte: ¿quiénes son los personajes, qué problema tienen, qué nos enseña?',
  facts:
    'Lean sobre algo real: animales, el clima, una receta. Pregunte: ¿qué aprendimos y dónde lo dice?',
  sounds:
    'Jueguen con los sonidos: rimas, palmadas por cada sílaba, palabras que empiezan igual.',
  writing:
    'Deje que escriba de verdad: la lista de compras, una nota, un mensaje para los abuelos.',
  talking:
    'Conversen en la cena: cada quien cuenta algo del día y los demás hacen una pregunta.',
  vocabulary:
    'Elijan una palabra nueva cada semana. Úsenla en casa y digan qué significa en su idioma.',
  math: 'Deje que ayude con los números: al pagar, al cocinar, al planear el tiempo. Pregunte: ¿cómo lo resolviste?',
  reading:
    'Lean juntos 15 minutos al día, en cualquier idioma. Túrnense y hablen de lo que pasó.',
  science:
    'Háganse preguntas: ¿por qué se derrite el hielo, cómo beben las plantas? Prueben y observen con atención.',
  community:
    'Cuéntele de dónde viene su familia y quiénes ayudan en su vecindario.',
  learning:
    'Pregunte cada día: ¿qué aprendiste, qué fue difícil, de qué te sientes orgulloso u orgullosa?',
};

const PORTUGUESE: Ideas = {
  counting:
    'Contem coisas juntos todos os dias: degraus, colheres, carros vermelhos. Pergunte: onde há mais?',
  calculating:
    'Invente histórias com números: “Temos 12 laranjas e somos 4. Quantas para cada um?” Pergunte como a criança sabe.',
  largeNumbers:
    'Procurem números grandes em placas, recibos e cartazes. Leiam em voz alta e pergunte quanto vale cada algarismo.',
  fractions:
    'Cortem frutas ou pão em partes iguais. Digam os nomes: metades, terços, quartos. Pergunte qual parte é maior.',
  measuring:
    'Meçam juntos: qual é o comprimento da mesa, quanto pesa a sacola, quantos minutos faltam para o jantar?',
  shapes:
    'Procurem formas em casa e na rua. Pergunte como a criança sabe que é um quadrado ou um triângulo.',
  stories:
    'Leiam ou contem uma história em qualquer língua. Pergunte: quem aparece, qual é o problema, o que ela ensina?',
  facts:
    'Leiam sobre algo real: animais, o tempo, uma receita. Pergunte: o que descobrimos e onde está escrito?',
  sounds:
    'Brinquem com os sons: rimas, palmas para cada sílaba, palavras que começam igual.',
  writing:
    'Deixe a criança escrever de verdade: a lista de compras, um bilhete, uma mensagem para os avós.',
  talking:
    'Conversem no jantar: cada pessoa conta algo do dia e os outros fazem uma pergunta.',
  vocabulary:
    'Escolham uma palavra nova por semana. Usem em casa e digam o que ela significa na sua língua.',
  math: 'Deixe a criança ajudar com os números: ao pagar, ao cozinhar, ao planejar o tempo. Pergunte: como você pensou?',
  reading:
    'Leiam juntos 15 minutos por dia, em qualquer língua. Revezem-se e conversem sobre o que aconteceu.',
  science:
    'Façam perguntas: por que o gelo derrete, como as plantas bebem água? Experimentem e observem com atenção.',
  community:
    'Conte de onde vem a sua família e quem ajuda as pessoas no seu bairro.',
  learning:
    'Pergunte todos os dias: o que você aprendeu, o que foi difícil, do que você se orgulha?',
};

export const HOME_IDEAS: {readonly [language in Language]: Ideas} = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
};
