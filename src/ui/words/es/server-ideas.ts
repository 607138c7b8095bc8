/** Lo que el libro dice de ideas, fechas y aliados. */
import type {Sentences} from '../../sentences';

export const IDEAS: Sentences = {
  'from the bank': 'del banco',
  'from the bank for {code}': 'del banco, para {code}',
  'used in {month}': 'usada en {month}',
  'used in {month} for {code}': 'usada en {month} para {code}',
  'last used in {month}': 'usada por última vez en {month}',
  'used {n} times': 'usada {n} veces',
  'same area': 'la misma área',
  'same area, for any subject': 'la misma área, para cualquier materia',
  'same strand': 'la misma rama',
  'same standard': 'el mismo estándar',
  'same cluster': 'el mismo grupo de estándares',
  'same domain': 'el mismo dominio',
  'same subject': 'la misma materia',
  'also about {list}': 'también sobre {list}',
  'made for {grades}': 'hecha para {grades}',
  'used for {grades}': 'usada para {grades}',
  'on this month’s plan for others': 'en el plan de este mes para otros',
  '{n} × {minutes}': '{n} × {minutes}',
  'No free day is left in this month, so choose the days yourself.':
    'No queda ningún día libre este mes; elija usted los días.',
  'Only {n} free day is left in this month, fewer than it has sessions.':
    'Solo queda {n} día libre este mes, menos que las sesiones que tiene.',
  'Only {n} free days are left in this month, fewer than it has sessions.':
    'Solo quedan {n} días libres este mes, menos que las sesiones que tiene.',
  'With it {partner} has {minutes} this month, and {minutes2} are agreed.':
    'Con ella {partner} tiene {minutes} este mes, y hay {minutes2} acordados.',
  'It takes {minutes} of the {minutes2} that {partner} has left.':
    'Ocupa {minutes} de los {minutes2} que le quedan a {partner}.',
  'Too few days are left in the month: choose them yourself.':
    'Quedan muy pocos días del mes: elíjalos usted.',
  'The bank names no standard for it, and nothing better fits: it is held for {grades}.':
    'En el banco no tiene ningún estándar, y nada sirve mejor: es para {grades}.',
  'The bank has it for {codes}: the standard of {n} objective.':
    'El banco la tiene para {codes}: el estándar de {n} objetivo.',
  'The bank has it for {codes}: the standard of {n} objectives.':
    'El banco la tiene para {codes}: el estándar de {n} objetivos.',
  'The bank has it for {codes}: the cluster of {n} objective.':
    'El banco la tiene para {codes}: el grupo de {n} objetivo.',
  'The bank has it for {codes}: the cluster of {n} objectives.':
    'El banco la tiene para {codes}: el grupo de {n} objetivos.',
  'The bank has it for {codes}: the domain or strand of {n} objective.':
    'El banco la tiene para {codes}: el dominio o la rama de {n} objetivo.',
  'The bank has it for {codes}: the domain or strand of {n} objectives.':
    'El banco la tiene para {codes}: el dominio o la rama de {n} objetivos.',
  'The bank has it for {codes}: the standard of {n} objectives and the cluster of {n2}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivos y el grupo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objective and the cluster of {n2}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivo y el grupo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objectives and the domain or strand of {n2}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivos y el dominio o la rama de {n2}.',
  'The bank has it for {codes}: the standard of {n} objective and the domain or strand of {n2}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivo y el dominio o la rama de {n2}.',
  'The bank has it for {codes}: the cluster of {n} objectives and the domain or strand of {n2}.':
    'El banco la tiene para {codes}: el grupo de {n} objetivos y el dominio o la rama de {n2}.',
  'The bank has it for {codes}: the cluster of {n} objective and the domain or strand of {n2}.':
    'El banco la tiene para {codes}: el grupo de {n} objetivo y el dominio o la rama de {n2}.',
  'The bank has it for {codes}: the standard of {n} objectives, the cluster of {n2} and the domain or strand of {n3}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivos, el grupo de {n2} y el dominio o la rama de {n3}.',
  'The bank has it for {codes}: the standard of {n} objective, the cluster of {n2} and the domain or strand of {n3}.':
    'El banco la tiene para {codes}: el estándar de {n} objetivo, el grupo de {n2} y el dominio o la rama de {n3}.',
  'Its objective has no ID of its own yet: build the grid once, and it gets one.':
    'Su objetivo todavía no tiene ID propio: muestre la cuadrícula una vez y lo recibe.',
  'The bank has no activity in {area}.':
    'El banco no tiene ninguna actividad de {area}.',
  'Nothing in the bank for {area} fits an objective without a standard.':
    'Nada del banco para {area} sirve para un objetivo sin estándar.',
  'Nothing in the bank for {area} fits an objective without a standard in {grades}.':
    'Nada del banco para {area} sirve para un objetivo sin estándar de {grades}.',
  'Nothing in the bank for {area} fits {list} in {grades}.':
    'Nada del banco para {area} sirve para {list} de {grades}.',
  'Nothing in the bank for {area} fits {list}.':
    'Nada del banco para {area} sirve para {list}.',
  '“{activity}” would fit, but the hours that {partner} has left close more elsewhere.':
    '“{activity}” serviría, pero las horas que le quedan a {partner} cierran más en otra parte.',
  '“{activity}” would fit, but it takes {minutes}, and {partner} has {minutes2} left of its hours.':
    '“{activity}” serviría, pero ocupa {minutes}, y a {partner} le quedan {minutes2} de sus horas.',
  '“{activity}” would fit, but {text}': '“{activity}” serviría, pero: {text}',
  'The agreement with {partner} ended on {day}.':
    'El acuerdo con {partner} terminó el {day}.',
  'The agreement with {partner} ends on {day}.':
    'El acuerdo con {partner} termina el {day}.',
  'The agreement with {partner} began only on {day}.':
    'El acuerdo con {partner} no empezó hasta el {day}.',
  'The agreement with {partner} begins only on {day}.':
    'El acuerdo con {partner} no empieza hasta el {day}.',
  'The agreement with {partner} was due for review on {day}.':
    'El acuerdo con {partner} debía revisarse el {day}.',
  'The agreement with {partner} is due for review on {day}.':
    'El acuerdo con {partner} debe revisarse el {day}.',
  '{partner} is not in the Partners tab.':
    '{partner} no está en la pestaña Partners.',
  '{partner} is not in the Partners tab: did you mean {name}?':
    '{partner} no está en la pestaña Partners: ¿quiso decir {name}?',
  '{n} more locked time falls within its dates.':
    '{n} tiempo reservado más cae entre sus fechas.',
  '{n} more locked times fall within its dates.':
    '{n} tiempos reservados más caen entre sus fechas.',
  '{days}, between the first and the last day, is locked for {what}: if it meets then, ask {name}.':
    '{days}, entre el primer y el último día, está reservado para {what}: si se reúnen entonces, pregunte a {name}.',
  '{days}, between the first and the last day, are locked for {what}: if it meets then, ask {name}.':
    '{days}, entre el primer y el último día, están reservados para {what}: si se reúnen entonces, pregunte a {name}.',
  '{days}, between the first and the last day, is locked for {what}.':
    '{days}, entre el primer y el último día, está reservado para {what}.',
  '{days}, between the first and the last day, are locked for {what}.':
    '{days}, entre el primer y el último día, están reservados para {what}.',
  '{days}, between the first and the last day, is locked.':
    '{days}, entre el primer y el último día, está reservado.',
  '{days}, between the first and the last day, are locked.':
    '{days}, entre el primer y el último día, están reservados.',
  '{day} is locked for {what}: ask {name}.':
    'El {day} está reservado para {what}: pregunte a {name}.',
  '{day} is locked for {what}.': 'El {day} está reservado para {what}.',
  '{day} is locked: ask {name}.': 'El {day} está reservado: pregunte a {name}.',
  '{day} is locked.': 'El {day} está reservado.',
};
