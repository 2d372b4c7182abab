import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { openBook } from './book.ts'
import { openCommit } from './commit.ts'
import type { Writer } from './commit.ts'
import { doneOf } from './context.ts'
import type { DataContext } from './context.ts'
import { openDatabase } from './database.ts'
import { emptyTrash } from './empty-trash.ts'
import { openParticipations } from './events/participations.ts'
import { alumniGroup } from './groups/alumni.ts'
import type { AlumniGroup } from './groups/alumni.ts'
import { cadenceGroup } from './groups/cadence.ts'
import type { CadenceGroup } from './groups/cadence.ts'
import { calendarGroup } from './groups/calendar.ts'
import type { CalendarGroup } from './groups/calendar.ts'
import { casesGroup } from './groups/cases.ts'
import type { CasesGroup } from './groups/cases.ts'
import { copyingGroup } from './groups/copying.ts'
import type { CopyingGroup } from './groups/copying.ts'
import { eventsGroup } from './groups/events.ts'
import type { EventsGroup } from './groups/events.ts'
import { exportingGroup } from './groups/exporting.ts'
import type { ExportingGroup } from './groups/exporting.ts'
import { feedbackGroup } from './groups/feedback.ts'
import type { FeedbackGroup } from './groups/feedback.ts'
import { figuresGroup } from './groups/figures.ts'
import type { FiguresGroup } from './groups/figures.ts'
import { historyGroup } from './groups/history.ts'
import type { HistoryGroup } from './groups/history.ts'
import { importingGroup } from './groups/importing.ts'
import type { ImportingGroup } from './groups/importing.ts'
import { interestGroupsGroup } from './groups/interest-groups.ts'
import type { InterestGroupsGroup } from './groups/interest-groups.ts'
import { introductionsGroup } from './groups/introductions.ts'
import type { IntroductionsGroup } from './groups/introductions.ts'
import { invitingGroup } from './groups/inviting.ts'
import type { InvitingGroup } from './groups/inviting.ts'
import { ledgerGroup } from './groups/ledger.ts'
import type { LedgerGroup } from './groups/ledger.ts'
import { lettersGroup } from './groups/letters.ts'
import type { LettersGroup } from './groups/letters.ts'
import { mergingGroup } from './groups/merging.ts'
import type { MergingGroup } from './groups/merging.ts'
import { participantsGroup } from './groups/participants.ts'
import type { ParticipantsGroup } from './groups/participants.ts'
import { policiesGroup } from './groups/policies.ts'
import type { PoliciesGroup } from './groups/policies.ts'
import { programmeGroup } from './groups/programme.ts'
import type { ProgrammeGroup } from './groups/programme.ts'
import { sampleGroup } from './groups/sample.ts'
import type { SampleGroup } from './groups/sample.ts'
import { settingsGroup } from './groups/settings.ts'
import type { SettingsGroup } from './groups/settings.ts'
import { storiesGroup } from './groups/stories.ts'
import type { StoriesGroup } from './groups/stories.ts'
import { timelineGroup } from './groups/timeline.ts'
import type { TimelineGroup } from './groups/timeline.ts'
import { todayGroup } from './groups/today.ts'
import type { TodayGroup } from './groups/today.ts'
import { vacanciesGroup } from './groups/vacancies.ts'
import type { VacanciesGroup } from './groups/vacancies.ts'
import { openHistory } from './history.ts'
import type { JournalPort } from './journal-port.ts'
import { recover } from './recovery.ts'
import type { Recovered } from './recovery.ts'
import { openListEngine } from './search/list-engine.ts'
import { openTouchIndex } from './search/touch-index.ts'
import { openSettling } from './settle.ts'
import type { Seal } from './vault/seal.ts'

/** All that screens may ask of the data, by group. */
export interface DataApi {
  readonly alumni: AlumniGroup
  readonly timeline: TimelineGroup
  readonly today: TodayGroup
  readonly events: EventsGroup
  readonly participants: ParticipantsGroup
  readonly introductions: IntroductionsGroup
  readonly groups: InterestGroupsGroup
  readonly cases: CasesGroup
  readonly cadence: CadenceGroup
  readonly merging: MergingGroup
  readonly settings: SettingsGroup
  readonly ledger: LedgerGroup
  readonly history: HistoryGroup
  readonly importing: ImportingGroup
  readonly exporting: ExportingGroup
  readonly copying: CopyingGroup
  readonly sample: SampleGroup
  readonly inviting: InvitingGroup
  readonly letters: LettersGroup
  readonly calendar: CalendarGroup
  readonly figures: FiguresGroup
  readonly vacancies: VacanciesGroup
  readonly feedback: FeedbackGroup
  readonly stories: StoriesGroup
  readonly programme: ProgrammeGroup
  readonly policies: PoliciesGroup
  readonly session: SessionGroup
}

