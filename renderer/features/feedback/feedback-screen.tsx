import { useRef, useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { PageHeader, PagePane } from '#renderer/ui/page.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import type { Id } from '#shared/lib/ids.ts'

import { FEEDBACK_TABS } from './feedback-tabs.ts'
import type { FeedbackTab } from './feedback-tabs.ts'
import { NewRequestDialog } from './new-request-dialog.tsx'
import { NewStoryDialog } from './new-story-dialog.tsx'
import { RequestList } from './request-list.tsx'
import { RequestPage } from './request-page.tsx'
import { StoryList } from './story-list.tsx'
import { StoryPage } from './story-page.tsx'

import styles from './feedback.module.css'

const MODULE_OF = { requests: 'questions', stories: 'stories' } as const

export interface FeedbackScreenProps {
  tab: FeedbackTab
  onTab: (tab: FeedbackTab) => void
  /** The question or the story that lies open, by the leaf. */
  selectedId: Id<'programme'> | null
  onSelect: (id: Id<'programme'> | null) => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  /** A letter is to be written to a person, beginning with this one. */
  onWrite: (id: Id<'alumnus'>, letter: LetterText) => void
  onDone: (done: Done) => void
}

/** 意見・声: what alumni are asked, and what they let the company tell. */
export function FeedbackScreen(props: FeedbackScreenProps) {
  const { onTab, selectedId, onSelect, onDone } = props
  const t = useT()
  const modules = useModules()
  const shown = FEEDBACK_TABS.filter((id) => modules.has(MODULE_OF[id]))
  const tab = shown.find((id) => id === props.tab) ?? shown[0] ?? props.tab
  const list = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLElement>(null)
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onPress={() => setAdding(true)}>
      {t(tab === 'requests' ? 'feedback.add' : 'stories.add')}
    </Button>
  )
  const ways = { selectedId, onSelect, onDone, add, listRef: list }
  const enter = (): void => page.current?.focus()
  const contents: Readonly<Record<FeedbackTab, ReactNode>> = {
    requests: <RequestList {...ways} onEnter={enter} />,
    stories: <StoryList {...ways} onEnter={enter} />,
  }
  const Page = tab === 'requests' ? RequestPage : StoryPage
  const Adding = tab === 'requests' ? NewRequestDialog : NewStoryDialog
  return (
    <SplitPane
      shape="page"
      sheet={selectedId === null ? null : <Page {...props} id={selectedId} />}
      sheetKey={selectedId ?? ''}
      sheetLabel={t(tab === 'requests' ? 'feedback.sheet' : 'stories.sheet')}
      sheetRef={page}
      onLeave={() => list.current?.focus()}
      onClose={() => {
        onSelect(null)
        list.current?.focus()
      }}
    >
      <div className={styles.screen}>
        <PageHeader title={t('feedback.title')} />
        <PagePane>
          <Tabs
            label={t('feedback.tabs')}
            value={tab}
            onChange={onTab}
            tabs={shown.map((id) => ({
              id,
              title: t(`feedback.tab.${id}`),
              content: contents[id],
            }))}
          />
        </PagePane>
      </div>
      {isAdding && <Adding onClose={() => setAdding(false)} onDone={onDone} onAdded={onSelect} />}
    </SplitPane>
  )
}
