/** O que se encontra nas outras abas, e o que nelas se salva. */
import type {Sentences} from '../../sentences';

export const TABLES: Sentences = {
  'The activity has no name, so it is not suggested.':
    'A atividade não tem nome, por isso não é sugerida.',
  'Say in a few words what takes place.':
    'Diga em poucas palavras o que se faz.',
  'The area is missing, so this activity is not suggested.':
    'Falta a área, por isso esta atividade não é sugerida.',
  '"{value}" is no standard, cluster, domain or strand that we know, so it helps nobody to find this activity.':
    '"{value}" não é um padrão, grupo, domínio nem ramo que conheçamos, por isso não ajuda a encontrar esta atividade.',
  'Write codes such as 3.OA.A.1, 3.OA.A, 3.NF or RL, with a comma between them.':
    'Escreva códigos como 3.OA.A.1, 3.OA.A, 3.NF ou RL, com uma vírgula entre eles.',
  'Write the name of the indicator as it stands in the other rows.':
    'Escreva o nome do indicador como está nas outras linhas.',
  'Nothing is named here by which this result is measured.':
    'Aqui não se cita nada com que medir este resultado.',
  'Write an indicator, such as Attendance rate.':
    'Escreva um indicador, como Attendance rate.',
  'Write the day of the reading, such as 2026-10-14.':
    'Escreva o dia da leitura, como 2026-10-14.',
  '"{value}" is no indicator of the tab Results, so the activity is not counted for it.':
    '"{value}" não é um indicador da aba Results, por isso a atividade não conta para ele.',
  'Write it as it stands there, or add it there.':
    'Escreva como está lá, ou adicione lá.',
  '"{value}" names none of the six areas, so it sets nothing.':
    '"{value}" não cita nenhuma das seis áreas, por isso não ajusta nada.',
  'Did you mean "{value}"?': 'Você quis dizer "{value}"?',
  '"{value}" is set in an earlier row, which is the one that is read.':
    '"{value}" está em uma linha anterior, que é a que conta.',
  'The school year is taken to start in {month}.':
    'Entende-se que o ano letivo começa em {month}.',
  'Grade {value} has an earlier row, which is the one that is read.':
    'A série {value} tem uma linha anterior, que é a que conta.',
  'Two columns of {tab} have the header "{value}"; only the first is read.':
    'Duas colunas de {tab} têm o cabeçalho "{value}"; só a primeira conta.',
  'Rename or delete the one that you do not need.':
    'Mude o nome da que não precisa, ou apague-a.',
  "Row 1 of {tab} holds none of the planner's headers, so nothing in this tab is read.":
    'A linha 1 de {tab} não tem nenhum cabeçalho do planejador, por isso nada desta aba é lido.',
  'Put the headers back into row 1, or run Set up planner, which adds those that are missing.':
    'Ponha os cabeçalhos de novo na linha 1, ou use Set up planner, que adiciona os que faltam.',
  'The tab "{name}" looks like a copy of {tab}, so nothing in it is read.':
    'A aba "{name}" parece uma cópia de {tab}, por isso nada nela é lido.',
  'Move what you still need into {tab}, then delete the copy or give it a name of its own.':
    'Passe para {tab} o que ainda precisa, e depois apague a cópia ou dê outro nome a ela.',
  'The cell shows "{value}" instead of an id, so nothing can name this row.':
    'A célula mostra "{value}" em vez de um ID, por isso nada pode citar esta linha.',
  'There are blanks around the id; it is read as "{value}".':
    'Há espaços em volta do ID; conta como "{value}".',
  'Delete the blanks before and after it.': 'Apague os espaços antes e depois.',
  'The start date is missing, so this row locks no day.':
    'Falta a data inicial, por isso esta linha não reserva nenhum dia.',
  'Write the first day, such as 2026-10-14.':
    'Escreva o primeiro dia, como 2026-10-14.',
  'This row locks more than {n} days.': 'Esta linha reserva mais de {n} dias.',
  'Check the year of both dates; leave them where they are meant.':
    'Verifique o ano das duas datas; deixe-as se estiverem certas.',
  'The end is before the start, so only {date} is locked.':
    'O fim é antes do começo, por isso só {date} fica reservado.',
  'The agreement ends before it starts on {date}, so its end is not read.':
    'O acordo termina antes de começar, em {date}, por isso o fim não conta.',
  'This standard has no code, so no objective can name it.':
    'Este padrão não tem código, por isso nenhum objetivo pode citá-lo.',
  'Write its code, or empty the row.': 'Escreva o código, ou esvazie a linha.',
  'The code became a date, {value}, so it is not read.':
    'O código virou uma data, {value}, por isso não é lido.',
  "Write it again with an apostrophe before it, such as '3-5.":
    "Escreva de novo com um apóstrofo na frente, como '3-5.",
  '"{value}" stands in row {n} too, which is the one that is read.':
    '"{value}" está também na linha {n}, que é a que conta.',
  '"{value}" is no framework that this workbook holds, so the school works with {names}.':
    '"{value}" não é um conjunto que esta planilha tenha, por isso a escola trabalha com {names}.',
  'Write Common Core or a name from the column Framework of the Standards tab, or import the framework first.':
    'Escreva Common Core ou um nome da coluna Framework da aba Standards, ou importe antes o conjunto.',
  'Somebody changed {column} of {id} while you saved: it now says "{value}", yours was "{value2}". The rest of your change is saved. Look at the row, and save again if yours should stand.':
    'Alguém mudou {column} de {id} enquanto você salvava: agora diz "{value}"; o seu era "{value2}". O resto da sua mudança está salvo. Olhe a linha, e salve de novo se deve ficar o seu.',
  "The cells {cells} of {tab} are merged, so this row can't be written. Unmerge them (Format › Merge cells) and save again.":
    'As células {cells} de {tab} estão mescladas, por isso esta linha não pode ser escrita. Separe-as (Formatar › Mesclar células) e salve de novo.',
  'There is no tab called {tab} any more.':
    'Não há mais uma aba chamada {tab}.',
  'Somebody has changed this row of {tab} since, so nothing was changed. Check the workbook again to see what it says now.':
    'Alguém mudou depois esta linha de {tab}, por isso nada foi mudado. Verifique a planilha de novo para ver o que diz agora.',
  'Rows of {tab} kept moving while this was fixed, so nothing was fixed. Try again when nobody is sorting or inserting rows.':
    'As linhas de {tab} se moviam enquanto se consertava, por isso nada foi consertado. Tente de novo quando ninguém estiver ordenando ou inserindo linhas.',
  'Took out the sample school’s rows: {names}.':
    'Linhas da escola de exemplo removidas: {names}.',
  'Choose a grade and subject once an objective of the school year names its grade.':
    'Escolha uma série e uma matéria quando um objetivo do ano letivo citar a sua série.',
  'Choose another grade or subject, such as grade {value} and {value2}.':
    'Escolha outra série ou matéria, como a série {value} e {value2}.',
  'The month of {id} can’t be read, so nothing can be planned for it. Write it in Objectives, such as 2026-10.':
    'O mês de {id} não pôde ser lido, por isso não se pode planejar nada para ele. Escreva em Objectives, como 2026-10.',
  'There is no framework called “{name}” in the tab Standards. Import it first, or choose another.':
    'Não há um conjunto chamado “{name}” na aba Standards. Importe antes, ou escolha outro.',
  'Rows of the tab Settings moved while this was saved. Look at the row Framework there, and choose again.':
    'As linhas da aba Settings se moveram enquanto se salvava. Olhe lá a linha Framework e escolha de novo.',
  'Somebody is writing in the tab Standards at this moment, so nothing was imported. Try again in a minute.':
    'Alguém está escrevendo agora na aba Standards, por isso nada foi importado. Tente de novo em um minuto.',
  'An import that was undone comes back when you import the same file again.':
    'Uma importação desfeita volta se você importar de novo o mesmo arquivo.',
};
