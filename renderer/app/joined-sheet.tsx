import { VoicesOfPerson } from '#renderer/features/feedback/voices-of-person.tsx'
import { PersonSheet } from '#renderer/features/profile/person-sheet.tsx'
import { RehireNotesSection } from '#renderer/features/rehire-notes/rehire-notes-section.tsx'
import { PersonCases } from '#renderer/features/rehire/person-cases.tsx'
import { Timeline } from '#renderer/features/timeline/timeline.tsx'
import { FittingVacancies } from '#renderer/features/vacancies/fitting-vacancies.tsx'
import { MergedRecords } from '#renderer/records/merged-records.tsx'
import type { Id } from '#shared/lib/ids.ts'

import {
  openCase,
  openEvent,
  openGroup,
  openNewCase,
  openOverlay,
  openPerson,
  openVacancy,
  openVoice,
  usePlaceStore,
} from './place.store.ts'
import type { Acts } from './use-acts.ts'

/** A person's sheet, put together from the features that show something of her. */
export function JoinedSheet({ id, acts }: { readonly id: Id<'alumnus'>; readonly acts: Acts }) {
  return (
    <PersonSheet
      id={id}
      timeline={
        <Timeline
          alumnusId={id}
          onDone={acts.tell}
          onOpen={openPerson}
          onOpenEvent={openEvent}
          onOpenCase={openCase}
          onOpenGroup={openGroup}
        />
      }
      rehire={<PersonCases id={id} onOpenCase={openCase} onNewCase={() => openNewCase(id, null)} />}
      rehireNotes={<RehireNotesSection of={{ personId: id }} onDone={acts.tell} />}
      fittingVacancies={
        <FittingVacancies
          personId={id}
          onOpenVacancy={openVacancy}
          onOpenCase={openCase}
          onStartCase={openNewCase}
        />
      }
      voices={<VoicesOfPerson personId={id} onOpen={openVoice} />}
      mergedRecords={<MergedRecords id={id} />}
      onClose={() => usePlaceStore.setState({ selectedId: null })}
      onDone={acts.tell}
      onPrint={(what) => openOverlay({ kind: 'print', id, what })}
      onWrite={() => openOverlay({ kind: 'write', id, letter: null })}
      onMerge={(otherId) => openOverlay({ kind: 'merge', keepId: id, otherId })}
      onOpen={openPerson}
      onOpenGroup={openGroup}
      onIntroduce={() => openOverlay({ kind: 'introduce', id })}
    />
  )
}
