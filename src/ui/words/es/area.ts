/** Las seis áreas. */
import type {ByArea} from '../../../domain/area';

export const AREA_TITLES: ByArea<string> = {
  academicEnrichment: 'Enriquecimiento académico',
  familyLiteracy: 'Lectura en familia',
  behavioralSupports: 'Apoyo a la conducta',
  healthWellness: 'Salud y bienestar',
  familyEngagement: 'Participación familiar',
  earlyChildhood: 'Primera infancia',
};
