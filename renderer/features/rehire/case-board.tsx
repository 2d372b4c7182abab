import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useDueWord } from '#renderer/records/due-word.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Board } from '#renderer/ui/board.tsx'
import { CASE_STAGES } from '#shared/domain/rehire/case-state.ts'
import type { Id } from '#shared/lib/ids.ts'

import { DueDay, WarningSign } from './case-words.tsx'

import styles from './cases.module.css'

interface CaseBoardProps {
  rows: readonly CaseRow[]
  /** Which of the columns are wanted: those of open cases, or the closed one. */
  shows: 'open' | 'closed'
  onOpen: (id: Id<'case'>) => void
  focusId: Id<'case'> | null
}

/** The cases in columns by how far they have come; steps are marked on a case's own page. */
export function CaseBoard({ rows, shows, onOpen, focusId }: CaseBoardProps) {
  const t = useT()
  const stages = CASE_STAGES.filter((stage) => (stage === 'closed') === (shows === 'closed'))
  return (
    <Board
      label={t('cases.board')}
      emptyWord={t('cases.board.none')}
      focusId={focusId}
      onOpen={(id) => onOpen(id as Id<'case'>)}
      columns={stages.map((stage) => ({
        id: stage,
        title: t(`cases.stage.${stage}`),
        cards: rows
          .filter((row) => row.stage === stage)
          .map((row) => ({ id: row.id, content: <CaseCard row={row} /> })),
      }))}
    />
  )
}

function CaseCard({ row }: { row: CaseRow }) {
  const t = useT()
  const dueWord = useDueWord()
  const { due, nextStep } = row
  const next = nextStep === null ? '' : t(`cases.step.${nextStep}`)
  const dueText = due === null ? '' : dueWord(due)
  return (
    <>
      <span className={styles.cardName}>
        <PersonName name={row.name} kana={row.kana} />
      </span>
      <span className={styles.soft}>{row.title || t('cases.no-title')}</span>
      {next !== '' && next !== dueText && (
        <span className={styles.cardLine}>{t('cases.board.next', { step: next })}</span>
      )}
      {due !== null && (
        <span className={styles.cardLine}>
          <span>{dueText}</span>
          <DueDay due={due} isOverdue={row.isOverdue} />
        </span>
      )}
      <WarningSign row={row} />
    </>
  )
}
