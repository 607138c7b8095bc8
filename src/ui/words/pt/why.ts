/** Uma frase para começar a dizer por que uma atividade apoia um objetivo. */
import type {Area, ByArea} from '../../../domain/area';

const EFFECTS: ByArea<string> = {
  academicEnrichment: 'dá aos alunos mais prática com',
  familyLiteracy:
    'deixa as famílias lerem, conversarem e escreverem juntas sobre',
  behavioralSupports:
    'fortalece a atenção e o trabalho em equipe de que os alunos precisam para',
  healthWellness:
    'ajuda os alunos a chegarem descansados, ativos e prontos para',
  familyEngagement: 'mostra às famílias como ajudar em casa com',
  earlyChildhood: 'põe bases desde cedo para',
};

/** “Noite da matemática” mostra às famílias como ajudar em casa com o trabalho deste mês: relógios e moedas. */
export function starterWhy(
  area: Area,
  activity: string,
  topic: string,
): string {
  const title = activity.trim();
  const learned = topic.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return [
    title === '' ? 'Isto' : `“${title}”`,
    EFFECTS[area],
    learned === ''
      ? 'o trabalho deste mês.'
      : `o trabalho deste mês: ${learned}.`,
  ].join(' ');
}
