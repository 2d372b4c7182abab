import { useState } from 'react'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { CheckIcon, EditIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { StartUpCheck } from '#shared/domain/rehire/rehire-case.ts'

import { CheckEditor } from './check-editor.tsx'

import styles from './cases.module.css'
import outcome from './outcome.module.css'

const TONES = { ahead: 'good', asExpected: 'plain', behind: 'warn' } as const

interface ChecksSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 入社後の確認: how the start goes after 3, 6 and 12 months, against what was expected. */
export function ChecksSection({ page, onDone }: ChecksSectionProps) {
  const { case: one, endedOn } = page
  const t = useT()
  const [editedId, setEditedId] = useState<string | null>(null)
  if (one.checks.length === 0) return null
  return (
    <Section title={t('cases.checks')}>
      {page.row.stage === 'settlingIn' && endedOn !== null && page.dues.length === 0 && (
        <LeftAgain page={page} onDone={onDone} />
      )}
      <ul className={styles.rows}>
        {one.checks
          .toSorted((a, b) => a.months - b.months)
          .map((check) => (
            <li key={check.id}>
              <div className={styles.row}>
                <span className={styles.sign} aria-hidden="true">
                  {check.doneOn === null ? <span className={styles.ring} /> : <CheckIcon />}
                </span>
                <CheckWords check={check} />
                <IconButton
                  label={t('cases.checks.edit', { months: check.months })}
                  icon={<EditIcon />}
                  size="small"
                  isOn={check.id === editedId}
                  onPress={() => setEditedId(check.id === editedId ? null : check.id)}
                />
              </div>
              {check.id === editedId && (
                <CheckEditor
                  caseId={one.id}
                  check={check}
                  onDone={onDone}
                  onClose={() => setEditedId(null)}
                />
              )}
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** Offers to close a case of which no check will fall due any more. */
function LeftAgain({ page: { case: one, stint, endedOn }, onDone }: ChecksSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const shortDay = useShortDay()
  const { run, isRunning, error } = useCommand(useData().cases.close)
  return (
    <>
      <p className={styles.soft}>
        {stint === null
          ? t('cases.checks.gone')
          : t('cases.checks.left', { day: shortDay(endedOn ?? '').text })}
      </p>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        <Button
          size="small"
          isBusy={isRunning}
          onPress={() => void run(one.id, true).then((done) => done && onDone(done))}
        >
          {t('cases.close')}
        </Button>
      </div>
    </>
  )
}

function CheckWords({ check }: { check: StartUpCheck }) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  const { months, dueOn, doneOn, expected, actual, verdict } = check
  const isLate = doneOn === null && dueOn < today
  return (
    <div className={outcome.check}>
      <div className={styles.words}>
        <span>{t('cases.checks.months', { months })}</span>
        <span className={isLate ? styles.late : styles.soft}>
          {doneOn === null
            ? t('cases.steps.due', { day: shortDay(dueOn).text })
            : t('cases.steps.done', { day: shortDay(doneOn).text })}{' '}
          {isLate && <span className={styles.lateWord}>{t('cases.late')}</span>}
        </span>
        {verdict !== null && <Chip tone={TONES[verdict]}>{t(`cases.verdict.${verdict}`)}</Chip>}
      </div>
      {(expected !== '' || actual !== '') && (
        <dl className={outcome.compare}>
          <dt>{t('cases.checks.expected')}</dt>
          <dd>{expected || t('cases.checks.not-yet')}</dd>
          <dt>{t('cases.checks.actual')}</dt>
          <dd>{actual || t('cases.checks.not-yet')}</dd>
        </dl>
      )}
    </div>
  )
}
