import type { Interaction } from './interaction.ts'

/** The fields of an interaction that can be written, without what the core keeps. */
export type InteractionFields = Omit<
  Interaction,
  'id' | 'clocks' | 'trashedAt' | 'erasedAt' | 'mergedIntoId' | 'isSample'
>

/** An interaction of which only the day is missing. */
export const BLANK_INTERACTION: Omit<InteractionFields, 'happenedOn'> = {
  scope: 'company',
  kind: 'note',
  direction: null,
  participants: [],
  text: '',
  nextStep: '',
  nextStepDueOn: null,
  nextStepDoneOn: null,
  companyGain: '',
  alumnusGain: '',
  outcome: '',
  gatheringId: null,
  caseId: null,
}
