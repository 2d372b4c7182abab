import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { AskPart } from './ask-part.tsx'
import { FunnelPart } from './funnel-part.tsx'
import { GradesPart } from './grades-part.tsx'
import { RuleBuilder } from './rule-builder.tsx'
import { ruleWords } from './rule-words.ts'
import { VersionsPart } from './versions-part.tsx'

import styles from './eligibility.module.css'

export interface RulesTabProps {
  readonly onDone: (done: Done) => void
  readonly onOpenPerson: (id: Id<'alumnus'>) => void
}

/** Who takes part: the rule in words, its versions, the five counts, and who is to be decided on. */
export function RulesTab({ onDone, onOpenPerson }: RulesTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const [isEditing, setEditing] = useState(false)
  const { value: rules, error } = useLive(({ eligibility }) => eligibility.rules(), [])
  if (error) return <Notice tone="danger">{errorText(error)}</Notice>
  if (rules === null) return <Skeleton lines={6} />
  return (
    <div className={styles.tab}>
      <Section
        title={t(isEditing ? 'eligibility.editing' : 'eligibility.in-force')}
        actions={
          !isEditing && (
            <Button kind="primary" onPress={() => setEditing(true)}>
              {t('eligibility.edit')}
            </Button>
          )
        }
      >
        {isEditing ? (
          <RuleBuilder
            terms={rules.terms}
            heldFrom={rules.versions.find(({ id }) => id === rules.inForceId)?.from ?? null}
            onDone={onDone}
            onClose={() => setEditing(false)}
            onOpenPerson={onOpenPerson}
          />
        ) : (
          <div>
            <p className={styles.ruleWords}>{ruleWords(rules.terms, t)}</p>
            {rules.inForceId === null && (
              <p className={styles.soft}>{t('eligibility.in-force.usual')}</p>
            )}
            <p className={styles.soft}>{t('eligibility.in-force.disciplinary')}</p>
          </div>
        )}
      </Section>
      <FunnelPart />
      <AskPart onOpenPerson={onOpenPerson} />
      <VersionsPart rules={rules} onDone={onDone} />
      <GradesPart onDone={onDone} />
    </div>
  )
}
