import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Switch } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { checkRule } from '#shared/domain/eligibility/check-rule.ts'
import type { RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { TENURE_OR_GRADE_TERMS, USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { PreviewPart } from './preview-part.tsx'
import { draftOf, termsOf } from './rule-draft.ts'
import { RuleParts } from './rule-parts.tsx'
import { ruleWords } from './rule-words.ts'

import styles from './eligibility.module.css'

interface RuleBuilderProps {
  /** What is to be changed. */
  readonly terms: RuleTerms
  /** From when the version in force holds; null where the built-in rule does. */
  readonly heldFrom: Day | null
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
}

/** Edits a rule as a new version, and shows while it is edited who comes in and who falls out. */
export function RuleBuilder({ terms, heldFrom, onDone, onClose, onOpenPerson }: RuleBuilderProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const shortDay = useShortDay()
  const [draft, setDraft] = useState(() => draftOf(terms))
  const [from, setFrom] = useState<Day | null>(today)
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const grades = useLive(({ eligibility }) => eligibility.grades(), []).value
  const save = useCommand(useData().eligibility.saveVersion)
  const edited = termsOf(draft)
  const ranked = grades?.ranked ?? []
  const problems = checkRule(edited, (grade) => grades === null || ranked.includes(grade))
  const isWhole = problems.length === 0
  const submit = async (): Promise<void> => {
    setTried(true)
    if (!isWhole || from === null) return
    const done = await save.run(from, edited, note)
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <div className={styles.builder}>
      <div className={styles.form}>
        <div className={styles.starters}>
          <span className={styles.soft}>{t('eligibility.builder.start-from')}</span>
          {[TENURE_OR_GRADE_TERMS, USUAL_TERMS].map((one) => (
            <Button key={ruleWords(one, t)} size="small" onPress={() => setDraft(draftOf(one))}>
              {t(`eligibility.starter.${one === USUAL_TERMS ? 'usual' : 'tenure-or-grade'}`)}
            </Button>
          ))}
        </div>
        <RuleParts
          draft={draft}
          problems={isTried ? problems : []}
          grades={ranked}
          onChange={setDraft}
        />
        <Switch
          label={t('eligibility.builder.counts-leave')}
          hint={t('eligibility.builder.counts-leave.hint')}
          value={draft.countsLeave}
          onChange={(countsLeave) => setDraft({ ...draft, countsLeave })}
        />
        <FormRows labels="beside">
          <DayField
            isEchoHidden
            label={t('eligibility.builder.from')}
            value={from}
            problem={isTried && from === null && t('eligibility.builder.from.missing')}
            onChange={setFrom}
          />
          <TextField
            label={t('eligibility.builder.note')}
            value={note}
            maxLength={500}
            onChange={setNote}
          />
        </FormRows>
        {from !== null && from > today && (
          <p className={styles.soft}>
            {t('eligibility.builder.from.coming', { day: shortDay(from).text })}
          </p>
        )}
        {from !== null && heldFrom !== null && from < heldFrom && (
          <Notice tone="warn">{t('eligibility.builder.from.past')}</Notice>
        )}
        {save.error && <Notice tone="danger">{errorText(save.error)}</Notice>}
        <div className={styles.acts}>
          <Button kind="primary" isBusy={save.isRunning} onPress={() => void submit()}>
            {t('eligibility.builder.save')}
          </Button>
          <Button isDisabled={save.isRunning} onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </div>
      <PreviewPart terms={isWhole ? edited : null} onOpenPerson={onOpenPerson} />
    </div>
  )
}