/** What holds for this run of the app. */
export interface SessionGroup {
  readonly setOperator: (id: Id<'staff'> | null) => Promise<void>
  readonly counts: () => Promise<Readonly<Record<CollectionName, number>>>
}

/** What opening the data needs from outside. */
export interface DataOptions {
  readonly name: string
  /** Seals and opens every record. */
  readonly seal: Seal
  readonly deviceId: Id<'device'>
  readonly operatorId: Id<'staff'> | null
  readonly journal: JournalPort
  readonly nowMs: () => number
  readonly today: () => Day
  readonly newId: NewId
  /** Hears which collections changed, once for each write. */
  readonly onChanged: (collections: readonly CollectionName[]) => void
  /** Hears how far a long task is, from 0 to 1. */
  readonly onProgress?: (task: string, share: number) => void
}

/** The open data. */
export interface Data {
  readonly api: DataApi
  readonly context: DataContext
  readonly recovered: Recovered
  /** Does what can wait until the first screen stands, for later searches and the next start. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** An act of more changes is followed by settling. */
const LARGE_ACT = 1000

/** Opens the data: the sealed store, every record in memory, and what the journal has to mend. */
export async function openData(options: DataOptions): Promise<Data> {
  const database = await openDatabase(options.name, options.seal)
  const book = openBook(database)
  for (const collection of COLLECTIONS) await book.load(collection)
  const clock = makeClock(options.deviceId)
  let operatorId = options.operatorId
  const writer: Writer = {
    deviceId: options.deviceId,
    operatorId: () => operatorId,
    nowMs: options.nowMs,
    newId: options.newId,
    clock,
  }
  const recovered = await recover(book, database, options.journal, clock, options.nowMs())
  const now = (): string => new Date(options.nowMs()).toISOString()
  const { commit, alone } = openCommit(book, database, options.journal, writer)
  const history = openHistory(book, commit, options.journal, now)
  const touches = openTouchIndex(book)
  const engine = openListEngine(book, touches, options.today)
  const { journal } = options
  const { isSegmentLong } = recovered
  const settle = openSettling({ book, database, journal, engine, alone, isSegmentLong })
  const writeQuietly: DataContext['write'] = async (label, changes, commitOptions) => {
    if (changes.length === 0) return { actId: null, label, ids: [] }
    return doneOf(await commit(label, changes, commitOptions))
  }
  const write: DataContext['write'] = async (label, changes, commitOptions) => {
    if (changes.length === 0) return { actId: null, label, ids: [] }
    const act = await commit(label, changes, commitOptions)
    history.note(act)
    if (changes.length > LARGE_ACT) void settle().catch(() => undefined)
    return doneOf(act)
  }
  const context: DataContext = {
    book,
    writer,
    journal,
    history,
    engine,
    touches,
    participations: openParticipations(book, touches),
    today: options.today,
    now,
    write,
    writeQuietly,
    tellProgress: (task, share) => options.onProgress?.(task, share),
  }
  await emptyTrash(context)
  tellChanges(book, options.onChanged)
  const api: DataApi = {
    alumni: alumniGroup(context),
    timeline: timelineGroup(context),
    today: todayGroup(context),
    events: eventsGroup(context),
    participants: participantsGroup(context),
    introductions: introductionsGroup(context),
    groups: interestGroupsGroup(context),
    cases: casesGroup(context),
    cadence: cadenceGroup(context),
    merging: mergingGroup(context),
    settings: settingsGroup(context),
    ledger: ledgerGroup(context),
    history: historyGroup(context),
    importing: importingGroup(context),
    exporting: exportingGroup(context),
    copying: copyingGroup(context),
    sample: sampleGroup(context),
    inviting: invitingGroup(context),
    letters: lettersGroup(context),
    calendar: calendarGroup(context),
    figures: figuresGroup(context),
    vacancies: vacanciesGroup(context),
    feedback: feedbackGroup(context),
    stories: storiesGroup(context),
    programme: programmeGroup(context),
    policies: policiesGroup(context),
    session: {
      setOperator: async (id) => {
        operatorId = id
      },
      counts: async () =>
        Object.fromEntries(COLLECTIONS.map((name) => [name, book.all(name).size])) as Record<
          CollectionName,
          number
        >,
    },
  }
  return { api, context, recovered, settle, close: () => database.close() }
}

/** Tells of changes once the records of one write have all come through. */
function tellChanges(
  book: DataContext['book'],
  onChanged: (collections: readonly CollectionName[]) => void,
): void {
  let waiting: Set<CollectionName> | null = null
  book.onRecord((collection) => {
    if (waiting !== null) {
      waiting.add(collection)
      return
    }
    const changed = new Set([collection])
    waiting = changed
    queueMicrotask(() => {
      waiting = null
      onChanged([...changed])
    })
  })
}
