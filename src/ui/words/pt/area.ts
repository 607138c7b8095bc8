/** As seis áreas. */
import type {ByArea} from '../../../domain/area';

export const AREA_TITLES: ByArea<string> = {
  academicEnrichment: 'Enriquecimento acadêmico',
  familyLiteracy: 'Leitura em família',
  behavioralSupports: 'Apoio ao comportamento',
  healthWellness: 'Saúde e bem-estar',
  familyEngagement: 'Participação das famílias',
  earlyChildhood: 'Primeira infância',
};
