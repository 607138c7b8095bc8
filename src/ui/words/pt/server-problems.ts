/** O que a planilha diz de entradas estranhas, e como se consertam. */
import type {Sentences} from '../../sentences';

export const PROBLEMS: Sentences = {
  'The month is missing, so this row is in no month.':
    'Falta o mês, por isso esta linha não está em nenhum.',
  '"{value}" is not a month that we can read.':
    '"{value}" não é um mês que possamos ler.',
  'Write the month as 2026-10, October 2026 or October.':
    'Escreva o mês como 2026-10, October 2026 ou October.',
  'The grade is missing.': 'Falta a série.',
  '"{value}" is not a grade that we can read.':
    '"{value}" não é uma série que possamos ler.',
  'Write PK, K or 1 to 12; for several write 3, 4 or K-2.':
    'Escreva PK, K ou de 1 a 12; para várias, 3, 4 ou K-2.',
  'The sheet holds the date {value} here, not grades.':
    'A planilha tem aqui a data {value}, e não séries.',
  'Did you mean {value}? Format the cell as plain text and write {value2} again.':
    'Você quis dizer {value}? Formate a célula como texto e escreva {value2} de novo.',
  'The area is missing, so this activity is in no cell of the grid.':
    'Falta a área, por isso esta atividade não está em nenhuma célula da grade.',
  'Choose one of {value}.': 'Escolha uma de {value}.',
  '"{value}" is not one of the six areas.':
    '"{value}" não é uma das seis áreas.',
  '"{value}" is not an alignment, so it is read as 1.':
    '"{value}" não é um alinhamento, por isso conta como 1.',
  'Write 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).':
    'Escreva 1 (mesmo assunto), 2 (pratica) ou 3 (faz o que o padrão pede).',
  '"{value}" is not a priority, so it is read as Normal.':
    '"{value}" não é uma prioridade, por isso conta como Normal.',
  'Write High, Normal or Low.': 'Escreva High, Normal ou Low.',
  '"{value}" is not a status, so the activity counts as an Idea only.':
    '"{value}" não é uma situação, por isso a atividade só conta como ideia.',
  'Did you mean Cancelled?': 'Você quis dizer Cancelled?',
  'Write Idea, Planned, Confirmed, Delivered or Cancelled.':
    'Escreva Idea, Planned, Confirmed, Delivered ou Cancelled.',
  '"{value}" is not a whole number from 0, so it is read as 0.':
    '"{value}" não é um número inteiro a partir de 0, por isso conta como 0.',
  'Write a whole number such as 4.': 'Escreva um número inteiro, como 4.',
  '"{value}" is not a number of minutes, so it is read as 0.':
    '"{value}" não é um número de minutos, por isso conta como 0.',
  'Write whole minutes such as 45, 45 min, 1 h or 1 h 30.':
    'Escreva minutos inteiros, como 45, 45 min, 1 h ou 1 h 30.',
  '"{value}" is neither TRUE nor FALSE, so the area counts as expected.':
    '"{value}" não é TRUE nem FALSE, por isso a área conta como esperada.',
  'Write TRUE where the area is expected of the grade, FALSE where it is not.':
    'Escreva TRUE onde a área é esperada da série, FALSE onde não é.',
  'Did you mean {list}?': 'Você quis dizer {list}?',
  '"{value}" is not the code of a standard that we know; it is kept as typed.':
    '"{value}" não é o código de um padrão que conheçamos; fica como foi escrito.',
  'Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.':
    'Escreva códigos como 3.OA.A.1 ou RL.3.2, com uma vírgula entre eles.',
  '"{value}" looks like a code of {name}, which this workbook does not hold; it is kept as typed.':
    '"{value}" parece um código de {name}, que esta planilha não tem; fica como foi escrito.',
  'Import that framework to have its codes checked, or leave the code as it is.':
    'Importe esse conjunto para que os códigos sejam verificados, ou deixe o código como está.',
  '"{value}" is read as {code}: the standard belongs to cluster {letter}, not {letter2}.':
    '"{value}" é entendido como {code}: o padrão é do grupo {letter}, não {letter2}.',
  'Write {code}, if that is the one that is meant.':
    'Escreva {code}, se for esse.',
  '{code} is a standard of {grades}, and the objective is for {grades2}.':
    '{code} é um padrão de {grades}, e o objetivo é para {grades2}.',
  'Check the code and the grade; leave them where both are meant.':
    'Verifique o código e a série; deixe-os se os dois estiverem certos.',
  'The activity supports no objective, so it adds nothing to the plan.':
    'A atividade não apoia nenhum objetivo, por isso não acrescenta nada ao plano.',
  'Copy the ids of the objectives that it supports from the Objective ID column.':
    'Copie os IDs dos objetivos que ela apoia da coluna Objective ID.',
  'No objective has the id "{value}", so the activity does not support it.':
    'Nenhum objetivo tem o ID "{value}", por isso a atividade não o apoia.',
  'Copy the id from the Objective ID column; put commas between several.':
    'Copie o ID da coluna Objective ID; ponha vírgulas entre vários.',
  'The objective "{value}" is in {month}, and this activity is in {month2}, so it does not support it.':
    'O objetivo "{value}" está em {month}, e esta atividade em {month2}, por isso não o apoia.',
  'The objective "{value}" has no month that we can read, and this activity is in {month}, so it does not support it.':
    'O objetivo "{value}" não tem um mês que possamos ler, e esta atividade está em {month}, por isso não o apoia.',
  'Name an objective of the same month, or change the month.':
    'Cite um objetivo do mesmo mês, ou mude o mês.',
  'There are minutes but no sessions, so it is read as 1 session.':
    'Há minutos mas não há encontros, por isso conta como 1 encontro.',
  'Write how many sessions there are.': 'Escreva quantos encontros há.',
  '"{value}" is not spelled as in the Partners tab.':
    '"{value}" não está escrito como na aba Partners.',
  'The end date is before the start date, {date}.':
    'A data final é anterior à inicial, {date}.',
  'Check both dates.': 'Verifique as duas datas.',
  'Choose another date, or leave it where it was agreed all the same.':
    'Escolha outra data, ou deixe se assim foi combinado.',
  'Renew the agreement and write its dates into the Partners tab, or choose another partner.':
    'Renove o acordo e escreva as datas na aba Partners, ou escolha outro parceiro.',
  'Row {n} already has the id "{value}", so this row looks like a copy of it.':
    'A linha {n} já tem o ID "{value}", por isso esta linha parece uma cópia dela.',
  'Empty this cell and the planner gives the row an id of its own; or delete the row.':
    'Esvazie esta célula e o planejador dá à linha um ID próprio; ou apague a linha.',
  'Empty this cell and the planner gives the row an id of its own.':
    'Esvazie esta célula e o planejador dá à linha um ID próprio.',
  'This row has no id yet, so nothing can name it.':
    'Esta linha ainda não tem ID, por isso nada pode citá-la.',
  'The planner gives it one with the next save.':
    'Ela recebe um na próxima vez que algo for salvo.',
  'There are blanks around the text, or unusual ones in it; it is read without them.':
    'Há espaços em volta do texto, ou espaços estranhos nele; eles são ignorados.',
  'Take them out, so that sorting and filters see what you see.':
    'Tire-os, para que a ordenação e os filtros vejam o que você vê.',
  '"{value}" is kept as text here; the planner reads the number, but a formula of yours would not.':
    '"{value}" está aqui como texto; o planejador lê o número, mas uma fórmula sua não leria.',
  'Write it as a number.': 'Escreva-o como número.',
  'The {column} is not in {month}, the month of this activity.':
    'A data não é de {month}, o mês desta atividade.',
  'Check the date and the month; leave them where both are meant.':
    'Verifique a data e o mês; deixe-os se os dois estiverem certos.',
  'Row {n} already has the partner "{value}", and that row is the one that is read.':
    'A linha {n} já tem o parceiro "{value}", e é essa linha que conta.',
  'Keep one row for each partner.': 'Deixe uma linha por parceiro.',
  'The partner has no name, so this row is not read.':
    'O parceiro não tem nome, por isso esta linha não conta.',
  'Write the name as it stands in Activities.':
    'Escreva o nome como está em Activities.',
  '"{value}" is not a number of hours a month, so no hours count as agreed.':
    '"{value}" não é um número de horas por mês, por isso nenhuma conta como combinada.',
  'Write a number such as 12 or 2.5.': 'Escreva um número, como 12 ou 2.5.',
  'Write “{value}”': 'Escrever “{value}”',
  'Write the number {value}': 'Escrever o número {value}',
  'Write the header “{value}”': 'Escrever o cabeçalho “{value}”',
  'Take “{value}” out': 'Tirar “{value}”',
  'Take the blanks out': 'Tirar os espaços',
  'Give it an id of its own': 'Dar um ID próprio',
  'Keep as its own planner': 'Manter como planejador próprio',
  'Clear this up': 'Esclarecer isto',
  'Add the column': 'Adicionar a coluna',
  'Add the columns': 'Adicionar as colunas',
  'The tab {tab} is now called "{name}".':
    'A aba {tab} agora se chama "{name}".',
  'Call the tab "{name}" {tab} again.':
    'Chame de novo de {tab} a aba "{name}".',
  'The column {column} of {tab} has lost its header.':
    'A coluna {column} de {tab} perdeu o cabeçalho.',
  'The column {column} of {tab} now has the header "{name}".':
    'A coluna {column} de {tab} tem agora o cabeçalho "{name}".',
  'Write the header {column} over column {letter} of {tab} again.':
    'Escreva de novo o cabeçalho {column} sobre a coluna {letter} de {tab}.',
  '{tab} has no column {column}; it reads as blank.':
    '{tab} não tem a coluna {column}; conta como vazia.',
  '{tab} has no column {column}; they read as blank.':
    '{tab} não tem as colunas {column}; contam como vazias.',
  'Add what is missing after the last column, or run Set up planner, which does the same.':
    'Adicione o que falta depois da última coluna, ou use Set up planner, que faz o mesmo.',
  'This file is a copy of a planner, and nobody has said yet that it is a workbook of its own.':
    'Este arquivo é cópia de um planejador, e ninguém disse ainda que é um arquivo próprio.',
};
