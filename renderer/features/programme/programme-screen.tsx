import type { ReactNode } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { PageBody, PageHeader } from '#renderer/ui/page.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'

import { PROGRAMME_TABS } from './programme-tabs.ts'
import type { ProgrammeTab } from './programme-tabs.ts'

export interface ProgrammeScreenProps {
  readonly tab: ProgrammeTab
  readonly onTab: (tab: ProgrammeTab) => void
  /** Who takes part; null leaves its tab out. */
  readonly rules: ReactNode
  /** Companies and non-disclosure; null leaves its tab out. */
  readonly companies: ReactNode
}

/** The programme's rules: how it is set up, who takes part, on what terms people come back. */
export function ProgrammeScreen({ tab, onTab, rules, companies }: ProgrammeScreenProps) {
  const t = useT()
  const contents: Readonly<Record<ProgrammeTab, ReactNode>> = {
    setUp: <EmptyState title={t('programme.set-up.empty')} />,
    rules,
    policies: <EmptyState title={t('programme.policies.empty')} />,
    companies,
  }
  return (
    <>
      <PageHeader title={t('programme.title')} />
      <PageBody width="wide">
        <Tabs
          label={t('programme.tabs')}
          value={tab}
          onChange={onTab}
          tabs={PROGRAMME_TABS.filter((id) => contents[id] !== null).map((id) => ({
            id,
            title: t(`programme.tab.${id}`),
            content: contents[id],
          }))}
        />
      </PageBody>
    </>
  )
}
