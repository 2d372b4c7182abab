import { useState } from 'react'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import type { Interview } from '#shared/domain/rehire/rehire-case.ts'

import { InterviewEditor, NewInterview } from './interview-editor.tsx'

import styles from './cases.module.css'

interface InterviewsSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 面談・面接の記録, the newest first. */
export function InterviewsSection({ page: { case: one }, onDone }: InterviewsSectionProps) {
  const t = useT()
  const shortDay = useShortDay()
  const [isAdding, setAdding] = useState(false)
  const [editedId, setEditedId] = useState<string | null>(null)
  const rows = inOrder(one.interviews)
  return (
    <Section
      title={t('cases.interviews')}
      actions={
        !isAdding && (
          <Button kind="quiet" size="small" icon={<PlusIcon />} onPress={() => setAdding(true)}>
            {t('cases.interviews.add')}
          </Button>
        )
      }
    >
      {isAdding && (
        <NewInterview caseId={one.id} onDone={onDone} onClose={() => setAdding(false)} />
      )}
      {rows.length === 0 && !isAdding && (
        <p className={styles.soft}>{t('cases.interviews.empty')}</p>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((interview) => (
            <li key={interview.id}>
              <div className={styles.row}>
                <span className={styles.day}>
                  <DayText day={interview.heldOn} />
                </span>
                <span className={styles.prose}>
                  {interview.interviewers !== '' && (
                    <span className={styles.soft}>{interview.interviewers}　</span>
                  )}
                  {interview.text}
                </span>
                <IconButton
                  label={t('cases.interviews.edit', { day: shortDay(interview.heldOn).text })}
                  icon={<EditIcon />}
                  size="small"
                  isOn={interview.id === editedId}
                  onPress={() => setEditedId(interview.id === editedId ? null : interview.id)}
                />
              </div>
              {interview.id === editedId && (
                <InterviewEditor
                  caseId={one.id}
                  interview={interview}
                  onDone={onDone}
                  onClose={() => setEditedId(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function inOrder(interviews: readonly Interview[]): readonly Interview[] {
  return interviews.toSorted((a, b) =>
    a.heldOn === b.heldOn ? (a.id < b.id ? 1 : -1) : a.heldOn < b.heldOn ? 1 : -1,
  )
}
