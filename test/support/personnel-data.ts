import { creation } from '#shared/domain/act/changes.ts'
import {
  BLANK_EVENT,
  BLANK_GROUP,
  BLANK_PARTICIPATION,
} from '#shared/domain/gathering/new-gathering.ts'
import { BLANK_FEEDBACK, BLANK_STORY } from '#shared/domain/programme/new-programme.ts'
import { BLANK_POLICY } from '#shared/domain/rehire/new-rehiring.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'

import { addEvent, madeBy } from './event-desk.ts'
import { makeConsent, makeContactPoint, makeStint, nextId } from './make-alumnus.ts'
import { makeStep } from './make-cases.ts'
import { makeConflict } from './make-conflict.ts'
import { makeMember } from './make-gatherings.ts'
import { makeReview } from './make-rehiring.ts'
import { TODAY } from './open-test-data.ts'
import type { TestData } from './open-test-data.ts'
import { HER_SECRETS, OTHER_SECRETS } from './personnel-words.ts'
import { addCase } from './rehire-data.ts'

const SCOPE = { scope: 'personnel' } as const
const S = { ...HER_SECRETS, ...OTHER_SECRETS }
const CONTACTS = [
  makeContactPoint({ value: 'hanako@example.jp' }),
  makeContactPoint({ kind: 'address', value: '東京都千代田区1-1', postalCode: '100-0001' }),
]

/** Fills data with one person of whom everything there is for personnel alone says something. */
export async function fillPersonnelData(data: TestData) {
  const { api, context } = data
  const { writer } = context
  const made = await api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    exitNote: S.exitNote,
    note: '公の備考',
    contactPoints: CONTACTS,
    consents: [makeConsent({ purpose: 'eventInvitation', givenOn: '2024-04-01' })],
    overrides: [
      {
        id: nextId('override'),
        isIn: true,
        reason: '公の例外の理由',
        approverId: null,
        decidedOn: TODAY,
        endedOn: null,
      },
    ],
  })
  const personId = madeBy('alumnus', made)
  const caseId = await addWholeCase(data, personId)
  const words = { writtenOn: TODAY, facts: S.noteFacts, opinions: S.noteOpinions }
  await api.rehireNotes.add({ caseId }, words)
  await api.timeline.log(personId, {
    ...SCOPE,
    text: S.talk,
    companyGain: S.talkCompanyGain,
    alumnusGain: S.talkAlumnusGain,
    nextStep: S.talkNextStep,
    nextStepDueOn: TODAY,
    outcome: S.talkOutcome,
    caseId,
  })
  const silent = await api.alumni.create({
    familyName: '鈴木',
    stints: [makeStint({ joinedOn: '2010-04-01', leftOn: '2024-03-31' })],
  })
  const silentId = madeBy('alumnus', silent)
  const groupId = writer.newId('interestGroup')
  const eventId = writer.newId('event')
  await context.write({ key: 'acts.test', facts: {} }, [
    creation('gatherings', groupId, {
      ...BLANK_GROUP,
      ...SCOPE,
      name: S.groupName,
      field: S.groupField,
      purpose: S.groupPurpose,
      members: [personId, silentId].map((id) =>
        makeMember({ personId: id, joinedOn: '2026-05-01' }),
      ),
      notes: [{ id: nextId('groupNote'), writtenOn: TODAY, text: S.groupNote }],
    }),
    creation('programme', writer.newId('programme'), {
      kind: 'cadenceRule',
      tag: '',
      groupId,
      days: 30,
    }),
    creation('gatherings', eventId, {
      ...BLANK_EVENT,
      ...SCOPE,
      title: S.eventTitle,
      note: S.eventNote,
      description: S.eventDescription,
      companyGain: S.eventGain,
      place: S.eventPlace,
      startsOn: '2026-11-25',
      replyBy: TODAY,
    }),
    creation('gatherings', writer.newId('participation'), {
      ...BLANK_PARTICIPATION,
      eventId,
      personId,
      invitedOn: '2026-11-01',
      note: S.partNote,
    }),
    ...voices(data, personId, silentId),
  ])
  await api.timeline.log(personId, { text: '公の話', gatheringId: eventId, caseId })
  await spread(data, { personId, groupId, eventId })
  await atOdds(data, { personId, caseId, eventId, groupId })
  return { personId, caseId, eventId }
}

