/** What the functions of suggestions and the bank take. */
import * as v from 'valibot';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

export const loadSuggestions = v.strictObject(
  {objectiveId: field.id, area: field.area},
  AN_OBJECT,
);

export const addToBank = v.strictObject(
  {operation: field.operation, activityId: field.id},
  AN_OBJECT,
);
