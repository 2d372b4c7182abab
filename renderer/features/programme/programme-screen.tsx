import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PageHeader, PagePane } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'

import { PoliciesTab } from './policies-tab.tsx'
import { PROGRAMME_TABS } from './programme-tabs.ts'
import type { ProgrammeTab } from './programme-tabs.ts'
import { SetUpTab } from './set-up-tab.tsx'

export interface ProgrammeScreenProps {
  readonly tab: ProgrammeTab
  readonly onTab: (tab: ProgrammeTab) => void
  /** Who takes part; null leaves its tab out. */
  readonly rules: ReactNode
  /** Companies and non-disclosure; null leaves its tab out. */
  readonly companies: ReactNode
  readonly onDone: (done: Done) => void
}

/** The programme's rules: how it is set up, who takes part, on what terms people come back. */
export function ProgrammeScreen(props: ProgrammeScreenProps) {
  const { tab, onTab, rules, companies, onDone } = props
  const t = useT()
  const contents: Readonly<Record<ProgrammeTab, ReactNode>> = {
    setUp: <SetUpTab onTab={onTab} onDone={onDone} />,
    rules,
    policies: <PoliciesTab onDone={onDone} />,
    companies,
  }
  return (
    <>
      <PageHeader title={t('programme.title')} />
      <PagePane>
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
      </PagePane>
    </>
  )
}
