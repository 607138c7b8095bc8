/** O que a planilha diz de ideias, datas e parceiros. */
import type {Sentences} from '../../sentences';

export const IDEAS: Sentences = {
  'from the bank': 'do banco',
  'from the bank for {code}': 'do banco, para {code}',
  'used in {month}': 'usada em {month}',
  'used in {month} for {code}': 'usada em {month} para {code}',
  'last used in {month}': 'usada pela última vez em {month}',
  'used {n} times': 'usada {n} vezes',
  'same area': 'a mesma área',
  'same area, for any subject': 'a mesma área, para qualquer matéria',
  'same strand': 'o mesmo ramo',
  'same standard': 'o mesmo padrão',
  'same cluster': 'o mesmo grupo de padrões',
  'same domain': 'o mesmo domínio',
  'same subject': 'a mesma matéria',
  'also about {list}': 'também sobre {list}',
  'made for {grades}': 'feita para {grades}',
  'used for {grades}': 'usada para {grades}',
  'on this month’s plan for others': 'no plano deste mês para outros',
  '{n} × {minutes}': '{n} × {minutes}',
  'No free day is left in this month, so choose the days yourself.':
    'Não resta nenhum dia livre neste mês; escolha os dias.',
  'Only {n} free day is left in this month, fewer than it has sessions.':
    'Só resta {n} dia livre neste mês, menos do que os encontros que ela tem.',
  'Only {n} free days are left in this month, fewer than it has sessions.':
    'Só restam {n} dias livres neste mês, menos do que os encontros que ela tem.',
  'With it {partner} has {minutes} this month, and {minutes2} are agreed.':
    'Com ela {partner} fica com {minutes} neste mês, e {minutes2} estão combinados.',
  'It takes {minutes} of the {minutes2} that {partner} has left.':
    'Ocupa {minutes} dos {minutes2} que restam a {partner}.',
  'Too few days are left in the month: choose them yourself.':
    'Restam poucos dias do mês: escolha os dias.',
  'The bank names no standard for it, and nothing better fits: it is held for {grades}.':
    'No banco ela não tem nenhum padrão, e nada serve melhor: é para {grades}.',
  'The bank has it for {codes}: the standard of {n} objective.':
    'O banco a tem para {codes}: o padrão de {n} objetivo.',
  'The bank has it for {codes}: the standard of {n} objectives.':
    'O banco a tem para {codes}: o padrão de {n} objetivos.',
  'The bank has it for {codes}: the cluster of {n} objective.':
    'O banco a tem para {codes}: o grupo de {n} objetivo.',
  'The bank has it for {codes}: the cluster of {n} objectives.':
    'O banco a tem para {codes}: o grupo de {n} objetivos.',
  'The bank has it for {codes}: the domain or strand of {n} objective.':
    'O banco a tem para {codes}: o domínio ou ramo de {n} objetivo.',
  'The bank has it for {codes}: the domain or strand of {n} objectives.':
    'O banco a tem para {codes}: o domínio ou ramo de {n} objetivos.',
  'The bank has it for {codes}: the standard of {n} objectives and the cluster of {n2}.':
    'O banco a tem para {codes}: o padrão de {n} objetivos e o grupo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objective and the cluster of {n2}.':
    'O banco a tem para {codes}: o padrão de {n} objetivo e o grupo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objectives and the domain or strand of {n2}.':
    'O banco a tem para {codes}: o padrão de {n} objetivos e o domínio ou ramo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objective and the domain or strand of {n2}.':
    'O banco a tem para {codes}: o padrão de {n} objetivo e o domínio ou ramo de {n2}.',
  'The bank has it for {codes}: the cluster of {n} objectives and the domain or strand of {n2}.':
    'O banco a tem para {codes}: o grupo de {n} objetivos e o domínio ou ramo de {n2}.',
  'The bank has it for {codes}: the cluster of {n} objective and the domain or strand of {n2}.':
    'O banco a tem para {codes}: o grupo de {n} objetivo e o domínio ou ramo de {n2}.',
  'The bank has it for {codes}: the standard of {n} objectives, the cluster of {n2} and the domain or strand of {n3}.':
    'O banco a tem para {codes}: o padrão de {n} objetivos, o grupo de {n2} e o domínio ou ramo de {n3}.',
  'The bank has it for {codes}: the standard of {n} objective, the cluster of {n2} and the domain or strand of {n3}.':
    'O banco a tem para {codes}: o padrão de {n} objetivo, o grupo de {n2} e o domínio ou ramo de {n3}.',
  'Its objective has no ID of its own yet: build the grid once, and it gets one.':
    'O objetivo ainda não tem ID próprio: mostre a grade uma vez e ele o recebe.',
  'The bank has no activity in {area}.':
    'O banco não tem nenhuma atividade de {area}.',
  'Nothing in the bank for {area} fits an objective without a standard.':
    'Nada no banco para {area} serve a um objetivo sem padrão.',
  'Nothing in the bank for {area} fits an objective without a standard in {grades}.':
    'Nada no banco para {area} serve a um objetivo sem padrão de {grades}.',
  'Nothing in the bank for {area} fits {list} in {grades}.':
    'Nada no banco para {area} serve a {list} de {grades}.',
  'Nothing in the bank for {area} fits {list}.':
    'Nada no banco para {area} serve a {list}.',
  '“{activity}” would fit, but the hours that {partner} has left close more elsewhere.':
    '“{activity}” serviria, mas as horas que restam a {partner} fecham mais em outro lugar.',
  '“{activity}” would fit, but it takes {minutes}, and {partner} has {minutes2} left of its hours.':
    '“{activity}” serviria, mas ocupa {minutes}, e a {partner} restam {minutes2} das suas horas.',
  '“{activity}” would fit, but {text}': '“{activity}” serviria, mas: {text}',
  'The agreement with {partner} ended on {day}.':
    'O acordo com {partner} terminou em {day}.',
  'The agreement with {partner} ends on {day}.':
    'O acordo com {partner} termina em {day}.',
  'The agreement with {partner} began only on {day}.':
    'O acordo com {partner} só começou em {day}.',
  'The agreement with {partner} begins only on {day}.':
    'O acordo com {partner} só começa em {day}.',
  'The agreement with {partner} was due for review on {day}.':
    'O acordo com {partner} devia ser revisto em {day}.',
  'The agreement with {partner} is due for review on {day}.':
    'O acordo com {partner} deve ser revisto em {day}.',
  '{partner} is not in the Partners tab.':
    '{partner} não está na aba Partners.',
  '{partner} is not in the Partners tab: did you mean {name}?':
    '{partner} não está na aba Partners: você quis dizer {name}?',
  '{n} more locked time falls within its dates.':
    'Mais {n} período reservado cai entre as suas datas.',
  '{n} more locked times fall within its dates.':
    'Mais {n} períodos reservados caem entre as suas datas.',
  '{days}, between the first and the last day, is locked for {what}: if it meets then, ask {name}.':
    '{days}, entre o primeiro e o último dia, está reservado para {what}: se houver encontro nesse dia, fale com {name}.',
  '{days}, between the first and the last day, are locked for {what}: if it meets then, ask {name}.':
    '{days}, entre o primeiro e o último dia, estão reservados para {what}: se houver encontro nesses dias, fale com {name}.',
  '{days}, between the first and the last day, is locked for {what}.':
    '{days}, entre o primeiro e o último dia, está reservado para {what}.',
  '{days}, between the first and the last day, are locked for {what}.':
    '{days}, entre o primeiro e o último dia, estão reservados para {what}.',
  '{days}, between the first and the last day, is locked.':
    '{days}, entre o primeiro e o último dia, está reservado.',
  '{days}, between the first and the last day, are locked.':
    '{days}, entre o primeiro e o último dia, estão reservados.',
  '{day} is locked for {what}: ask {name}.':
    'O dia {day} está reservado para {what}: fale com {name}.',
  '{day} is locked for {what}.': 'O dia {day} está reservado para {what}.',
  '{day} is locked: ask {name}.':
    'O dia {day} está reservado: fale com {name}.',
  '{day} is locked.': 'O dia {day} está reservado.',
};