/** What other machines wrote of the same, one value that anybody may read among them. */
async function atOdds(
  { context }: TestData,
  ids: {
    readonly personId: Id<'alumnus'>
    readonly caseId: Id<'case'>
    readonly eventId: Id<'event'>
    readonly groupId: Id<'interestGroup'>
  },
): Promise<void> {
  const { book } = context
  const { personId, caseId, eventId, groupId } = ids
  const talk = [...book.all('interactions').values()].find(({ text }) => text === S.talk)
  const part = [...book.all('gatherings').values()].find(
    (one) => one.kind === 'participation' && one.eventId === eventId,
  )
  if (talk === undefined || part === undefined) throw new Error('nothing to be at odds about')
  const interview = { id: nextId('interview'), heldOn: TODAY, interviewers: '' }
  const odds = (
    collection: Conflict['collection'],
    recordId: Id,
    key: string,
    lost: unknown,
    scope: Conflict['scope'] = 'company',
  ) => {
    const lostText = JSON.stringify(lost)
    const about = { collection, recordId, key, lostText, keptText: null, scope }
    const { id, clocks: _clocks, ...fields } = makeConflict({ ...about, alumnusIds: [personId] })
    return creation('conflicts', id, fields)
  }
  await context.write({ key: 'acts.test', facts: {} }, [
    odds('alumni', personId, 'exitNote', S.otherExitNote),
    odds('alumni', personId, 'note', '公の別の備考'),
    odds('interactions', talk.id, 'text', S.otherTalk),
    odds('cases', caseId, 'note', S.otherCaseNote, 'personnel'),
    odds('cases', caseId, `interviews/${interview.id}`, { ...interview, text: S.otherInterview }),
    odds('gatherings', part.id, 'note', S.otherPartNote),
    odds('gatherings', groupId, 'purpose', S.otherPurpose),
  ])
}

/** What comes of these gatherings: a closed one, a template, a series, a meeting. */
async function spread(
  { api }: TestData,
  ids: {
    readonly personId: Id<'alumnus'>
    readonly groupId: Id<'interestGroup'>
    readonly eventId: Id<'event'>
  },
): Promise<void> {
  const past = { ...SCOPE, title: S.pastTitle, startsOn: '2026-10-01' }
  const pastId = await addEvent(api, past, [ids.personId])
  const [part] = (await api.events.get(pastId))?.participants ?? []
  if (part === undefined) throw new Error('nobody came')
  await api.participants.setAttendance([part.participation.id], 'came')
  await api.events.close(pastId, '')
  const template = await api.events.saveTemplate(ids.eventId, S.templateName)
  await api.events.createFromTemplate(madeBy('event', template))
  await api.events.repeat(ids.eventId, { repeat: 'monthlyByDate', every: 1 }, 1)
  await api.groups.openMeeting(ids.groupId, S.meetingTitle, '2026-10-05')
}

function voices(
  { context: { writer } }: TestData,
  personId: Id<'alumnus'>,
  silentId: Id<'alumnus'>,
) {
  const made = (fields: object) => creation('programme', writer.newId('programme'), fields)
  const announced = { announcedOn: TODAY, audience: '全社員', medium: '掲示' }
  return [
    made({
      ...BLANK_POLICY,
      from: TODAY,
      announcements: [{ id: nextId('announcement'), ...announced, ...SCOPE, fileName: S.fileName }],
    }),
    made({
      ...BLANK_STORY,
      ...SCOPE,
      personId,
      name: S.storyName,
      text: S.storyText,
      publishedWhere: S.storyWhere,
      permittedOn: '2026-01-01',
      permittedUntil: '2026-12-01',
      publishedOn: '2026-02-01',
    }),
    made({
      ...BLANK_FEEDBACK,
      ...SCOPE,
      name: S.questionName,
      question: S.question,
      whatChanged: S.whatChanged,
      changedOn: TODAY,
      dueOn: '2026-11-01',
      answers: [
        { ...ANSWER, id: nextId('answer'), personId, text: S.answer, answeredOn: '2026-10-20' },
        { ...ANSWER, id: nextId('answer'), personId: silentId },
      ],
    }),
  ]
}

const ANSWER = { askedOn: '2026-10-01', answeredOn: null, text: '', thankedOn: null }

async function addWholeCase(data: TestData, personId: Id<'alumnus'>): Promise<Id<'case'>> {
  return addCase(data, personId, {
    title: S.caseTitle,
    note: S.caseNote,
    terms: S.caseTerms,
    payYen: 7_654_321,
    steps: [
      makeStep('talk', { doneOn: '2026-10-02', result: S.stepResult }),
      makeStep('aptitude', { skippedOn: '2026-10-03', skipReason: S.skipReason }),
      makeStep('decision', { dueOn: TODAY }),
    ],
    interviews: [
      {
        id: nextId('interview'),
        heldOn: '2026-10-02',
        interviewers: S.interviewers,
        text: S.interview,
      },
    ],
    fairnessReviews: [makeReview({ reason: S.fairnessReason, offeredYen: 7_654_321 })],
    decision: 'hire',
    decidedOn: '2026-10-10',
    decisionReason: S.decisionReason,
    startsOn: TODAY,
    checks: [
      {
        id: nextId('startUpCheck'),
        months: 3,
        dueOn: '2027-01-01',
        expected: S.checkExpected,
        doneOn: null,
        actual: S.checkActual,
        verdict: null,
      },
    ],
  })
}
