import { create } from 'zustand'

import type { InviteSource } from '#renderer/data/inviting/request.ts'
import type { FeedbackTab } from '#renderer/features/feedback/feedback-tabs.ts'
import type { ProgrammeTab } from '#renderer/features/programme/programme-tabs.ts'
import type { RehireTab } from '#renderer/features/rehire/rehire-tabs.ts'
import type { SyncTab } from '#renderer/features/sync/sync-tabs.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import type { ConnectionFile } from '#shared/ipc/couch.ts'
import type { Id } from '#shared/lib/ids.ts'

/** The places that the rail leads to, and those reached from them. */
export const PLACES = [
  'today',
  'alumni',
  'events',
  'calendar',
  'groups',
  'rehire',
  'feedback',
  'reports',
  'programme',
  'import',
  'export',
  'invite',
  'trash',
  'ledger',
  'sync',
  'settings',
  'syncSetup',
] as const
/** One of the places. */
export type PlaceName = (typeof PLACES)[number]

/** Which people are to go out: those of a query, or the chosen ones among them. */
export interface ExportSource {
  readonly query: AlumniQuery
  readonly ids: readonly Id<'alumnus'>[] | null
}

/** Who is to be invited to what; null is still to be chosen. */
export interface InviteTarget {
  readonly eventId: Id<'event'> | null
  readonly source: InviteSource | null
}

/** How syncing is set up, and the connection file that began it. */
export interface SetupTarget {
  readonly way: 'setUp' | 'join'
  readonly file: ConnectionFile | null
}

/** A window over the page; one at a time. */
export type Overlay =
  | { readonly kind: 'palette' | 'add' | 'help' }
  | { readonly kind: 'merge'; readonly keepId: Id<'alumnus'>; readonly otherId: Id<'alumnus'> }
  | { readonly kind: 'introduce'; readonly id: Id<'alumnus'> }
  | { readonly kind: 'print'; readonly id: Id<'alumnus'>; readonly what: 'sheet' | 'everything' }
  | { readonly kind: 'write'; readonly id: Id<'alumnus'>; readonly letter: LetterText | null }
  | {
      readonly kind: 'case'
      readonly personId: Id<'alumnus'> | null
      readonly vacancyId: Id<'vacancy'> | null
    }
  | { readonly kind: 'papers'; readonly id: Id<'event'> }

interface PlaceState {
  readonly place: PlaceName
  readonly selectedId: Id<'alumnus'> | null
  readonly eventId: Id<'event'> | null
  readonly groupId: Id<'interestGroup'> | null
  readonly rehireTab: RehireTab
  readonly caseId: Id<'case'> | null
  readonly feedbackTab: FeedbackTab
  /** The question or the story that lies open, by the leaf. */
  readonly voiceId: Id<'programme'> | null
  readonly vacancyId: Id<'vacancy'> | null
  readonly programmeTab: ProgrammeTab
  readonly syncTab: SyncTab
  /** The part of the settings that was asked for; null for their beginning. */
  readonly settingsPart: 'sync' | null
  readonly searchText: string
  readonly exportSource: ExportSource
  readonly inviteTarget: InviteTarget
  readonly setupTarget: SetupTarget
  readonly overlay: Overlay | null
}

/** Where the person is, and what lies open. */
export const usePlaceStore = create<PlaceState>()(() => ({
  place: 'today',
  selectedId: null,
  eventId: null,
  groupId: null,
  rehireTab: 'cases',
  caseId: null,
  feedbackTab: 'requests',
  voiceId: null,
  vacancyId: null,
  programmeTab: 'setUp',
  syncTab: 'standing',
  settingsPart: null,
  searchText: '',
  exportSource: { query: DEFAULT_QUERY, ids: null },
  inviteTarget: { eventId: null, source: null },
  setupTarget: { way: 'setUp', file: null },
  overlay: null,
}))

/** Goes to a place. */
export function openPlace(place: PlaceName): void {
  usePlaceStore.setState({ place, settingsPart: null, overlay: null })
}

/** Opens a person's sheet beside the list. */
export function openPerson(selectedId: Id<'alumnus'> | null): void {
  usePlaceStore.setState({ place: 'alumni', selectedId, overlay: null })
}

/** Opens an event beside the list of events. */
export function openEvent(eventId: Id<'event'> | null): void {
  usePlaceStore.setState({ place: 'events', eventId, overlay: null })
}

/** Opens an interest group's sheet beside the list. */
export function openGroup(groupId: Id<'interestGroup'> | null): void {
  usePlaceStore.setState({ place: 'groups', groupId, overlay: null })
}

/** Goes to the cases or to the posts of those who come back. */
export function openRehire(rehireTab: RehireTab): void {
  usePlaceStore.setState({
    place: 'rehire',
    rehireTab,
    caseId: null,
    vacancyId: null,
    overlay: null,
  })
}

/** Opens the page of a vacancy; null shows all of them. */
export function openVacancy(vacancyId: Id<'vacancy'> | null): void {
  usePlaceStore.setState({ place: 'rehire', rehireTab: 'vacancies', vacancyId, overlay: null })
}

/** Begins a case of a person at a post; null is still to be chosen. */
export function openNewCase(personId: Id<'alumnus'> | null, vacancyId: Id<'vacancy'> | null): void {
  openOverlay({ kind: 'case', personId, vacancyId })
}

/** Opens the page of a case; null shows all of them. */
export function openCase(caseId: Id<'case'> | null): void {
  usePlaceStore.setState({ place: 'rehire', rehireTab: 'cases', caseId, overlay: null })
}

/** Opens a question or a story; null shows all of them. */
export function openVoice(feedbackTab: FeedbackTab, voiceId: Id<'programme'> | null): void {
  usePlaceStore.setState({ place: 'feedback', feedbackTab, voiceId, overlay: null })
}

/** Goes to a part of the programme. */
export function openProgramme(programmeTab: ProgrammeTab): void {
  usePlaceStore.setState({ place: 'programme', programmeTab, overlay: null })
}

/** Goes to how syncing stands, or to what is at odds. */
export function openSync(syncTab: SyncTab): void {
  usePlaceStore.setState({ place: 'sync', syncTab, overlay: null })
}

/** Goes to the part of the settings about the server. */
export function openSyncSettings(): void {
  usePlaceStore.setState({ place: 'settings', settingsPart: 'sync', overlay: null })
}

/** Opens a window over the page, or closes it. */
export function openOverlay(overlay: Overlay | null): void {
  usePlaceStore.setState({ overlay })
}

/** Goes to where lists go out. */
export function openExport(exportSource: ExportSource): void {
  usePlaceStore.setState({ place: 'export', exportSource, overlay: null })
}

/** Goes to where people are invited to an event. */
export function openInvite(inviteTarget: InviteTarget): void {
  usePlaceStore.setState({ place: 'invite', inviteTarget, overlay: null })
}

/** Goes to where syncing is set up. */
export function openSetup(setupTarget: SetupTarget): void {
  usePlaceStore.setState({ place: 'syncSetup', setupTarget, overlay: null })
}
