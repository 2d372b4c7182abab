import type { Done } from '#renderer/data/context.ts'
import type { RuleVersions } from '#renderer/data/groups/eligibility.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { TrashedVersions } from '#renderer/records/trashed-versions.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TrashIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { ruleWords } from './rule-words.ts'

import styles from './eligibility.module.css'

interface VersionsPartProps {
  readonly rules: RuleVersions
  readonly onDone: (done: Done) => void
}

/** Every version of the rule with the day that it holds from, the newest first. */
export function VersionsPart({ rules, onDone }: VersionsPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { eligibility } = useData()
  const trash = useCommand(eligibility.trashVersion)
  const { value: trashed } = useLive((data) => data.eligibility.trashedVersions(), [])
  return (
    <Section title={t('eligibility.versions')}>
      {trash.error && <Notice tone="danger">{errorText(trash.error)}</Notice>}
      {rules.versions.length === 0 && (
        <p className={styles.soft}>{t('eligibility.versions.none')}</p>
      )}
      <ol className={styles.versions}>
        {rules.versions.map((rule) => (
          <li key={rule.id} className={styles.version}>
            <span>
              <DayText day={rule.from} />
              {t('eligibility.versions.from')}
            </span>
            <div>
              <p>
                {ruleWords(rule, t)}{' '}
                {rule.id === rules.inForceId && (
                  <Chip tone="good">{t('eligibility.versions.in-force')}</Chip>
                )}
                {rule.from > today && <Chip>{t('eligibility.versions.coming')}</Chip>}
              </p>
              {rule.note !== '' && <p className={styles.soft}>{rule.note}</p>}
            </div>
            <IconButton
              label={t('eligibility.versions.trash')}
              icon={<TrashIcon />}
              size="small"
              isDisabled={trash.isRunning}
              onPress={() => void trash.run(rule.id).then((done) => done && onDone(done))}
            />
          </li>
        ))}
      </ol>
      <TrashedVersions
        versions={(trashed ?? []).map((rule) => ({ ...rule, name: ruleWords(rule, t) }))}
        restore={eligibility.restoreVersion}
        onDone={onDone}
      />
    </Section>
  )
}
