import { useT } from '#renderer/i18n/language.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TrashIcon } from '#renderer/ui/icons.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { RuleProblemCode } from '#shared/domain/eligibility/check-rule.ts'
import { CRITERION_KINDS } from '#shared/domain/eligibility/eligibility-rule.ts'

import { CriterionFields } from './criterion-fields.tsx'
import { ProblemText } from './problem-text.tsx'
import { newCriterion } from './rule-draft.ts'
import type { DraftCriterion } from './rule-draft.ts'

import styles from './eligibility.module.css'

export interface CriterionRowProps {
  readonly draft: DraftCriterion
  readonly problem: RuleProblemCode | null
  readonly grades: readonly string[]
  /** Null takes the condition out. */
  readonly onChange: (next: DraftCriterion | null) => void
}

/** One condition: what it looks at, what it asks, and the way to take it out. */
export function CriterionRow({ draft, problem, grades, onChange }: CriterionRowProps) {
  const t = useT()
  const { criterion } = draft
  const name = t(`eligibility.kind.${criterion.kind}`)
  return (
    <li className={styles.criterion}>
      <div className={styles.criterionLine}>
        <div className={styles.criterionKind}>
          <Select
            label={t('eligibility.builder.kind')}
            options={CRITERION_KINDS.map((id) => ({ id, title: t(`eligibility.kind.${id}`) }))}
            value={criterion.kind}
            onChange={(kind) => {
              const fresh = newCriterion(kind)
              if (kind !== criterion.kind) onChange({ ...draft, criterion: fresh.criterion })
            }}
          />
        </div>
        <CriterionFields
          key={criterion.kind}
          criterion={criterion}
          grades={grades}
          onChange={(next) => onChange({ ...draft, criterion: next })}
        />
        <IconButton
          label={t('ui.remove', { name })}
          icon={<TrashIcon />}
          size="small"
          onPress={() => onChange(null)}
        />
      </div>
      <ProblemText code={problem} />
    </li>
  )
}
