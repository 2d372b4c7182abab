import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import { PlusIcon, ReturnIcon } from '#renderer/ui/icons.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CaseBoard } from './case-board.tsx'
import { CaseList } from './case-list.tsx'

import styles from './cases.module.css'

interface CasesTabProps {
  /** The case that was open last: the focus comes back to it. */
  lastId: Id<'case'> | null
  onOpen: (id: Id<'case'>) => void
  onAdd: () => void
}

/** Every case, as a board or as a list; which of the two is remembered. */
export function CasesTab({ lastId, onOpen, onAdd }: CasesTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [shows, setShows] = useState<'open' | 'closed'>('open')
  const [currentId, setCurrentId] = useState(lastId)
  const { value: all, error } = useLive((api) => api.cases.list('live'), [])
  const { value: shared } = useLive((api) => api.settings.shared(), [])
  const keep = useCommand((view: 'board' | 'list') => data.settings.setShared('casesView', view))
  const problem = error ?? keep.error
  if (problem !== null) return <Notice tone="danger">{errorText(problem)}</Notice>
  if (all === null || shared === null) return <Skeleton lines={6} />
  const add = (
    <Button kind="primary" icon={<PlusIcon />} onPress={onAdd}>
      {t('cases.add')}
    </Button>
  )
  if (all.length === 0) {
    return <EmptyState title={t('cases.empty')} icon={<ReturnIcon size={20} />} action={add} />
  }
  const view = shared.casesView === 'list' ? 'list' : 'board'
  const rows = all.filter(({ stage }) => (stage === 'closed') === (shows === 'closed'))
  return (
    <div className={styles.cases}>
      <div className={styles.tools}>
        <SegmentedControl
          label={t('cases.shows')}
          value={shows}
          options={(['open', 'closed'] as const).map((id) => ({
            id,
            title: t(`cases.shows.${id}`),
          }))}
          onChange={setShows}
        />
        <SegmentedControl
          label={t('cases.view')}
          value={view}
          options={(['board', 'list'] as const).map((id) => ({ id, title: t(`cases.view.${id}`) }))}
          onChange={(next) => void keep.run(next)}
        />
        <span className={styles.space} />
        {add}
      </div>
      {rows.length === 0 && <p className={styles.soft}>{t(`cases.empty.${shows}`)}</p>}
      {rows.length > 0 &&
        (view === 'board' ? (
          <CaseBoard rows={rows} shows={shows} onOpen={onOpen} focusId={lastId} />
        ) : (
          <CaseList rows={rows} currentId={currentId} onCurrent={setCurrentId} onOpen={onOpen} />
        ))}
    </div>
  )
}
