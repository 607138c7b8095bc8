/** O que a planilha diz da rodada do mês, do ano novo, de resultados e de arquivos de padrões. */
import type {Sentences} from '../../sentences';

export const ROUND: Sentences = {
  'Set {month} to “{text}”; before: “{text2}”.':
    '{month} passou a “{text}”; antes: “{text2}”.',
  'Set {month} to “{text}”.': '{month} passou a “{text}”.',
  'Open for objectives': 'Aberto para objetivos',
  'Open for objectives until {date}': 'Aberto para objetivos até {date}',
  Planning: 'Em planejamento',
  'In review': 'Em revisão',
  Published: 'Publicado',
  // Before the one that would take the name for a part of the date.
  'Published on {date} by {name}': 'Publicado em {date} por {name}',
  'Published on {date}': 'Publicado em {date}',
  Closed: 'Encerrado',
  '{month} stands twice in Settings, in rows {n} and {n2}. Delete the row that you do not need, then save again.':
    '{month} está duas vezes em Settings, nas linhas {n} e {n2}. Apague a linha de que não precisa e salve de novo.',
  'Somebody has set {month} to “{value}” meanwhile, so nothing was saved. Look at it, and set it again if yours should stand.':
    'Alguém passou {month} para “{value}” nesse meio-tempo, por isso nada foi salvo. Olhe, e defina de novo se o seu deve valer.',
  '{month} has no objectives yet, so there is nothing to publish.':
    '{month} ainda não tem objetivos, por isso não há nada para publicar.',
  'A new school year is started in a copy of this file, so that this one stays as the record. Choose File › Make a copy, open the copy, and start the year there.':
    'O ano letivo novo começa numa cópia deste arquivo, para que este fique como registro. Escolha Arquivo › Fazer uma cópia, abra a cópia e comece lá o ano.',
  'Somebody changed this copy while the year was started, so it is not done yet. Start it once more when nobody is typing.':
    'Alguém mudou esta cópia enquanto o ano começava, por isso ainda não está feito. Comece mais uma vez quando ninguém estiver digitando.',
  'You can’t empty the tab {tab}: part of it is protected. Ask the owner of this copy to start the year.':
    'Você não pode esvaziar a aba {tab}: uma parte está protegida. Peça ao dono desta cópia que comece o ano.',
  'Started the school year {value} in a copy of the file.':
    'O ano letivo {value} começou numa cópia do arquivo.',
  'Taken out here, and still in the file that was copied: objectives {n}, activities {n2}.':
    'Saíram daqui, e continuam no arquivo que foi copiado: objetivos, {n}; atividades, {n2}.',
  'The start of a school year can’t be undone, because last year’s rows are not kept here: {text}':
    'O começo de um ano letivo não pode ser desfeito, porque as linhas do ano passado não ficam aqui: {text}',
  '"{value}" is not a month, so this row says nothing about any.':
    '"{value}" não é um mês, por isso esta linha não diz nada de nenhum.',
  'Write the setting as Month 2026-10.': 'Escreva o ajuste como Month 2026-10.',
  '"{value}" is no state of a month, so it says nothing.':
    '"{value}" não é a situação de um mês, por isso não diz nada.',
  'Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed.':
    'Escreva Open for objectives until 2026-09-25, Planning, In review, Published ou Closed.',
  '"{value}" says nothing here: only a month that is open for objectives has a last day.':
    '"{value}" não diz nada aqui: só um mês aberto para objetivos tem um último dia.',
  'Take it out, or write Open for objectives until 2026-09-25.':
    'Tire isso, ou escreva Open for objectives until 2026-09-25.',
  '{month} has an earlier row, which is the one that is read.':
    '{month} tem uma linha anterior, que é a que conta.',
  'Results have no indicator “{name}” any more, so nothing was saved.':
    'Results não tem mais o indicador “{name}”, por isso nada foi salvo.',
  'Took away the reading of {name} of {date}.':
    'A leitura de {name} de {date} foi removida.',
  'Noted {value} for {name} on {date}, before {value2}.':
    '{value} anotado para {name} em {date}; antes, {value2}.',
  'Noted {value} for {name} on {date}.':
    '{value} anotado para {name} em {date}.',
  'The reading of {date} is not there any more, so nothing was saved. Look at the indicator again.':
    'A leitura de {date} não está mais lá, por isso nada foi salvo. Olhe o indicador de novo.',
  'There is a reading of {date} already: {value}. Nothing was saved; change that one if it is wrong.':
    'Já há uma leitura de {date}: {value}. Nada foi salvo; mude essa se estiver errada.',
  'Added {n} indicator to Results.': '{n} indicador adicionado a Results.',
  'Added {n} indicators to Results.': '{n} indicadores adicionados a Results.',
  'Results have “{name}” already, so nothing was added. Leave it out, or give it another name.':
    'Results já tem “{name}”, por isso nada foi adicionado. Deixe de fora ou dê outro nome.',
  'No line has the heading Indicator. Use the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.':
    'Nenhuma linha tem o cabeçalho Indicator. Use os cabeçalhos da aba Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.',
  '"{value}" is not a figure that we can read, so it is left out.':
    '"{value}" não é um número que possamos ler, por isso fica de fora.',
  'Write a number such as 62 or 62.5; what it counts belongs under Unit.':
    'Escreva um número, como 62 ou 62.5; o que ele conta vai em Unit.',
  'The reading has no indicator, so it is not read.':
    'A leitura não tem indicador, por isso não conta.',
  'The reading has no day, so it is not read.':
    'A leitura não tem dia, por isso não conta.',
  'There is a day and no reading.': 'Há um dia e nenhuma leitura.',
  'Write the figure of that day, or empty the day.':
    'Escreva o número desse dia, ou esvazie o dia.',
  'The day lies ahead, so the reading waits until then.':
    'O dia ainda não chegou, por isso a leitura espera até lá.',
  'Check the day.': 'Verifique o dia.',
  'There is nothing in this file.': 'Não há nada neste arquivo.',
  'This is a PDF. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.':
    'Isto é um PDF. Os padrões chegam como CASE (JSON) ou CSV: procure um deles na página de quem os publica.',
  'This is an Excel workbook or a ZIP. Open it, save the sheet as CSV (File › Download in Google Sheets), and choose that.':
    'Isto é uma pasta de trabalho do Excel ou um ZIP. Abra, salve a planilha como CSV (Arquivo › Fazer download no Google Sheets) e escolha esse.',
  'This is a web page or XML. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.':
    'Isto é uma página da web ou XML. Os padrões chegam como CASE (JSON) ou CSV: procure um deles na página de quem os publica.',
  'No column of codes was found, such as 3.OA.A.1 or RL.3.2. The first line should name the columns: Code, and if you have them Text, Grade, Subject, Parent, GUID.':
    'Não foi encontrada uma coluna de códigos, como 3.OA.A.1 ou RL.3.2. A primeira linha deve dar nome às colunas: Code e, se houver, Text, Grade, Subject, Parent, GUID.',
  'Below the headings there are no standards.':
    'Abaixo dos cabeçalhos não há padrões.',
  'Somebody had changed the tab {tab} by hand, so it was kept as "{name}", and {tab2} was made anew.':
    'Alguém tinha mudado a aba {tab} à mão, por isso ela foi guardada como "{name}" e {tab2} foi feita de novo.',
  'Row {n} already has a reading of {date}, and that row is the one that is read.':
    'A linha {n} já tem uma leitura de {date}, e é essa linha que conta.',
  'Keep one reading for each day.': 'Deixe uma só leitura por dia.',
  'Row {n} already says {value}, and that is what is read.':
    'A linha {n} já diz {value}, e é isso que conta.',
  'Write it in one row of the indicator only.':
    'Escreva-o em uma só linha do indicador.',
  'Row {n} counts this indicator in “{name}”, so what stands here is read as that.':
    'A linha {n} conta este indicador em “{name}”, então o que está aqui é lido assim.',
  'Give what is counted otherwise an indicator of its own.':
    'Dê um indicador próprio ao que se conta de outra forma.',
  'This would be the day {date}, so the reading is not read.':
    'Isto seria o dia {date}, então a leitura não conta.',
  'Write the whole day of the reading, such as 2026-10-14.':
    'Escreva o dia completo da leitura, como 2026-10-14.',
  'This is less than 1 %, and the other figures of the indicator are not.':
    'Isto é menos de 1 %, e os outros números do indicador não são.',
  'A sheet keeps 65% as 0.65: if that is meant, write 65.':
    'A planilha guarda 65% como 0.65: se é isso que quer dizer, escreva 65.',
  'Only readings stand under this name, so they are not counted for “{name}”.':
    'Sob este nome só há leituras, então não contam para “{name}”.',
  'If that is meant, write its name as it stands there.':
    'Se for esse, escreva o nome como está lá.',
  'This looks like {what}.': 'Isto parece tratar de uma só criança.',
  'Write what counts many. What is about one child has no place in this file: please take it out.':
    'Escreva o que conta muitos. O que trata de uma só criança não tem lugar neste arquivo: retire, por favor.',
  'This column is not read.': 'Esta coluna não é lida.',
  'If it is one of Result, Site result, Source, Unit, Baseline or Target, give it that heading, and look at the list again.':
    'Se for Result, Site result, Source, Unit, Baseline ou Target, dê a ela esse título e veja a lista de novo.',
  'The tab keeps {name} as parts of one, such as 0.62 for 62 %, and there more than 100 can’t be told from 1 %. Nothing was saved. Write its figures there as 62 and {value}.':
    'A aba guarda {name} como partes de um, como 0.62 para 62 %, e assim mais de 100 não se distingue de 1 %. Nada foi salvo. Escreva lá os números como 62 e {value}.',
  '"{value}" is not a date that we can read.':
    '"{value}" não é uma data que possamos ler.',
  'Write the date as 2026-10-14.': 'Escreva a data como 2026-10-14.',
  '"{value}" is not a date in the order of this file, {order}.':
    '"{value}" não é uma data na ordem deste arquivo, {order}.',
  'The cell shows "{value}" instead of a value, so it is read as blank.':
    'A célula mostra "{value}" em vez de um valor, por isso conta como vazia.',
  'Mend the formula, or write the words themselves.':
    'Conserte a fórmula, ou escreva as próprias palavras.',
  'Delete the row that you do not need.': 'Apague a linha de que não precisa.',
  'The cell holds {n} characters, which is more than the planner can save.':
    'A célula tem {n} caracteres, mais do que o planejador pode salvar.',
  'Shorten it to {n} characters or fewer.':
    'Encurte para {n} caracteres ou menos.',
};
