/** Lo que el libro dice de entradas raras, y cómo se arreglan. */
import type {Sentences} from '../../sentences';

export const PROBLEMS: Sentences = {
  'The month is missing, so this row is in no month.':
    'Falta el mes, así que esta fila no está en ninguno.',
  '"{value}" is not a month that we can read.':
    '"{value}" no es un mes que podamos leer.',
  'Write the month as 2026-10, October 2026 or October.':
    'Escriba el mes como 2026-10, October 2026 u October.',
  'The grade is missing.': 'Falta el grado.',
  '"{value}" is not a grade that we can read.':
    '"{value}" no es un grado que podamos leer.',
  'Write PK, K or 1 to 12; for several write 3, 4 or K-2.':
    'Escriba PK, K o de 1 a 12; para varios, 3, 4 o K-2.',
  'The sheet holds the date {value} here, not grades.':
    'La hoja tiene aquí la fecha {value}, no grados.',
  'Did you mean {value}? Format the cell as plain text and write {value2} again.':
    '¿Quiso decir {value}? Dé a la celda formato de texto y escriba {value2} de nuevo.',
  'The area is missing, so this activity is in no cell of the grid.':
    'Falta el área, así que esta actividad no está en ninguna celda de la cuadrícula.',
  'Choose one of {value}.': 'Elija una de {value}.',
  '"{value}" is not one of the six areas.':
    '"{value}" no es una de las seis áreas.',
  '"{value}" is not an alignment, so it is read as 1.':
    '"{value}" no es una alineación, así que se lee como 1.',
  'Write 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).':
    'Escriba 1 (mismo tema), 2 (lo practica) o 3 (hace lo que pide el estándar).',
  '"{value}" is not a priority, so it is read as Normal.':
    '"{value}" no es una prioridad, así que se lee como Normal.',
  'Write High, Normal or Low.': 'Escriba High, Normal o Low.',
  '"{value}" is not a status, so the activity counts as an Idea only.':
    '"{value}" no es un estado, así que la actividad solo cuenta como idea.',
  'Did you mean Cancelled?': '¿Quiso decir Cancelled?',
  'Write Idea, Planned, Confirmed, Delivered or Cancelled.':
    'Escriba Idea, Planned, Confirmed, Delivered o Cancelled.',
  '"{value}" is not a whole number from 0, so it is read as 0.':
    '"{value}" no es un número entero desde 0, así que se lee como 0.',
  'Write a whole number such as 4.': 'Escriba un número entero, como 4.',
  '"{value}" is not a number of minutes, so it is read as 0.':
    '"{value}" no es un número de minutos, así que se lee como 0.',
  'Write whole minutes such as 45, 45 min, 1 h or 1 h 30.':
    'Escriba minutos enteros, como 45, 45 min, 1 h o 1 h 30.',
  '"{value}" is neither TRUE nor FALSE, so the area counts as expected.':
    '"{value}" no es TRUE ni FALSE, así que el área cuenta como esperada.',
  'Write TRUE where the area is expected of the grade, FALSE where it is not.':
    'Escriba TRUE donde el área se espera del grado, FALSE donde no.',
  'Did you mean {list}?': '¿Quiso decir {list}?',
  '"{value}" is not the code of a standard that we know; it is kept as typed.':
    '"{value}" no es el código de un estándar que conozcamos; se conserva como está escrito.',
  'Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.':
    'Escriba códigos como 3.OA.A.1 o RL.3.2, con una coma entre ellos.',
  '"{value}" looks like a code of {name}, which this workbook does not hold; it is kept as typed.':
    '"{value}" parece un código de {name}, que este libro no contiene; se conserva como está escrito.',
  'Import that framework to have its codes checked, or leave the code as it is.':
    'Importe ese marco para que se revisen sus códigos, o deje el código como está.',
  '"{value}" is read as {code}: the standard belongs to cluster {letter}, not {letter2}.':
    '"{value}" se lee como {code}: el estándar es del grupo {letter}, no {letter2}.',
  'Write {code}, if that is the one that is meant.':
    'Escriba {code}, si se trata de ese.',
  '{code} is a standard of {grades}, and the objective is for {grades2}.':
    '{code} es un estándar de {grades}, y el objetivo es para {grades2}.',
  'Check the code and the grade; leave them where both are meant.':
    'Revise el código y el grado; déjelos si ambos están bien.',
  'The activity supports no objective, so it adds nothing to the plan.':
    'La actividad no apoya ningún objetivo, así que no aporta nada al plan.',
  'Copy the ids of the objectives that it supports from the Objective ID column.':
    'Copie los ID de los objetivos que apoya de la columna Objective ID.',
  'No objective has the id "{value}", so the activity does not support it.':
    'Ningún objetivo tiene el ID "{value}", así que la actividad no lo apoya.',
  'Copy the id from the Objective ID column; put commas between several.':
    'Copie el ID de la columna Objective ID; ponga comas entre varios.',
  'The objective "{value}" is in {month}, and this activity is in {month2}, so it does not support it.':
    'El objetivo "{value}" está en {month}, y esta actividad en {month2}, así que no lo apoya.',
  'The objective "{value}" has no month that we can read, and this activity is in {month}, so it does not support it.':
    'El objetivo "{value}" no tiene un mes que podamos leer, y esta actividad está en {month}, así que no lo apoya.',
  'Name an objective of the same month, or change the month.':
    'Nombre un objetivo del mismo mes, o cambie el mes.',
  'There are minutes but no sessions, so it is read as 1 session.':
    'Hay minutos pero no sesiones, así que se lee como 1 sesión.',
  'Write how many sessions there are.': 'Escriba cuántas sesiones hay.',
  '"{value}" is not spelled as in the Partners tab.':
    '"{value}" no está escrito como en la pestaña Partners.',
  'The end date is before the start date, {date}.':
    'La fecha final es anterior a la inicial, {date}.',
  'Check both dates.': 'Revise ambas fechas.',
  'Choose another date, or leave it where it was agreed all the same.':
    'Elija otra fecha, o déjela si de todos modos se acordó así.',
  'Renew the agreement and write its dates into the Partners tab, or choose another partner.':
    'Renueve el acuerdo y escriba sus fechas en la pestaña Partners, o elija otro aliado.',
  'Row {n} already has the id "{value}", so this row looks like a copy of it.':
    'La fila {n} ya tiene el ID "{value}", así que esta fila parece una copia.',
  'Empty this cell and the planner gives the row an id of its own; or delete the row.':
    'Vacíe esta celda y el planificador da a la fila un ID propio; o borre la fila.',
  'Empty this cell and the planner gives the row an id of its own.':
    'Vacíe esta celda y el planificador da a la fila un ID propio.',
  'This row has no id yet, so nothing can name it.':
    'Esta fila aún no tiene ID, así que nada puede nombrarla.',
  'The planner gives it one with the next save.':
    'El planificador le da uno la próxima vez que se guarde.',
  'There are blanks around the text, or unusual ones in it; it is read without them.':
    'Hay espacios alrededor del texto, o espacios raros en él; se lee sin ellos.',
  'Take them out, so that sorting and filters see what you see.':
    'Quítelos, para que el orden y los filtros vean lo que usted ve.',
  '"{value}" is kept as text here; the planner reads the number, but a formula of yours would not.':
    '"{value}" está aquí como texto; el planificador lee el número, pero una fórmula suya no lo leería.',
  'Write it as a number.': 'Escríbalo como número.',
  'The {column} is not in {month}, the month of this activity.':
    'La fecha no es de {month}, el mes de esta actividad.',
  'Check the date and the month; leave them where both are meant.':
    'Revise la fecha y el mes; déjelos si ambos están bien.',
  'Row {n} already has the partner "{value}", and that row is the one that is read.':
    'La fila {n} ya tiene al aliado "{value}", y esa fila es la que cuenta.',
  'Keep one row for each partner.': 'Deje una fila por aliado.',
  'The partner has no name, so this row is not read.':
    'El aliado no tiene nombre, así que esta fila no se lee.',
  'Write the name as it stands in Activities.':
    'Escriba el nombre como está en Activities.',
  '"{value}" is not a number of hours a month, so no hours count as agreed.':
    '"{value}" no es un número de horas al mes, así que ninguna cuenta como acordada.',
  'Write a number such as 12 or 2.5.': 'Escriba un número, como 12 o 2.5.',
  'Write “{value}”': 'Escribir “{value}”',
  'Write the number {value}': 'Escribir el número {value}',
  'Write the header “{value}”': 'Escribir el encabezado “{value}”',
  'Take “{value}” out': 'Quitar “{value}”',
  'Take the blanks out': 'Quitar los espacios',
  'Give it an id of its own': 'Darle un ID propio',
  'Keep as its own planner': 'Conservar como planificador propio',
  'Clear this up': 'Aclarar esto',
  'Add the column': 'Agregar la columna',
  'Add the columns': 'Agregar las columnas',
  'The tab {tab} is now called "{name}".':
    'La pestaña {tab} se llama ahora "{name}".',
  'Call the tab "{name}" {tab} again.':
    'Llame de nuevo {tab} a la pestaña "{name}".',
  'The column {column} of {tab} has lost its header.':
    'La columna {column} de {tab} perdió su encabezado.',
  'The column {column} of {tab} now has the header "{name}".':
    'La columna {column} de {tab} tiene ahora el encabezado "{name}".',
  'Write the header {column} over column {letter} of {tab} again.':
    'Escriba de nuevo el encabezado {column} sobre la columna {letter} de {tab}.',
  '{tab} has no column {column}; it reads as blank.':
    '{tab} no tiene la columna {column}; se lee como vacía.',
  '{tab} has no column {column}; they read as blank.':
    '{tab} no tiene las columnas {column}; se leen como vacías.',
  'Add what is missing after the last column, or run Set up planner, which does the same.':
    'Agregue lo que falta después de la última columna, o use Set up planner, que hace lo mismo.',
  'This file is a copy of a planner, and nobody has said yet that it is a workbook of its own.':
    'Este archivo es copia de un planificador, y nadie ha dicho aún que sea un libro propio.',
};
