import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PageBody, PageHeader } from '#renderer/ui/page.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { REHIRE_TABS } from './rehire-tabs.ts'
import type { RehireTab } from './rehire-tabs.ts'

export interface RehireScreenProps {
  readonly tab: RehireTab
  readonly onTab: (tab: RehireTab) => void
  /** The case that lies open; null shows all of them. */
  readonly caseId: Id<'case'> | null
  readonly onSelect: (id: Id<'case'> | null) => void
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
  readonly onDone: (done: Done) => void
  /** The posts that somebody may come back to; null leaves their tab out. */
  readonly vacancies: ReactNode
  /** Whether the offer of a case is fair to those who stayed. */
  readonly fairness?: (caseId: Id<'case'>) => ReactNode
  /** What is noted of the person on coming back. */
  readonly notes?: (caseId: Id<'case'>, personId: Id<'alumnus'>) => ReactNode
}

/** 再雇用: the cases of those who may come back, and the posts that they may come back to. */
export function RehireScreen({ tab, onTab, vacancies }: RehireScreenProps) {
  const t = useT()
  const contents: Readonly<Record<RehireTab, ReactNode>> = {
    cases: <EmptyState title={t('rehire.empty')} />,
    vacancies,
  }
  return (
    <>
      <PageHeader title={t('rehire.title')} />
      <PageBody width="wide">
        <Tabs
          label={t('rehire.tabs')}
          value={tab}
          onChange={onTab}
          tabs={REHIRE_TABS.filter((id) => contents[id] !== null).map((id) => ({
            id,
            title: t(`rehire.tab.${id}`),
            content: contents[id],
          }))}
        />
      </PageBody>
    </>
  )
}
