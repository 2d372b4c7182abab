import { useData, useSyncStatus } from '#renderer/data/use-data.ts'
import { SetUpCard } from '#renderer/features/programme/set-up-card.tsx'
import { SyncLine } from '#renderer/features/sync/sync-line.tsx'
import { QuickLine } from '#renderer/features/timeline/quick-line.tsx'
import { TodayScreen } from '#renderer/features/today/today-screen.tsx'

import { useFirstScreen } from './first-screen.ts'
import {
  openCase,
  openEvent,
  openPerson,
  openProgramme,
  openSync,
  openVoice,
} from './place.store.ts'
import type { Acts } from './use-acts.ts'

/** 今日, with the line that logs a touch at a row. */
export function TodayPlace({ acts }: { readonly acts: Acts }) {
  const data = useData()
  return (
    <TodayScreen
      onOpenPerson={openPerson}
      onOpenEvent={openEvent}
      onOpenCase={openCase}
      onOpenQuestion={(id) => openVoice('requests', id)}
      onOpenStory={(id) => openVoice('stories', id)}
      onDone={acts.tell}
      firstList={useFirstScreen()?.today ?? null}
      head={<SyncLine status={useSyncStatus()} onOpen={openSync} />}
      foot={<SetUpCard onOpen={openProgramme} onDone={acts.tell} />}
      logLine={(row, onLogged) => (
        <QuickLine
          alumnusId={row.personId}
          usualKind="call"
          log={(id, draft) => data.today.log(row.key, id, draft)}
          takesFocus
          onDone={(done) => {
            onLogged()
            acts.tell(done)
          }}
        />
      )}
    />
  )
}
