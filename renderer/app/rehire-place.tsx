import { RehireScreen } from '#renderer/features/rehire/rehire-screen.tsx'
import { VacanciesTab } from '#renderer/features/vacancies/vacancies-tab.tsx'

import { openCase, openPerson, openRehire, openVacancy, usePlaceStore } from './place.store.ts'
import type { Acts } from './use-acts.ts'

/** 再雇用, put together from the features that show cases and vacancies. */
export function RehirePlace({ acts }: { readonly acts: Acts }) {
  const tab = usePlaceStore((state) => state.rehireTab)
  const caseId = usePlaceStore((state) => state.caseId)
  const vacancyId = usePlaceStore((state) => state.vacancyId)
  return (
    <RehireScreen
      tab={tab}
      onTab={openRehire}
      caseId={caseId}
      onSelect={openCase}
      onOpenPerson={openPerson}
      onDone={acts.tell}
      vacancies={
        <VacanciesTab
          vacancyId={vacancyId}
          onSelect={openVacancy}
          onOpenPerson={openPerson}
          onOpenCase={openCase}
          onStartCase={() => openRehire('cases')}
          onDone={acts.tell}
        />
      }
    />
  )
}
