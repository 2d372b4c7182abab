import {
  day,
  dayOrNull,
  elements,
  id,
  idOrNull,
  oneOf,
  oneOfOrNull,
  recordSchema,
  text,
} from '#shared/domain/record/schema-parts.ts'

import { DIRECTIONS, INTERACTION_KINDS, PARTICIPANT_ROLES } from './interaction.ts'

/** The schema of the collection `interactions`. */
export const interactionSchema = recordSchema('interaction', 1, {
  kind: oneOf(INTERACTION_KINDS),
  happenedOn: day,
  direction: oneOfOrNull(DIRECTIONS),
  participants: elements({
    personId: id,
    role: oneOf(PARTICIPANT_ROLES),
    consentedOn: dayOrNull,
  }),
  text: text(20_000),
  nextStep: text(1000),
  nextStepDueOn: dayOrNull,
  nextStepDoneOn: dayOrNull,
  companyGain: text(2000),
  alumnusGain: text(2000),
  outcome: text(2000),
  gatheringId: idOrNull,
  caseId: idOrNull,
})
