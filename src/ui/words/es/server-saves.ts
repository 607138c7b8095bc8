/** Lo que el libro dice de cambios guardados, deshechos y rechazados. */
import type {Sentences} from '../../sentences';

export const SAVES: Sentences = {
  'Undid: {text}': 'Se deshizo: {text}',
  'Did again: {text}': 'Se volvió a hacer: {text}',
  'Added {name} to the Activity bank.':
    'Se agregó {name} a la pestaña Activity bank.',
  'Added "{name}" to {area}, {month}.': 'Se agregó "{name}" a {area}, {month}.',
  'Removed "{name}" from {area}, {month}.':
    'Se quitó "{name}" de {area}, {month}.',
  'Changed "{name}" in {area}, {month}: {columns}.':
    'Se cambió "{name}" en {area}, {month}: {columns}.',
  'Changed "{name}" in {area}, {month}.':
    'Se cambió "{name}" en {area}, {month}.',
  'Added "{name}" for {grades}, {month}.':
    'Se agregó "{name}" para {grades}, {month}.',
  'Removed "{name}" for {grades}, {month}.':
    'Se quitó "{name}" para {grades}, {month}.',
  'Changed "{name}" for {grades}, {month}: {columns}.':
    'Se cambió "{name}" para {grades}, {month}: {columns}.',
  'Added {n} activities, {month}.': 'Se agregaron {n} actividades, {month}.',
  'Changed {n} activities, {month}.': 'Se cambiaron {n} actividades, {month}.',
  'Saved {n} activities, {month}.': 'Se guardaron {n} actividades, {month}.',
  'Removed {n} activities, {month}.': 'Se quitaron {n} actividades, {month}.',
  'Added {n} objectives for {grades}, {month}.':
    'Se agregaron {n} objetivos para {grades}, {month}.',
  'Changed {n} objectives for {grades}, {month}.':
    'Se cambiaron {n} objetivos para {grades}, {month}.',
  'Saved {n} objectives for {grades}, {month}.':
    'Se guardaron {n} objetivos para {grades}, {month}.',
  'Added {n} objectives, {month}.': 'Se agregaron {n} objetivos, {month}.',
  'Gave ids to {n} row of {tab}.': 'Se dio ID a {n} fila de {tab}.',
  'Gave ids to {n} rows of {tab}.': 'Se dieron ID a {n} filas de {tab}.',
  'Gave a row of {tab} an id of its own.':
    'Se dio un ID propio a una fila de {tab}.',
  'Gave {n} rows of {tab} ids of their own.':
    'Se dieron ID propios a {n} filas de {tab}.',
  'Fixed {n} cell of {tab}: {columns}.':
    'Se arregló {n} celda de {tab}: {columns}.',
  'Fixed {n} cells of {tab}: {columns}.':
    'Se arreglaron {n} celdas de {tab}: {columns}.',
  'Added to {tab}: {columns}.': 'Se agregó a {tab}: {columns}.',
  'Wrote the header "{header}" in {tab}.':
    'Se escribió el encabezado "{header}" en {tab}.',
  'Kept this file as a planner of its own.':
    'Este archivo se conservó como planificador propio.',
  'Imported {n} standards of {name}.':
    'Se importaron {n} estándares de {name}.',
  'Updated {n} standards of {name}.':
    'Se actualizaron {n} estándares de {name}.',
  'Chose {list}; before: {before}.': 'Se eligió {list}; antes: {before}.',
  'Chose {list}.': 'Se eligió {list}.',
  'You have no change of your own to undo. Changes in the planner lists what everybody did.':
    'Usted no tiene ningún cambio propio que deshacer. Cambios, en el planificador, muestra lo que hizo cada quien.',
  'That change is not in the Log, so it can’t be undone. File › Version history in the menu may still have it.':
    'Ese cambio no está en el Log, así que no se puede deshacer. Archivo › Historial de versiones quizá aún lo tenga.',
  'This was undone before, by {name}, so nothing was changed: {text}':
    'Esto ya lo deshizo {name}, así que no se cambió nada: {text}',
  'This was done again before, by {name}, so nothing was changed: {text}':
    'Esto ya lo volvió a hacer {name}, así que no se cambió nada: {text}',
  'This can’t be undone, because somebody has changed {where} since: {text} Open the row and change it by hand.':
    'Esto no se puede deshacer, porque alguien cambió {where} desde entonces: {text} Abra la fila y cámbiela a mano.',
  '{id} is no longer in {tab}: somebody removed it. If it is still wanted, undo the removal under Changes, or save it as a new row.':
    '{id} ya no está en {tab}: alguien lo quitó. Si aún hace falta, deshágalo en Cambios o guárdelo como fila nueva.',
  '{id} is no longer in Activities: somebody removed it. Nothing was added to the bank.':
    '{id} ya no está en Activities: alguien lo quitó. No se agregó nada al banco.',
  '{id} is no longer in Objectives: somebody removed it. Look at the month again.':
    '{id} ya no está en Objectives: alguien lo quitó. Mire de nuevo el mes.',
  'This activity has no name or no area yet, so nobody would find it in the bank. Give it both, then add it.':
    'Esta actividad aún no tiene nombre o área, así que nadie la encontraría en el banco. Dele ambos y agréguela.',
  'The Activity bank has {name} under {area} already, in row {n}, so nothing was added.':
    'La pestaña Activity bank ya tiene {name} en {area}, en la fila {n}, así que no se agregó nada.',
  'Somebody changed {id} since you opened it. {changes} Nothing was saved, and what you typed is still here: open the row again to see what it says now.':
    'Alguien cambió {id} después de que usted lo abrió. {changes} No se guardó nada, y lo que escribió sigue aquí: abra la fila de nuevo para ver qué dice ahora.',
  'Somebody changed {id} since you opened it: {column} says {now} now, you saw {seen}. Nothing was changed: open the row again, then decide.':
    'Alguien cambió {id} después de que usted lo abrió: {column} dice ahora {now}; usted vio {seen}. No se cambió nada: abra la fila de nuevo y decida.',
  'Rows of {tab} kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.':
    'Las filas de {tab} se movían mientras se guardaba, así que no se guardó nada; lo que escribió sigue aquí. Intente de nuevo cuando nadie ordene ni inserte filas.',
  '“{name}” stands in row {n} of Activities, too, for the same objective and month. Undo this where once is enough.':
    '“{name}” está también en la fila {n} de Activities, para el mismo objetivo y mes. Deshágalo si basta con una vez.',
  'Why it supports only names the standard: say what people do in it that helps.':
    'El porqué solo nombra el estándar: diga qué se hace que ayude.',
  '{column} seems to hold {what}. A planner is no place for what is about one child: please take it out.':
    '{column} parece contener algo sobre un solo niño. Un planificador no es lugar para eso: quítelo, por favor.',
  '{column} has {n} characters; at most {n2} fit. Shorten it and save again.':
    '{column} tiene {n} caracteres; caben {n2} como máximo. Acórtelo y guarde de nuevo.',
  'Write your name on one line, with at most {n} characters.':
    'Escriba su nombre en una línea, con {n} caracteres como máximo.',
  'That is more text than can be saved at once. Shorten it, or save it in two parts.':
    'Es más texto del que se puede guardar a la vez. Acórtelo o guárdelo en dos partes.',
  "You can't change {cells} of {tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.":
    'No puede cambiar {cells} de {tab}: está protegido, o este archivo se comparte con usted solo para verlo. Pida al propietario que le deje editarlo.',
  'There is no tab called {tab}. Choose Set up planner in the menu, which adds it.':
    'No hay una pestaña llamada {tab}. Elija en el menú Set up planner, que la agrega.',
  'The tab {tab} has no column {column}. Choose Set up planner in the menu, which adds it.':
    'La pestaña {tab} no tiene la columna {column}. Elija en el menú Set up planner, que la agrega.',
  'This workbook is shared with you for viewing, so you can read everything here but not change it. Ask its owner to let you edit.':
    'Este libro se comparte con usted para verlo: aquí puede leer todo, pero no cambiarlo. Pida al propietario que le deje editarlo.',
  'A save by {name} that was cut off half-way has been finished: {text}':
    'Se terminó de guardar lo que {name} dejó a medias: {text}',
  'A save by {name} was cut off half-way: {text} Please look at it and write what should stand.':
    'Algo que guardaba {name} quedó a medias: {text} Mírelo, por favor, y escriba lo que debe quedar.',
  'Google failed again and again while this was saved, so nothing was saved; what you typed is still here. Try again in a minute.':
    'Google falló una y otra vez mientras se guardaba, así que no se guardó nada; lo que escribió sigue aquí. Intente de nuevo en un minuto.',
  'Google took too long to answer, so nothing more was written. Try again in a minute.':
    'Google tardó demasiado en responder, así que no se escribió nada más. Intente de nuevo en un minuto.',
  'This problem is not there any more as you saw it: somebody has changed the row, or it is fixed already. Nothing was changed; check the workbook again.':
    'Este problema ya no está como usted lo vio: alguien cambió la fila, o ya está arreglado. No se cambió nada; revise el libro de nuevo.',
  'The tab Standards or the file has changed since you looked at what the import would do, so nothing was imported. Look at it once more.':
    'La pestaña Standards o el archivo cambió desde que usted vio lo que haría la importación, así que no se importó nada. Mírelo una vez más.',
};
