import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PlusIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import type { RuleProblem, RuleProblemCode } from '#shared/domain/eligibility/check-rule.ts'
import { MATCHES } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { Match } from '#shared/domain/eligibility/eligibility-rule.ts'

import { CriterionRow } from './criterion-row.tsx'
import { ProblemText } from './problem-text.tsx'
import { isGroup, newCriterion, newGroup, replaced } from './rule-draft.ts'
import type { DraftGroup, RuleDraft } from './rule-draft.ts'

import styles from './eligibility.module.css'

interface RulePartsProps {
  readonly draft: RuleDraft
  readonly problems: readonly RuleProblem[]
  readonly grades: readonly string[]
  readonly onChange: (next: RuleDraft) => void
}

/** The conditions of a rule, and groups of them. */
export function RuleParts({ draft, problems, grades, onChange }: RulePartsProps) {
  const t = useT()
  const { parts } = draft
  const problemAt = (part: number | null, inGroup: number | null = null): RuleProblemCode | null =>
    problems.find((one) => one.part === part && one.inGroup === inGroup)?.code ?? null
  return (
    <div className={styles.parts}>
      <MatchChoice
        label={t('eligibility.builder.match')}
        value={draft.match}
        onChange={(match) => onChange({ ...draft, match })}
      />
      <ul className={styles.list} aria-label={t('eligibility.builder.conditions')}>
        {parts.map((part, index) =>
          isGroup(part) ? (
            <GroupRow
              key={part.key}
              group={part}
              grades={grades}
              problemAt={(inGroup) => problemAt(index, inGroup)}
              onChange={(next) => onChange({ ...draft, parts: replaced(parts, part.key, next) })}
            />
          ) : (
            <CriterionRow
              key={part.key}
              draft={part}
              grades={grades}
              problem={problemAt(index)}
              onChange={(next) => onChange({ ...draft, parts: replaced(parts, part.key, next) })}
            />
          ),
        )}
      </ul>
      <ProblemText code={problemAt(null)} />
      <div className={styles.acts}>
        <Button
          size="small"
          icon={<PlusIcon />}
          onPress={() => onChange({ ...draft, parts: [...parts, newCriterion('tenure')] })}
        >
          {t('eligibility.builder.add')}
        </Button>
        <Button
          size="small"
          icon={<PlusIcon />}
          onPress={() => {
            const other = draft.match === 'all' ? 'any' : 'all'
            onChange({ ...draft, parts: [...parts, newGroup(other)] })
          }}
        >
          {t('eligibility.builder.add-group')}
        </Button>
      </div>
    </div>
  )
}

interface GroupRowProps {
  readonly group: DraftGroup
  readonly grades: readonly string[]
  readonly problemAt: (inGroup: number | null) => RuleProblemCode | null
  readonly onChange: (next: DraftGroup | null) => void
}

function GroupRow({ group, grades, problemAt, onChange }: GroupRowProps) {
  const t = useT()
  const { criteria } = group
  return (
    <li className={styles.group}>
      <div className={styles.groupHead}>
        <MatchChoice
          label={t('eligibility.builder.group-match')}
          value={group.match}
          onChange={(match) => onChange({ ...group, match })}
        />
        <IconButton
          label={t('ui.remove', { name: t('eligibility.builder.group') })}
          icon={<TrashIcon />}
          size="small"
          onPress={() => onChange(null)}
        />
      </div>
      <ul className={styles.list} aria-label={t('eligibility.builder.group')}>
        {criteria.map((one, index) => (
          <CriterionRow
            key={one.key}
            draft={one}
            grades={grades}
            problem={problemAt(index)}
            onChange={(next) => onChange({ ...group, criteria: replaced(criteria, one.key, next) })}
          />
        ))}
      </ul>
      <ProblemText code={problemAt(null)} />
      <div>
        <Button
          size="small"
          kind="quiet"
          icon={<PlusIcon />}
          onPress={() => onChange({ ...group, criteria: [...criteria, newCriterion('tenure')] })}
        >
          {t('eligibility.builder.add-to-group')}
        </Button>
      </div>
    </li>
  )
}

function MatchChoice(props: {
  readonly label: string
  readonly value: Match
  readonly onChange: (match: Match) => void
}) {
  const t = useT()
  return (
    <SegmentedControl
      label={props.label}
      options={MATCHES.map((id) => ({ id, title: t(`eligibility.builder.match.${id}`) }))}
      value={props.value}
      onChange={props.onChange}
    />
  )
}
