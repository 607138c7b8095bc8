/** O que a planilha diz de mudanças salvas, desfeitas e recusadas. */
import type {Sentences} from '../../sentences';

export const SAVES: Sentences = {
  'Undid: {text}': 'Desfeito: {text}',
  'Did again: {text}': 'Refeito: {text}',
  'Added {name} to the Activity bank.':
    '{name}: adicionada à aba Activity bank.',
  'Added "{name}" to {area}, {month}.':
    '"{name}" adicionada a {area}, {month}.',
  'Removed "{name}" from {area}, {month}.':
    '"{name}" removida de {area}, {month}.',
  'Changed "{name}" in {area}, {month}: {columns}.':
    '"{name}" mudada em {area}, {month}: {columns}.',
  'Changed "{name}" in {area}, {month}.': '"{name}" mudada em {area}, {month}.',
  'Added "{name}" for {grades}, {month}.':
    '"{name}" adicionado para {grades}, {month}.',
  'Removed "{name}" for {grades}, {month}.':
    '"{name}" removido para {grades}, {month}.',
  'Changed "{name}" for {grades}, {month}: {columns}.':
    '"{name}" mudado para {grades}, {month}: {columns}.',
  'Added {n} activities, {month}.': '{n} atividades adicionadas, {month}.',
  'Changed {n} activities, {month}.': '{n} atividades mudadas, {month}.',
  'Saved {n} activities, {month}.': '{n} atividades salvas, {month}.',
  'Removed {n} activities, {month}.': '{n} atividades removidas, {month}.',
  'Added {n} objectives for {grades}, {month}.':
    '{n} objetivos adicionados para {grades}, {month}.',
  'Changed {n} objectives for {grades}, {month}.':
    '{n} objetivos mudados para {grades}, {month}.',
  'Saved {n} objectives for {grades}, {month}.':
    '{n} objetivos salvos para {grades}, {month}.',
  'Added {n} objectives, {month}.': '{n} objetivos adicionados, {month}.',
  'Gave ids to {n} row of {tab}.': '{n} linha de {tab} recebeu ID.',
  'Gave ids to {n} rows of {tab}.': '{n} linhas de {tab} receberam ID.',
  'Gave a row of {tab} an id of its own.':
    'Uma linha de {tab} recebeu um ID próprio.',
  'Gave {n} rows of {tab} ids of their own.':
    '{n} linhas de {tab} receberam IDs próprios.',
  'Fixed {n} cell of {tab}: {columns}.':
    '{n} célula de {tab} consertada: {columns}.',
  'Fixed {n} cells of {tab}: {columns}.':
    '{n} células de {tab} consertadas: {columns}.',
  'Added to {tab}: {columns}.': 'Adicionado a {tab}: {columns}.',
  'Wrote the header "{header}" in {tab}.':
    'Cabeçalho "{header}" escrito em {tab}.',
  'Kept this file as a planner of its own.':
    'Este arquivo foi mantido como planejador próprio.',
  'Imported {n} standards of {name}.': '{n} padrões de {name} importados.',
  'Updated {n} standards of {name}.': '{n} padrões de {name} atualizados.',
  'Chose {list}; before: {before}.': 'Escolhido {list}; antes: {before}.',
  'Chose {list}.': 'Escolhido {list}.',
  'You have no change of your own to undo. Changes in the planner lists what everybody did.':
    'Você não tem nenhuma mudança sua para desfazer. Mudanças, no planejador, mostra o que cada um fez.',
  'That change is not in the Log, so it can’t be undone. File › Version history in the menu may still have it.':
    'Essa mudança não está no Log, por isso não pode ser desfeita. Arquivo › Histórico de versões talvez ainda a tenha.',
  'This was undone before, by {name}, so nothing was changed: {text}':
    'Isto já foi desfeito por {name}, por isso nada mudou: {text}',
  'This was done again before, by {name}, so nothing was changed: {text}':
    'Isto já foi refeito por {name}, por isso nada mudou: {text}',
  'This can’t be undone, because somebody has changed {where} since: {text} Open the row and change it by hand.':
    'Isto não pode ser desfeito, porque alguém mudou {where} desde então: {text} Abra a linha e mude-a à mão.',
  '{id} is no longer in {tab}: somebody removed it. If it is still wanted, undo the removal under Changes, or save it as a new row.':
    '{id} não está mais em {tab}: alguém removeu. Se ainda for preciso, desfaça em Mudanças ou salve como linha nova.',
  '{id} is no longer in Activities: somebody removed it. Nothing was added to the bank.':
    '{id} não está mais em Activities: alguém removeu. Nada foi adicionado ao banco.',
  '{id} is no longer in Objectives: somebody removed it. Look at the month again.':
    '{id} não está mais em Objectives: alguém removeu. Olhe o mês de novo.',
  'This activity has no name or no area yet, so nobody would find it in the bank. Give it both, then add it.':
    'Esta atividade ainda não tem nome ou área, e ninguém a acharia no banco. Preencha os dois e depois adicione.',
  'The Activity bank has {name} under {area} already, in row {n}, so nothing was added.':
    'A aba Activity bank já tem {name} em {area}, na linha {n}, por isso nada foi adicionado.',
  'Somebody changed {id} since you opened it. {changes} Nothing was saved, and what you typed is still here: open the row again to see what it says now.':
    'Alguém mudou {id} depois que você abriu. {changes} Nada foi salvo, e o que você digitou continua aqui: abra a linha de novo para ver o que diz agora.',
  'Somebody changed {id} since you opened it: {column} says {now} now, you saw {seen}. Nothing was changed: open the row again, then decide.':
    'Alguém mudou {id} depois que você abriu: {column} diz agora {now}; você viu {seen}. Nada foi mudado: abra a linha de novo e decida.',
  'Rows of {tab} kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.':
    'As linhas de {tab} se moviam enquanto se salvava, por isso nada foi salvo; o que você digitou continua aqui. Tente de novo quando ninguém estiver ordenando ou inserindo linhas.',
  '“{name}” stands in row {n} of Activities, too, for the same objective and month. Undo this where once is enough.':
    '“{name}” está também na linha {n} de Activities, para o mesmo objetivo e mês. Desfaça se uma vez basta.',
  'Why it supports only names the standard: say what people do in it that helps.':
    'O porquê só cita o padrão: diga o que se faz que ajuda.',
  '{column} seems to hold {what}. A planner is no place for what is about one child: please take it out.':
    '{column} parece conter algo sobre uma criança. Um planejador não é lugar para isso: tire, por favor.',
  '{column} has {n} characters; at most {n2} fit. Shorten it and save again.':
    '{column} tem {n} caracteres; cabem no máximo {n2}. Encurte e salve de novo.',
  'Write your name on one line, with at most {n} characters.':
    'Escreva o seu nome numa linha, com no máximo {n} caracteres.',
  'That is more text than can be saved at once. Shorten it, or save it in two parts.':
    'É mais texto do que se pode salvar de uma vez. Encurte ou salve em duas partes.',
  "You can't change {cells} of {tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.":
    'Você não pode mudar {cells} de {tab}: está protegido, ou este arquivo é compartilhado com você só para ver. Peça ao dono que deixe você editar.',
  'There is no tab called {tab}. Choose Set up planner in the menu, which adds it.':
    'Não há uma aba chamada {tab}. Escolha no menu Set up planner, que a adiciona.',
  'The tab {tab} has no column {column}. Choose Set up planner in the menu, which adds it.':
    'A aba {tab} não tem a coluna {column}. Escolha no menu Set up planner, que a adiciona.',
  'This workbook is shared with you for viewing, so you can read everything here but not change it. Ask its owner to let you edit.':
    'Esta planilha é compartilhada com você para ver: aqui você pode ler tudo, mas não mudar. Peça ao dono que deixe você editar.',
  'A save by {name} that was cut off half-way has been finished: {text}':
    'O que {name} deixou pela metade foi salvo até o fim: {text}',
  'A save by {name} was cut off half-way: {text} Please look at it and write what should stand.':
    'Algo que {name} salvava ficou pela metade: {text} Olhe, por favor, e escreva o que deve ficar.',
  'Google failed again and again while this was saved, so nothing was saved; what you typed is still here. Try again in a minute.':
    'O Google falhou várias vezes enquanto se salvava, por isso nada foi salvo; o que você digitou continua aqui. Tente de novo em um minuto.',
  'Google took too long to answer, so nothing more was written. Try again in a minute.':
    'O Google demorou demais para responder, por isso nada mais foi escrito. Tente de novo em um minuto.',
  'This problem is not there any more as you saw it: somebody has changed the row, or it is fixed already. Nothing was changed; check the workbook again.':
    'Este problema não está mais como você viu: alguém mudou a linha, ou já está consertado. Nada foi mudado; verifique a planilha de novo.',
  'The tab Standards or the file has changed since you looked at what the import would do, so nothing was imported. Look at it once more.':
    'A aba Standards ou o arquivo mudou desde que você viu o que a importação faria, por isso nada foi importado. Olhe mais uma vez.',
};
