/** Una frase para empezar a decir por qué una actividad apoya un objetivo. */
import type {Area, ByArea} from '../../../domain/area';

const EFFECTS: ByArea<string> = {
  academicEnrichment: 'da a los estudiantes más práctica en',
  familyLiteracy: 'deja que las familias lean, hablen y escriban juntas sobre',
  behavioralSupports:
    'fortalece la atención y el trabajo en equipo que los estudiantes necesitan para',
  healthWellness:
    'ayuda a que los estudiantes lleguen descansados, activos y listos para',
  familyEngagement: 'muestra a las familias cómo ayudar en casa con',
  earlyChildhood: 'pone bases tempranas para',
};

/** “Noche de matemáticas” muestra a las familias cómo ayudar en casa con el trabajo de este mes: relojes y monedas. */
export function starterWhy(
  area: Area,
  activity: string,
  topic: string,
): string {
  const title = activity.trim();
  const learned = topic.trim().replace(/(?<![.\s])[.\s]+$/, '');
  return [
    title === '' ? 'Esto' : `“${title}”`,
    EFFECTS[area],
    learned === ''
      ? 'el trabajo de este mes.'
      : `el trabajo de este mes: ${learned}.`,
  ].join(' ');
}
