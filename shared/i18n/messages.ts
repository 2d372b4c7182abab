import { acts as enActs } from './en/acts.ts'
import { alumni as enAlumni } from './en/alumni.ts'
import { app as enApp } from './en/app.ts'
import { backup as enBackup } from './en/backup.ts'
import { calendar as enCalendar } from './en/calendar.ts'
import { cases as enCases } from './en/cases.ts'
import { choices as enChoices } from './en/choices.ts'
import { companies as enCompanies } from './en/companies.ts'
import { conflicts as enConflicts } from './en/conflicts.ts'
import { eligibility as enEligibility } from './en/eligibility.ts'
import { errors as enErrors } from './en/errors.ts'
import { events as enEvents } from './en/events.ts'
import { exporting as enExporting } from './en/exporting.ts'
import { fairness as enFairness } from './en/fairness.ts'
import { feedback as enFeedback } from './en/feedback.ts'
import { fields as enFields } from './en/fields.ts'
import { groups as enGroups } from './en/groups.ts'
import { help as enHelp } from './en/help.ts'
import { importing as enImporting } from './en/importing.ts'
import { invite as enInvite } from './en/invite.ts'
import { letters as enLetters } from './en/letters.ts'
import { menu as enMenu } from './en/menu.ts'
import { notes as enNotes } from './en/notes.ts'
import { outgoingRehire as enOutgoingRehire } from './en/outgoing-rehire.ts'
import { outgoing as enOutgoing } from './en/outgoing.ts'
import { print as enPrint } from './en/print.ts'
import { profile as enProfile } from './en/profile.ts'
import { programmeFigures as enProgrammeFigures } from './en/programme-figures.ts'
import { programme as enProgramme } from './en/programme.ts'
import { rehire as enRehire } from './en/rehire.ts'
import { reports as enReports } from './en/reports.ts'
import { settings as enSettings } from './en/settings.ts'
import { staff as enStaff } from './en/staff.ts'
import { start as enStart } from './en/start.ts'
import { starterTexts as enStarterTexts } from './en/starter-texts.ts'
import { syncChecks as enSyncChecks } from './en/sync-checks.ts'
import { syncSetup as enSyncSetup } from './en/sync-setup.ts'
import { sync as enSync } from './en/sync.ts'
import { timeline as enTimeline } from './en/timeline.ts'
import { today as enToday } from './en/today.ts'
import { ui as enUi } from './en/ui.ts'
import { vacancies as enVacancies } from './en/vacancies.ts'
import { acts as jaActs } from './ja/acts.ts'
import { alumni as jaAlumni } from './ja/alumni.ts'
import { app as jaApp } from './ja/app.ts'
import { backup as jaBackup } from './ja/backup.ts'
import { calendar as jaCalendar } from './ja/calendar.ts'
import { cases as jaCases } from './ja/cases.ts'
import { choices as jaChoices } from './ja/choices.ts'
import { companies as jaCompanies } from './ja/companies.ts'
import { conflicts as jaConflicts } from './ja/conflicts.ts'
import { eligibility as jaEligibility } from './ja/eligibility.ts'
import { errors as jaErrors } from './ja/errors.ts'
import { events as jaEvents } from './ja/events.ts'
import { exporting as jaExporting } from './ja/exporting.ts'
import { fairness as jaFairness } from './ja/fairness.ts'
import { feedback as jaFeedback } from './ja/feedback.ts'
import { fields as jaFields } from './ja/fields.ts'
import { groups as jaGroups } from './ja/groups.ts'
import { help as jaHelp } from './ja/help.ts'
import { importing as jaImporting } from './ja/importing.ts'
import { invite as jaInvite } from './ja/invite.ts'
import { letters as jaLetters } from './ja/letters.ts'
import { menu as jaMenu } from './ja/menu.ts'
import { notes as jaNotes } from './ja/notes.ts'
import { outgoingRehire as jaOutgoingRehire } from './ja/outgoing-rehire.ts'
import { outgoing as jaOutgoing } from './ja/outgoing.ts'
import { print as jaPrint } from './ja/print.ts'
import { profile as jaProfile } from './ja/profile.ts'
import { programmeFigures as jaProgrammeFigures } from './ja/programme-figures.ts'
import { programme as jaProgramme } from './ja/programme.ts'
import { rehire as jaRehire } from './ja/rehire.ts'
import { reports as jaReports } from './ja/reports.ts'
import { settings as jaSettings } from './ja/settings.ts'
import { staff as jaStaff } from './ja/staff.ts'
import { start as jaStart } from './ja/start.ts'
import { starterTexts as jaStarterTexts } from './ja/starter-texts.ts'
import { syncChecks as jaSyncChecks } from './ja/sync-checks.ts'
import { syncSetup as jaSyncSetup } from './ja/sync-setup.ts'
import { sync as jaSync } from './ja/sync.ts'
import { timeline as jaTimeline } from './ja/timeline.ts'
import { today as jaToday } from './ja/today.ts'
import { ui as jaUi } from './ja/ui.ts'
import { vacancies as jaVacancies } from './ja/vacancies.ts'

const ja = {
  ...jaActs,
  ...jaAlumni,
  ...jaApp,
  ...jaBackup,
  ...jaCalendar,
  ...jaCases,
  ...jaChoices,
  ...jaCompanies,
  ...jaConflicts,
  ...jaEligibility,
  ...jaErrors,
  ...jaEvents,
  ...jaExporting,
  ...jaFairness,
  ...jaFeedback,
  ...jaFields,
  ...jaGroups,
  ...jaHelp,
  ...jaImporting,
  ...jaInvite,
  ...jaLetters,
  ...jaMenu,
  ...jaNotes,
  ...jaOutgoing,
  ...jaOutgoingRehire,
  ...jaPrint,
  ...jaProfile,
  ...jaProgramme,
  ...jaProgrammeFigures,
  ...jaRehire,
  ...jaReports,
  ...jaSettings,
  ...jaStaff,
  ...jaStart,
  ...jaStarterTexts,
  ...jaSync,
  ...jaSyncChecks,
  ...jaSyncSetup,
  ...jaTimeline,
  ...jaToday,
  ...jaUi,
  ...jaVacancies,
} satisfies Record<string, string>

const en = {
  ...enActs,
  ...enAlumni,
  ...enApp,
  ...enBackup,
  ...enCalendar,
  ...enCases,
  ...enChoices,
  ...enCompanies,
  ...enConflicts,
  ...enEligibility,
  ...enErrors,
  ...enEvents,
  ...enExporting,
  ...enFairness,
  ...enFeedback,
  ...enFields,
  ...enGroups,
  ...enHelp,
  ...enImporting,
  ...enInvite,
  ...enLetters,
  ...enMenu,
  ...enNotes,
  ...enOutgoing,
  ...enOutgoingRehire,
  ...enPrint,
  ...enProfile,
  ...enProgramme,
  ...enProgrammeFigures,
  ...enRehire,
  ...enReports,
  ...enSettings,
  ...enStaff,
  ...enStart,
  ...enStarterTexts,
  ...enSync,
  ...enSyncChecks,
  ...enSyncSetup,
  ...enTimeline,
  ...enToday,
  ...enUi,
  ...enVacancies,
}

/** The key of a message; a missing one does not compile. */
export type MessageKey = keyof typeof ja

/** All messages, by language and key. */
export const messages: {
  readonly ja: Record<MessageKey, string>
  readonly en: Record<MessageKey, string>
} = { ja, en }
