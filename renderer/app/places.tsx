import { useEffect, useRef } from 'react'

import { AlumniScreen } from '#renderer/features/alumni/alumni-screen.tsx'
import { TrashScreen } from '#renderer/features/alumni/trash-screen.tsx'
import { CalendarScreen } from '#renderer/features/calendar/calendar-screen.tsx'
import { CompaniesTab } from '#renderer/features/confidentiality/companies-tab.tsx'
import { RulesTab } from '#renderer/features/eligibility/rules-tab.tsx'
import { EventsScreen } from '#renderer/features/events/events-screen.tsx'
import { TrashedEvents } from '#renderer/features/events/trashed-events.tsx'
import { FeedbackScreen } from '#renderer/features/feedback/feedback-screen.tsx'
import { GroupsScreen } from '#renderer/features/groups/groups-screen.tsx'
import { InviteScreen } from '#renderer/features/invite/invite-screen.tsx'
import { LedgerScreen } from '#renderer/features/ledger/ledger-screen.tsx'
import { ProgrammeScreen } from '#renderer/features/programme/programme-screen.tsx'
import { TrashedCases } from '#renderer/features/rehire/trashed-cases.tsx'
import { ReportsScreen } from '#renderer/features/reports/reports-screen.tsx'
import { ExportScreen } from '#renderer/features/transfer/export/export-screen.tsx'
import { ImportScreen } from '#renderer/features/transfer/import/import-screen.tsx'
import { useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { MailIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useFirstScreen, useKeepFirstScreen } from './first-screen.ts'
import { JoinedSheet } from './joined-sheet.tsx'
import {
  openEvent,
  openExport,
  openGroup,
  openInvite,
  openOverlay,
  openPerson,
  openPlace,
  openProgramme,
  openVoice,
  usePlaceStore,
} from './place.store.ts'
import { RehirePlace } from './rehire-place.tsx'
import { SettingsPlace } from './settings-place.tsx'
import { SetupPlace, SyncPlace } from './sync-places.tsx'
import { TodayPlace } from './today-place.tsx'
import type { Acts } from './use-acts.ts'

/** The place where the person is. */
export function Places({ acts }: { readonly acts: Acts }) {
  const place = usePlaceStore((state) => state.place)
  useKeepFirstScreen()
  useDrawnOnce()
  switch (place) {
    case 'today':
      return <TodayPlace acts={acts} />
    case 'alumni':
      return <AlumniPlace acts={acts} />
    case 'events':
      return <EventsPlace acts={acts} />
    case 'groups':
      return <GroupsPlace acts={acts} />
    case 'rehire':
      return <RehirePlace acts={acts} />
    case 'feedback':
      return <FeedbackPlace acts={acts} />
    case 'reports':
      return <ReportsScreen onDone={acts.tell} />
    case 'programme':
      return <ProgrammePlace acts={acts} />
    case 'import':
      return (
        <ImportScreen onDone={acts.tell} onOpen={openPerson} onClose={() => openPlace('alumni')} />
      )
    case 'trash':
      return (
        <TrashScreen
          onDone={acts.tell}
          onOpen={openPerson}
          others={
            <>
              <TrashedEvents onDone={acts.tell} />
              <TrashedCases onDone={acts.tell} />
            </>
          }
        />
      )
    case 'settings':
      return <SettingsPlace acts={acts} />
    case 'export':
      return <ExportPlace acts={acts} />
    case 'invite':
      return <InvitePlace acts={acts} />
    case 'calendar':
      return <CalendarScreen onDone={acts.tell} onOpenEvent={openEvent} />
    case 'syncSetup':
      return <SetupPlace />
    case 'sync':
      return <SyncPlace acts={acts} />
    case 'ledger':
      return <LedgerScreen onOpen={openPerson} />
  }
}

function AlumniPlace({ acts }: { readonly acts: Acts }) {
  const selectedId = usePlaceStore((state) => state.selectedId)
  const searchText = usePlaceStore((state) => state.searchText)
  return (
    <AlumniScreen
      selectedId={selectedId}
      onSelect={(id) => usePlaceStore.setState({ selectedId: id })}
      sheet={selectedId === null ? null : <JoinedSheet id={selectedId} acts={acts} />}
      onAdd={() => openOverlay({ kind: 'add' })}
      onImport={() => openPlace('import')}
      onExport={openExport}
      onInvite={(source) => openInvite({ eventId: null, source })}
      onDone={acts.tell}
      firstList={useFirstScreen()?.list ?? null}
      searchText={searchText}
      onSearchText={(text) => usePlaceStore.setState({ searchText: text })}
    />
  )
}

function GroupsPlace({ acts }: { readonly acts: Acts }) {
  const groupId = usePlaceStore((state) => state.groupId)
  return (
    <GroupsScreen
      selectedId={groupId}
      onSelect={(id) => usePlaceStore.setState({ groupId: id })}
      onOpen={openPerson}
      onOpenEvent={openEvent}
      onInvite={(groupId) => openInvite({ eventId: null, source: { kind: 'group', groupId } })}
      onDone={acts.tell}
    />
  )
}

function EventsPlace({ acts }: { readonly acts: Acts }) {
  const eventId = usePlaceStore((state) => state.eventId)
  return (
    <EventsScreen
      eventId={eventId}
      onSelect={openEvent}
      onOpenPerson={openPerson}
      onDone={acts.tell}
      inviteAct={(id) => <InviteAct eventId={id} />}
      papersAct={(id) => <PapersAct eventId={id} />}
    />
  )
}

function FeedbackPlace({ acts }: { readonly acts: Acts }) {
  const tab = usePlaceStore((state) => state.feedbackTab)
  const voiceId = usePlaceStore((state) => state.voiceId)
  return (
    <FeedbackScreen
      tab={tab}
      onTab={(next) => openVoice(next, null)}
      selectedId={voiceId}
      onSelect={(id) => openVoice(tab, id)}
      onOpenPerson={openPerson}
      onWrite={(id, letter) => openOverlay({ kind: 'write', id, letter })}
      onDone={acts.tell}
    />
  )
}

function ProgrammePlace({ acts }: { readonly acts: Acts }) {
  const tab = usePlaceStore((state) => state.programmeTab)
  return (
    <ProgrammeScreen
      tab={tab}
      onTab={openProgramme}
      rules={<RulesTab onDone={acts.tell} onOpenPerson={openPerson} />}
      companies={<CompaniesTab onDone={acts.tell} />}
      onDone={acts.tell}
    />
  )
}

function ExportPlace({ acts }: { readonly acts: Acts }) {
  const source = usePlaceStore((state) => state.exportSource)
  return <ExportScreen source={source} onDone={acts.tell} onClose={() => openPlace('alumni')} />
}

function InviteAct({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useT()
  return (
    <Button icon={<MailIcon />} onPress={() => openInvite({ eventId, source: null })}>
      {t('invite.people')}
    </Button>
  )
}

function PapersAct({ eventId }: { readonly eventId: Id<'event'> }) {
  const t = useT()
  return (
    <Button icon={<PrintIcon />} onPress={() => openOverlay({ kind: 'papers', id: eventId })}>
      {t('papers.open')}
    </Button>
  )
}

function InvitePlace({ acts }: { readonly acts: Acts }) {
  const { eventId, source } = usePlaceStore((state) => state.inviteTarget)
  const goBack = (): void => {
    if (eventId !== null) openEvent(eventId)
    else if (source?.kind === 'group') openGroup(source.groupId)
    else openPlace('alumni')
  }
  return (
    <InviteScreen
      eventId={eventId}
      source={source}
      onDone={acts.tell}
      onClose={goBack}
      onOpenEvents={() => openPlace('events')}
    />
  )
}

/** Tells main once that the first screen stands, for the measure of the start. */
function useDrawnOnce(): void {
  const isTold = useRef(false)
  useEffect(() => {
    if (isTold.current) return
    isTold.current = true
    requestAnimationFrame(() => void ask('app:drawn', null))
  }, [])
}
