/** Lo que se encuentra en las demás pestañas, y lo que allí se guarda. */
import type {Sentences} from '../../sentences';

export const TABLES: Sentences = {
  'The activity has no name, so it is not suggested.':
    'La actividad no tiene nombre, así que no se sugiere.',
  'Say in a few words what takes place.': 'Diga en pocas palabras qué se hace.',
  'The area is missing, so this activity is not suggested.':
    'Falta el área, así que esta actividad no se sugiere.',
  '"{value}" is no standard, cluster, domain or strand that we know, so it helps nobody to find this activity.':
    '"{value}" no es un estándar, grupo, dominio ni rama que conozcamos, así que no ayuda a encontrar esta actividad.',
  'Write codes such as 3.OA.A.1, 3.OA.A, 3.NF or RL, with a comma between them.':
    'Escriba códigos como 3.OA.A.1, 3.OA.A, 3.NF o RL, con una coma entre ellos.',
  'Write the name of the indicator as it stands in the other rows.':
    'Escriba el nombre del indicador como está en las otras filas.',
  'Nothing is named here by which this result is measured.':
    'Aquí no se nombra nada con que medir este resultado.',
  'Write an indicator, such as Attendance rate.':
    'Escriba un indicador, como Attendance rate.',
  'Write the day of the reading, such as 2026-10-14.':
    'Escriba el día de la lectura, como 2026-10-14.',
  '"{value}" is no indicator of the tab Results, so the activity is not counted for it.':
    '"{value}" no es un indicador de la pestaña Results, así que la actividad no cuenta para él.',
  'Write it as it stands there, or add it there.':
    'Escríbalo como está allí, o agréguelo allí.',
  '"{value}" names none of the six areas, so it sets nothing.':
    '"{value}" no nombra ninguna de las seis áreas, así que no ajusta nada.',
  'Did you mean "{value}"?': '¿Quiso decir "{value}"?',
  '"{value}" is set in an earlier row, which is the one that is read.':
    '"{value}" está en una fila anterior, que es la que cuenta.',
  'The school year is taken to start in {month}.':
    'Se entiende que el año escolar empieza en {month}.',
  'Grade {value} has an earlier row, which is the one that is read.':
    'El grado {value} tiene una fila anterior, que es la que cuenta.',
  'Two columns of {tab} have the header "{value}"; only the first is read.':
    'Dos columnas de {tab} tienen el encabezado "{value}"; solo cuenta la primera.',
  'Rename or delete the one that you do not need.':
    'Cambie el nombre de la que no necesite, o bórrela.',
  "Row 1 of {tab} holds none of the planner's headers, so nothing in this tab is read.":
    'La fila 1 de {tab} no tiene ningún encabezado del planificador, así que nada de esta pestaña se lee.',
  'Put the headers back into row 1, or run Set up planner, which adds those that are missing.':
    'Ponga los encabezados de nuevo en la fila 1, o use Set up planner, que agrega los que faltan.',
  'The tab "{name}" looks like a copy of {tab}, so nothing in it is read.':
    'La pestaña "{name}" parece una copia de {tab}, así que nada de ella se lee.',
  'Move what you still need into {tab}, then delete the copy or give it a name of its own.':
    'Pase a {tab} lo que aún necesite, y luego borre la copia o dele otro nombre.',
  'The cell shows "{value}" instead of an id, so nothing can name this row.':
    'La celda muestra "{value}" en vez de un ID, así que nada puede nombrar esta fila.',
  'There are blanks around the id; it is read as "{value}".':
    'Hay espacios alrededor del ID; se lee como "{value}".',
  'Delete the blanks before and after it.':
    'Borre los espacios de antes y después.',
  'The start date is missing, so this row locks no day.':
    'Falta la fecha inicial, así que esta fila no reserva ningún día.',
  'Write the first day, such as 2026-10-14.':
    'Escriba el primer día, como 2026-10-14.',
  'This row locks more than {n} days.': 'Esta fila reserva más de {n} días.',
  'Check the year of both dates; leave them where they are meant.':
    'Revise el año de ambas fechas; déjelas si están bien.',
  'The end is before the start, so only {date} is locked.':
    'El final es antes del comienzo, así que solo se reserva el {date}.',
  'The agreement ends before it starts on {date}, so its end is not read.':
    'El acuerdo termina antes de empezar, el {date}, así que su final no cuenta.',
  'This standard has no code, so no objective can name it.':
    'Este estándar no tiene código, así que ningún objetivo puede nombrarlo.',
  'Write its code, or empty the row.': 'Escriba su código, o vacíe la fila.',
  'The code became a date, {value}, so it is not read.':
    'El código se volvió una fecha, {value}, así que no se lee.',
  "Write it again with an apostrophe before it, such as '3-5.":
    "Escríbalo de nuevo con un apóstrofo delante, como '3-5.",
  '"{value}" stands in row {n} too, which is the one that is read.':
    '"{value}" está también en la fila {n}, que es la que cuenta.',
  '"{value}" is no framework that this workbook holds, so the school works with {names}.':
    '"{value}" no es un marco que este libro contenga, así que la escuela trabaja con {names}.',
  'Write Common Core or a name from the column Framework of the Standards tab, or import the framework first.':
    'Escriba Common Core o un nombre de la columna Framework de la pestaña Standards, o importe antes el marco.',
  'Somebody changed {column} of {id} while you saved: it now says "{value}", yours was "{value2}". The rest of your change is saved. Look at the row, and save again if yours should stand.':
    'Alguien cambió {column} de {id} mientras usted guardaba: ahora dice "{value}"; lo suyo era "{value2}". Lo demás de su cambio está guardado. Mire la fila, y guarde de nuevo si debe quedar lo suyo.',
  "The cells {cells} of {tab} are merged, so this row can't be written. Unmerge them (Format › Merge cells) and save again.":
    'Las celdas {cells} de {tab} están combinadas, así que no se puede escribir esta fila. Sepárelas (Formato › Combinar celdas) y guarde de nuevo.',
  'There is no tab called {tab} any more.':
    'Ya no hay una pestaña llamada {tab}.',
  'Somebody has changed this row of {tab} since, so nothing was changed. Check the workbook again to see what it says now.':
    'Alguien cambió después esta fila de {tab}, así que no se cambió nada. Revise el libro de nuevo para ver qué dice ahora.',
  'Rows of {tab} kept moving while this was fixed, so nothing was fixed. Try again when nobody is sorting or inserting rows.':
    'Las filas de {tab} se movían mientras se arreglaba, así que no se arregló nada. Intente de nuevo cuando nadie ordene ni inserte filas.',
  'Took out the sample school’s rows: {names}.':
    'Se quitaron las filas de la escuela de ejemplo: {names}.',
  'Choose a grade and subject once an objective of the school year names its grade.':
    'Elija un grado y una materia cuando un objetivo del año escolar nombre su grado.',
  'Choose another grade or subject, such as grade {value} and {value2}.':
    'Elija otro grado u otra materia, como el grado {value} y {value2}.',
  'The month of {id} can’t be read, so nothing can be planned for it. Write it in Objectives, such as 2026-10.':
    'El mes de {id} no se puede leer, así que no se puede planificar nada para él. Escríbalo en Objectives, como 2026-10.',
  'There is no framework called “{name}” in the tab Standards. Import it first, or choose another.':
    'No hay un marco llamado “{name}” en la pestaña Standards. Impórtelo antes, o elija otro.',
  'Rows of the tab Settings moved while this was saved. Look at the row Framework there, and choose again.':
    'Las filas de la pestaña Settings se movieron mientras se guardaba. Mire allí la fila Framework y elija de nuevo.',
  'Somebody is writing in the tab Standards at this moment, so nothing was imported. Try again in a minute.':
    'Alguien está escribiendo ahora en la pestaña Standards, así que no se importó nada. Intente de nuevo en un minuto.',
  'An import that was undone comes back when you import the same file again.':
    'Una importación deshecha vuelve si importa de nuevo el mismo archivo.',
};
