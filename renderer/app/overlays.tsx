import { MergeDialog } from '#renderer/features/alumni/merge-dialog.tsx'
import { WriteLetterDialog } from '#renderer/features/letters/write-letter-dialog.tsx'
import { EventPapersDialog } from '#renderer/features/papers/event-papers-dialog.tsx'
import { PrintPersonDialog } from '#renderer/features/print/print-person-dialog.tsx'
import { AddPersonDialog } from '#renderer/features/profile/add-person-dialog.tsx'
import { NewCaseDialog } from '#renderer/features/rehire/new-case-dialog.tsx'
import { IntroductionDialog } from '#renderer/features/timeline/introduction-dialog.tsx'
import type { MenuCommand } from '#shared/ipc/contract.ts'

import { HelpDialog } from './help-dialog.tsx'
import { Palette } from './palette.tsx'
import { openCase, openOverlay, openPerson, usePlaceStore } from './place.store.ts'
import type { Acts } from './use-acts.ts'

/** The window that lies over the page, if any. */
export function Overlays(props: {
  readonly acts: Acts
  readonly onCommand: (command: MenuCommand) => void
}) {
  const overlay = usePlaceStore((state) => state.overlay)
  const close = (): void => openOverlay(null)
  if (overlay === null) return null
  switch (overlay.kind) {
    case 'palette':
      return <Palette onCommand={props.onCommand} onClose={close} />
    case 'add':
      return <AddPersonDialog onClose={close} onDone={props.acts.tell} onAdded={openPerson} />
    case 'merge':
      return (
        <MergeDialog
          keepId={overlay.keepId}
          otherId={overlay.otherId}
          onClose={close}
          onDone={props.acts.tell}
        />
      )
    case 'introduce':
      return <IntroductionDialog id={overlay.id} onClose={close} onDone={props.acts.tell} />
    case 'case':
      return (
        <NewCaseDialog
          personId={overlay.personId}
          vacancyId={overlay.vacancyId}
          onClose={close}
          onDone={props.acts.tell}
          onOpened={openCase}
        />
      )
    case 'help':
      return <HelpDialog onClose={close} />
    case 'write':
      return <WriteLetterDialog id={overlay.id} first={overlay.letter} onClose={close} />
    case 'papers':
      return <EventPapersDialog id={overlay.id} onClose={close} />
    case 'print':
      return <PrintPersonDialog id={overlay.id} what={overlay.what} onClose={close} />
  }
}
