/** Lo que el libro dice de la ronda del mes, del año nuevo, de resultados y de archivos de estándares. */
import type {Sentences} from '../../sentences';

export const ROUND: Sentences = {
  'Set {month} to “{text}”; before: “{text2}”.':
    '{month} pasó a “{text}”; antes: “{text2}”.',
  'Set {month} to “{text}”.': '{month} pasó a “{text}”.',
  'Open for objectives': 'Abierto para objetivos',
  'Open for objectives until {date}': 'Abierto para objetivos hasta el {date}',
  Planning: 'En planificación',
  'In review': 'En revisión',
  Published: 'Publicado',
  // Before the one that would take the name for a part of the date.
  'Published on {date} by {name}': 'Publicado el {date} por {name}',
  'Published on {date}': 'Publicado el {date}',
  Closed: 'Cerrado',
  '{month} stands twice in Settings, in rows {n} and {n2}. Delete the row that you do not need, then save again.':
    '{month} está dos veces en Settings, en las filas {n} y {n2}. Borre la fila que no necesite y guarde de nuevo.',
  'Somebody has set {month} to “{value}” meanwhile, so nothing was saved. Look at it, and set it again if yours should stand.':
    'Alguien puso {month} en “{value}” mientras tanto, así que no se guardó nada. Mírelo, y fíjelo de nuevo si debe valer lo suyo.',
  '{month} has no objectives yet, so there is nothing to publish.':
    '{month} todavía no tiene objetivos, así que no hay nada que publicar.',
  'A new school year is started in a copy of this file, so that this one stays as the record. Choose File › Make a copy, open the copy, and start the year there.':
    'El año escolar nuevo se empieza en una copia de este archivo, para que este quede como registro. Elija Archivo › Hacer una copia, abra la copia y empiece allí el año.',
  'Somebody changed this copy while the year was started, so it is not done yet. Start it once more when nobody is typing.':
    'Alguien cambió esta copia mientras se empezaba el año, así que aún no está hecho. Empiécelo otra vez cuando nadie escriba.',
  'You can’t empty the tab {tab}: part of it is protected. Ask the owner of this copy to start the year.':
    'No puede vaciar la pestaña {tab}: una parte está protegida. Pida al propietario de esta copia que empiece el año.',
  'Started the school year {value} in a copy of the file.':
    'El año escolar {value} se empezó en una copia del archivo.',
  'Taken out here, and still in the file that was copied: objectives {n}, activities {n2}.':
    'Se quitaron aquí, y siguen en el archivo que se copió: objetivos, {n}; actividades, {n2}.',
  'The start of a school year can’t be undone, because last year’s rows are not kept here: {text}':
    'El comienzo de un año escolar no se puede deshacer, porque aquí no se guardan las filas del año pasado: {text}',
  '"{value}" is not a month, so this row says nothing about any.':
    '"{value}" no es un mes, así que esta fila no dice nada de ninguno.',
  'Write the setting as Month 2026-10.':
    'Escriba el ajuste como Month 2026-10.',
  '"{value}" is no state of a month, so it says nothing.':
    '"{value}" no es el estado de un mes, así que no dice nada.',
  'Write Open for objectives until 2026-09-25, Planning, In review, Published or Closed.':
    'Escriba Open for objectives until 2026-09-25, Planning, In review, Published o Closed.',
  '"{value}" says nothing here: only a month that is open for objectives has a last day.':
    '"{value}" no dice nada aquí: solo un mes abierto para objetivos tiene un último día.',
  'Take it out, or write Open for objectives until 2026-09-25.':
    'Quítelo, o escriba Open for objectives until 2026-09-25.',
  '{month} has an earlier row, which is the one that is read.':
    '{month} tiene una fila anterior, que es la que cuenta.',
  'Results have no indicator “{name}” any more, so nothing was saved.':
    'Results ya no tiene el indicador “{name}”, así que no se guardó nada.',
  'Took away the reading of {name} of {date}.':
    'Se quitó la lectura de {name} del {date}.',
  'Noted {value} for {name} on {date}, before {value2}.':
    'Se anotó {value} para {name} el {date}; antes, {value2}.',
  'Noted {value} for {name} on {date}.':
    'Se anotó {value} para {name} el {date}.',
  'The reading of {date} is not there any more, so nothing was saved. Look at the indicator again.':
    'La lectura del {date} ya no está, así que no se guardó nada. Mire el indicador de nuevo.',
  'There is a reading of {date} already: {value}. Nothing was saved; change that one if it is wrong.':
    'Ya hay una lectura del {date}: {value}. No se guardó nada; cámbiela si está mal.',
  'Added {n} indicator to Results.': 'Se agregó {n} indicador a Results.',
  'Added {n} indicators to Results.': 'Se agregaron {n} indicadores a Results.',
  'Results have “{name}” already, so nothing was added. Leave it out, or give it another name.':
    'Results ya tiene “{name}”, así que no se agregó nada. Déjelo fuera o dele otro nombre.',
  'No line has the heading Indicator. Use the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.':
    'Ninguna línea tiene el encabezado Indicator. Use los encabezados de la pestaña Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.',
  '"{value}" is not a figure that we can read, so it is left out.':
    '"{value}" no es una cifra que podamos leer, así que se omite.',
  'Write a number such as 62 or 62.5; what it counts belongs under Unit.':
    'Escriba un número, como 62 o 62.5; lo que cuenta va en Unit.',
  'The reading has no indicator, so it is not read.':
    'La lectura no tiene indicador, así que no cuenta.',
  'The reading has no day, so it is not read.':
    'La lectura no tiene día, así que no cuenta.',
  'There is a day and no reading.': 'Hay un día y ninguna lectura.',
  'Write the figure of that day, or empty the day.':
    'Escriba la cifra de ese día, o vacíe el día.',
  'The day lies ahead, so the reading waits until then.':
    'El día está por venir, así que la lectura espera hasta entonces.',
  'Check the day.': 'Revise el día.',
  'There is nothing in this file.': 'No hay nada en este archivo.',
  'This is a PDF. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.':
    'Esto es un PDF. Los estándares llegan como CASE (JSON) o CSV: busque uno de ellos en la página de quien los publica.',
  'This is an Excel workbook or a ZIP. Open it, save the sheet as CSV (File › Download in Google Sheets), and choose that.':
    'Esto es un libro de Excel o un ZIP. Ábralo, guarde la hoja como CSV (Archivo › Descargar en Google Sheets) y elija ese.',
  'This is a web page or XML. Standards come in as CASE (JSON) or CSV: look for one of these on the publisher’s page.':
    'Esto es una página web o XML. Los estándares llegan como CASE (JSON) o CSV: busque uno de ellos en la página de quien los publica.',
  'No column of codes was found, such as 3.OA.A.1 or RL.3.2. The first line should name the columns: Code, and if you have them Text, Grade, Subject, Parent, GUID.':
    'No se encontró una columna de códigos, como 3.OA.A.1 o RL.3.2. La primera línea debe nombrar las columnas: Code y, si las hay, Text, Grade, Subject, Parent, GUID.',
  'Below the headings there are no standards.':
    'Debajo de los encabezados no hay estándares.',
  'Somebody had changed the tab {tab} by hand, so it was kept as "{name}", and {tab2} was made anew.':
    'Alguien había cambiado a mano la pestaña {tab}, así que se conservó como "{name}" y {tab2} se hizo de nuevo.',
  'Row {n} already has a reading of {date}, and that row is the one that is read.':
    'La fila {n} ya tiene una lectura del {date}, y esa fila es la que cuenta.',
  'Keep one reading for each day.': 'Deje una sola lectura por día.',
  'Row {n} already says {value}, and that is what is read.':
    'La fila {n} ya dice {value}, y eso es lo que cuenta.',
  'Write it in one row of the indicator only.':
    'Escríbalo en una sola fila del indicador.',
  'Row {n} counts this indicator in “{name}”, so what stands here is read as that.':
    'La fila {n} cuenta este indicador en “{name}”, así que lo de aquí se lee como eso.',
  'Give what is counted otherwise an indicator of its own.':
    'Dé un indicador propio a lo que se cuenta de otra manera.',
  'This would be the day {date}, so the reading is not read.':
    'Esto sería el día {date}, así que la lectura no cuenta.',
  'Write the whole day of the reading, such as 2026-10-14.':
    'Escriba el día completo de la lectura, como 2026-10-14.',
  'This is less than 1 %, and the other figures of the indicator are not.':
    'Esto es menos de 1 %, y las demás cifras del indicador no lo son.',
  'A sheet keeps 65% as 0.65: if that is meant, write 65.':
    'La hoja guarda 65% como 0.65: si eso es lo que quiere decir, escriba 65.',
  'Only readings stand under this name, so they are not counted for “{name}”.':
    'Bajo este nombre solo hay lecturas, así que no cuentan para “{name}”.',
  'If that is meant, write its name as it stands there.':
    'Si es ese, escriba el nombre tal como está allí.',
  'This looks like {what}.': 'Esto parece tratar de un solo niño.',
  'Write what counts many. What is about one child has no place in this file: please take it out.':
    'Escriba lo que cuenta a muchos. Lo que trata de un solo niño no tiene lugar en este archivo: quítelo, por favor.',
  'This column is not read.': 'Esta columna no se lee.',
  'If it is one of Result, Site result, Source, Unit, Baseline or Target, give it that heading, and look at the list again.':
    'Si es Result, Site result, Source, Unit, Baseline o Target, póngale ese encabezado y mire la lista de nuevo.',
  'The tab keeps {name} as parts of one, such as 0.62 for 62 %, and there more than 100 can’t be told from 1 %. Nothing was saved. Write its figures there as 62 and {value}.':
    'La pestaña guarda {name} como partes de uno, como 0.62 por 62 %, y así más de 100 no se distingue de 1 %. No se guardó nada. Escriba allí sus cifras como 62 y {value}.',
  '"{value}" is not a date that we can read.':
    '"{value}" no es una fecha que podamos leer.',
  'Write the date as 2026-10-14.': 'Escriba la fecha como 2026-10-14.',
  '"{value}" is not a date in the order of this file, {order}.':
    '"{value}" no es una fecha en el orden de este archivo, {order}.',
  'The cell shows "{value}" instead of a value, so it is read as blank.':
    'La celda muestra "{value}" en vez de un valor, así que se lee como vacía.',
  'Mend the formula, or write the words themselves.':
    'Arregle la fórmula, o escriba las palabras mismas.',
  'Delete the row that you do not need.': 'Borre la fila que no necesite.',
  'The cell holds {n} characters, which is more than the planner can save.':
    'La celda tiene {n} caracteres, más de los que el planificador puede guardar.',
  'Shorten it to {n} characters or fewer.':
    'Acórtelo a {n} caracteres o menos.',
};
