import schemas from './schemas-1.json' with { type: 'json' }
import { writeOldStore } from './write-old-store.ts'

type Stored = Record<string, unknown>

const KEPT = {
  scope: 'company',
  trashedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  isSample: false,
  clocks: { '*': '0mi9pb6o0-0000-test0000' },
}

/** A person as the first version of the records had them. */
export const OLD_PERSON: Stored = {
  ...KEPT,
  id: 'alm_01kold000000000000000001',
  familyName: '髙橋',
  givenName: '花子',
  familyNameKana: 'タカハシ',
  givenNameKana: 'ハナコ',
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
  tags: [{ id: 'tag_01kold000000000000000002', name: '起業家' }],
  consents: [],
  wishes: [],
  isDoNotContact: false,
  doNotContactReason: '',
  isDeceased: false,
  deceasedOn: null,
  mourningUntil: null,
  relationshipOwnerId: null,
  cadenceDays: 90,
  note: '',
}

/** A talk of that person. */
export const OLD_TALK: Stored = {
  ...KEPT,
  id: 'int_01kold000000000000000003',
  kind: 'call',
  happenedOn: '2026-10-01',
  direction: 'fromThem',
  participants: [{ id: 'ptc_01kold000000000000000004', personId: OLD_PERSON['id'], role: 'main' }],
  text: '来月転職するとのこと',
  nextStep: '資料を送る',
  nextStepDueOn: '2026-12-01',
  nextStepDoneOn: null,
}

const OLD_GRADE: Stored = {
  ...KEPT,
  id: 'prg_01kold000000000000000005',
  kind: 'grade',
  name: '主任',
  rank: 3,
}

const OLD_SETTING: Stored = {
  ...KEPT,
  id: 'viw_01kold000000000000000006',
  kind: 'setting',
  key: 'companyName',
  value: '株式会社あおぞら',
}

const RECORDS: Readonly<Record<keyof typeof schemas, readonly Stored[]>> = {
  alumni: [OLD_PERSON],
  interactions: [OLD_TALK],
  organisations: [],
  programme: [OLD_GRADE],
  views: [OLD_SETTING],
  ledger: [],
}

/** Writes a store as the first version of the records left it. */
export async function writeVersion1(name: string): Promise<void> {
  await writeOldStore(name, schemas, RECORDS)
}
