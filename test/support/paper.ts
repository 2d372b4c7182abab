import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { ReportContext, ReportSection } from '#shared/transfer/write/report-lines.ts'
import { writeDay } from '#shared/transfer/write/words.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeCareerEntry,
  makeConsent,
  makeContactPoint,
  makeStint,
  nextId,
} from '#test/support/make-alumnus.ts'

/** Who keeps in touch with that person. */
export const OWNER = nextId('staff')
/** What the papers of these tests read besides the records. */
export const CONTEXT: ReportContext = {
  say: (key, facts) => translate('ja', key, facts),
  today: '2026-04-10',
  writeDay: (day) => writeDay(day, 'slash'),
  staffNames: new Map([[OWNER, '田中 一郎']]),
  companyNames: new Map(),
  gatheringNames: new Map(),
  rehireNames: new Map(),
  offsetMinutes: 540,
}

/** A person of whom every field says something. */
export function makeFullPerson(): Alumnus {
  const stint = makeStint({
    employeeNo: '0012',
    joinedOn: '2015-04-01',
    leftOn: '2020-03-31',
    lastWorkingDay: '2020-03-15',
    employmentType: 'regular',
    leavingKind: 'ownChoice',
    leavingReason: '家業を継ぐため',
    leavingTone: 'careful',
  })
  return makeAlumnus({
    familyNameRomaji: 'Sato',
    givenNameRomaji: 'Hanako',
    formerFamilyName: '旧田',
    formerFamilyNameKana: 'フルタ',
    preferredName: 'はなさん',
    birthOn: '1990-05-01',
    stints: [stint],
    assignments: [
      makeAssignment({
        stintId: stint.id,
        startedOn: '2018-04-01',
        department: '営業部',
        grade: '課長',
      }),
      makeAssignment({
        stintId: stint.id,
        startedOn: '2015-04-01',
        department: '営業部',
        grade: '主任',
      }),
    ],
    leaves: [{ id: nextId('leave'), stintId: stint.id, from: '2017-01-01', to: '2017-06-30' }],
    contactPoints: [
      makeContactPoint({ isPreferred: true, status: 'ok', statusOn: '2026-01-01' }),
      makeContactPoint({ kind: 'phone', value: '09012345678' }),
      makeContactPoint({
        kind: 'address',
        value: '東京都港区芝1-2-3',
        postalCode: '105-0014',
        building: '芝ハイツ',
      }),
    ],
    careerEntries: [
      makeCareerEntry({ company: '家業商店', title: '専務', industry: '小売', startedOn: '2020' }),
    ],
    skills: [{ id: nextId('skill'), name: '簿記', isGainedAfterLeaving: true, asOf: null }],
    tags: [{ id: nextId('tag'), name: 'キーパーソン' }],
    topics: [{ id: nextId('topic'), name: '原価計算' }],
    colleagues: [{ id: nextId('colleague'), staffId: OWNER, relation: 'boss' }],
    consents: [makeConsent({ purpose: 'jobInformation', wordingVersion: '第2版' })],
    wishes: [
      {
        id: nextId('wish'),
        asOf: '2026-01-10',
        interest: 'maybe',
        role: '経理',
        place: '東京',
        hours: '週3日',
        earliestOn: '2027-04',
        note: '子どもの入学後',
      },
    ],
    overrides: [
      {
        id: nextId('override'),
        isIn: true,
        reason: '創業期から支えた人のため',
        approverId: OWNER,
        decidedOn: '2026-03-01',
        endedOn: '2026-09-30',
      },
    ],
    ndaSignedOn: '2021-03-31',
    doNotContactReason: '以前に電話を断られた',
    relationshipOwnerId: OWNER,
    cadenceDays: 180,
    note: '備考の文',
    exitNote: '引き継ぎは済んでいる',
  })
}

/** A report as lines of label and value. */
export function tellAll(sections: readonly ReportSection[]): string {
  return sections
    .flatMap(({ groups }) => groups.flat())
    .map(({ label, value }) => `${translate('ja', label)}: ${value}`)
    .join('\n')
}

/** Every Japanese or mail text within a record. */
