import type { Alumnus } from './alumnus.ts'

/** The fields of a person that can be written, without what the core keeps. */
export type AlumnusFields = Omit<
  Alumnus,
  'id' | 'clocks' | 'trashedAt' | 'erasedAt' | 'mergedIntoId' | 'isSample'
>

/** A person of whom nothing is known yet. */
export const BLANK_ALUMNUS: AlumnusFields = {
  scope: 'company',
  familyName: '',
  givenName: '',
  familyNameKana: '',
  givenNameKana: '',
  familyNameRomaji: '',
  givenNameRomaji: '',
  formerFamilyName: '',
  formerFamilyNameKana: '',
  preferredName: '',
  birthOn: null,
  stints: [],
  assignments: [],
  leaves: [],
  contactPoints: [],
  careerEntries: [],
  skills: [],
  tags: [],
  topics: [],
  colleagues: [],
  consents: [],
  wishes: [],
  overrides: [],
  isDoNotContact: false,
  doNotContactReason: '',
  isDeceased: false,
  deceasedOn: null,
  mourningUntil: null,
  relationshipOwnerId: null,
  cadenceDays: null,
  note: '',
  ndaSignedOn: null,
  exitNote: '',
}
