import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { DataContext } from './context.ts'
import { alumniGroup } from './groups/alumni.ts'
import type { AlumniGroup } from './groups/alumni.ts'
import { cadenceGroup } from './groups/cadence.ts'
import type { CadenceGroup } from './groups/cadence.ts'
import { calendarGroup } from './groups/calendar.ts'
import type { CalendarGroup } from './groups/calendar.ts'
import { casesGroup } from './groups/cases.ts'
import type { CasesGroup } from './groups/cases.ts'
import { confidentialityGroup } from './groups/confidentiality.ts'
import type { ConfidentialityGroup } from './groups/confidentiality.ts'
import { conflictsGroup } from './groups/conflicts.ts'
import type { ConflictsGroup } from './groups/conflicts.ts'
import { copyingGroup } from './groups/copying.ts'
import type { CopyingGroup } from './groups/copying.ts'
import { eligibilityGroup } from './groups/eligibility.ts'
import type { EligibilityGroup } from './groups/eligibility.ts'
import { eventsGroup } from './groups/events.ts'
import type { EventsGroup } from './groups/events.ts'
import { exportingGroup } from './groups/exporting.ts'
import type { ExportingGroup } from './groups/exporting.ts'
import { fairnessGroup } from './groups/fairness.ts'
import type { FairnessGroup } from './groups/fairness.ts'
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
import { rehireNotesGroup } from './groups/rehire-notes.ts'
import type { RehireNotesGroup } from './groups/rehire-notes.ts'
import { sampleGroup } from './groups/sample.ts'
import type { SampleGroup } from './groups/sample.ts'
import { settingsGroup } from './groups/settings.ts'
import type { SettingsGroup } from './groups/settings.ts'
import { storiesGroup } from './groups/stories.ts'
import type { StoriesGroup } from './groups/stories.ts'
import type { SyncGroup } from './groups/sync.ts'
import { timelineGroup } from './groups/timeline.ts'
import type { TimelineGroup } from './groups/timeline.ts'
import { todayGroup } from './groups/today.ts'
import type { TodayGroup } from './groups/today.ts'
import { vacanciesGroup } from './groups/vacancies.ts'
import type { VacanciesGroup } from './groups/vacancies.ts'

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
  readonly eligibility: EligibilityGroup
  readonly vacancies: VacanciesGroup
  readonly feedback: FeedbackGroup
  readonly stories: StoriesGroup
  readonly programme: ProgrammeGroup
  readonly policies: PoliciesGroup
  readonly fairness: FairnessGroup
  readonly rehireNotes: RehireNotesGroup
  readonly confidentiality: ConfidentialityGroup
  readonly sync: SyncGroup
  readonly conflicts: ConflictsGroup
  readonly session: SessionGroup
}

/** What holds for this run of the app. */
export interface SessionGroup {
  readonly setOperator: (id: Id<'staff'> | null) => Promise<void>
  readonly counts: () => Promise<Readonly<Record<CollectionName, number>>>
}

/**
 * Opens every group over the data.
 *
 * @param sync the exchange with the server
 * @param setOperator hears who uses this machine from now on
 */
export function openApi(
  context: DataContext,
  sync: SyncGroup,
  setOperator: (id: Id<'staff'> | null) => void,
): DataApi {
  const { book } = context
  return {
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
    eligibility: eligibilityGroup(context),
    vacancies: vacanciesGroup(context),
    feedback: feedbackGroup(context),
    stories: storiesGroup(context),
    programme: programmeGroup(context),
    policies: policiesGroup(context),
    fairness: fairnessGroup(context),
    confidentiality: confidentialityGroup(context),
    rehireNotes: rehireNotesGroup(context),
    sync,
    conflicts: conflictsGroup(context, sync.machines),
    session: {
      setOperator: async (id) => setOperator(id),
      counts: async () =>
        Object.fromEntries(COLLECTIONS.map((name) => [name, book.all(name).size])) as Record<
          CollectionName,
          number
        >,
    },
  }
}
