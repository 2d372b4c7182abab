import { useData } from '#renderer/data/use-data.ts'
import { FairnessSection } from '#renderer/features/fairness/fairness-section.tsx'
import { RehireNotesSection } from '#renderer/features/rehire-notes/rehire-notes-section.tsx'
import { RehireScreen } from '#renderer/features/rehire/rehire-screen.tsx'
import { QuickLine } from '#renderer/features/timeline/quick-line.tsx'
import { VacanciesTab } from '#renderer/features/vacancies/vacancies-tab.tsx'

import {
  openCase,
  openNewCase,
  openPerson,
  openRehire,
  openVacancy,
  usePlaceStore,
} from './place.store.ts'
import type { Acts } from './use-acts.ts'

/** 再雇用, put together from the features that show cases and vacancies. */
export function RehirePlace({ acts }: { readonly acts: Acts }) {
  const data = useData()
  const tab = usePlaceStore((state) => state.rehireTab)
  const caseId = usePlaceStore((state) => state.caseId)
  const vacancyId = usePlaceStore((state) => state.vacancyId)
  return (
    <RehireScreen
      tab={tab}
      onTab={openRehire}
      caseId={caseId}
      onSelect={openCase}
      onNewCase={() => openNewCase(null, null)}
      onOpenPerson={openPerson}
      onDone={acts.tell}
      fairness={(id) => <FairnessSection caseId={id} onDone={acts.tell} />}
      notes={(id) => <RehireNotesSection of={{ caseId: id }} onDone={acts.tell} />}
      talkLine={(id, personId) => (
        <QuickLine
          alumnusId={personId}
          log={(person, draft) => data.timeline.log(person, { ...draft, caseId: id })}
          onDone={acts.tell}
        />
      )}
      vacancies={
        <VacanciesTab
          vacancyId={vacancyId}
          onSelect={openVacancy}
          onOpenPerson={openPerson}
          onOpenCase={openCase}
          onStartCase={openNewCase}
          onDone={acts.tell}
        />
      }
    />
  )
}
