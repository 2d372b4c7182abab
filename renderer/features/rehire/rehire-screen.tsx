import { useState } from 'react'
import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { PageHeader, PagePane } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CasePage } from './case-page.tsx'
import type { CasePageProps } from './case-page.tsx'
import { CasesTab } from './cases-tab.tsx'
import { REHIRE_TABS } from './rehire-tabs.ts'
import type { RehireTab } from './rehire-tabs.ts'

import styles from './cases.module.css'

export interface RehireScreenProps extends Omit<CasePageProps, 'id' | 'onBack'> {
  readonly tab: RehireTab
  readonly onTab: (tab: RehireTab) => void
  /** The case that lies open; null shows all of them. */
  readonly caseId: Id<'case'> | null
  readonly onSelect: (id: Id<'case'> | null) => void
  /** A case is to be opened of somebody still to be chosen. */
  readonly onNewCase: () => void
  /** The posts that somebody may come back to; null leaves their tab out. */
  readonly vacancies: ReactNode
}

/** 再雇用: the cases of those who may come back, and the posts that they may come back to. */
export function RehireScreen({ tab, onTab, caseId, onSelect, ...props }: RehireScreenProps) {
  const t = useT()
  const [lastId, setLastId] = useState(caseId)
  if (caseId !== null && caseId !== lastId) setLastId(caseId)
  const { onNewCase, vacancies, ...ways } = props
  if (caseId !== null) {
    return (
      <div className={styles.casePane}>
        <CasePage key={caseId} {...ways} id={caseId} onBack={() => onSelect(null)} />
      </div>
    )
  }
  const contents: Readonly<Record<RehireTab, ReactNode>> = {
    cases: <CasesTab lastId={lastId} onOpen={onSelect} onAdd={onNewCase} />,
    vacancies,
  }
  return (
    <>
      <PageHeader title={t('rehire.title')} />
      <PagePane>
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
      </PagePane>
    </>
  )
}
