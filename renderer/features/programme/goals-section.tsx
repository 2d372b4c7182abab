import type { Done } from '#renderer/data/context.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Switch } from '#renderer/ui/choices.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ChevronDownIcon, ChevronUpIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { MODULES } from '#shared/domain/programme/modules.ts'
import type { Module } from '#shared/domain/programme/modules.ts'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'
import { PROGRAM_GOALS } from '#shared/domain/programme/set-up.ts'
import type { ProgramGoal } from '#shared/domain/programme/set-up.ts'

import { useSetUpSave } from './use-set-up-save.ts'

import styles from './programme.module.css'

interface GoalsSectionProps {
  readonly setUp: SetUpFields
  readonly modules: readonly Module[]
  readonly onDone: (done: Done) => void
}

/** What the programme is for, the most important first, and what that leaves out of sight. */
export function GoalsSection({ setUp, modules, onDone }: GoalsSectionProps) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const { save, error } = useSetUpSave(onDone)
  const { goals, isAllShown } = setUp
  const others = PROGRAM_GOALS.filter((goal) => !goals.includes(goal))
  const hidden = MODULES.filter((one) => !modules.includes(one)).map((one) =>
    t(`programme.module.${one}`),
  )
  const move = (from: number, by: number): void => {
    const next = goals.toSpliced(from, 1)
    const goal = goals[from]
    if (goal !== undefined) save({ goals: next.toSpliced(from + by, 0, goal) })
  }
  return (
    <Section title={t('programme.goals')}>
      <p className={styles.soft}>{t('programme.goals.hint')}</p>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {goals.length > 0 && (
        <ol className={styles.goals} aria-label={t('programme.goals.chosen')}>
          {goals.map((goal, place) => {
            const name = t(`programme.goal.${goal}`)
            return (
              <li key={goal} className={styles.goal}>
                <span className={styles.rank}>{place + 1}</span>
                <GoalWords goal={goal} />
                {goals.length > 1 && (
                  <>
                    <IconButton
                      label={t('programme.goal.up', { goal: name })}
                      icon={<ChevronUpIcon />}
                      isDisabled={place === 0}
                      onPress={() => move(place, -1)}
                    />
                    <IconButton
                      label={t('programme.goal.down', { goal: name })}
                      icon={<ChevronDownIcon />}
                      isDisabled={place === goals.length - 1}
                      onPress={() => move(place, 1)}
                    />
                  </>
                )}
                <Button
                  kind="quiet"
                  size="small"
                  label={t('programme.goal.leave-label', { goal: name })}
                  onPress={() => save({ goals: goals.filter((one) => one !== goal) })}
                >
                  {t('programme.goal.leave')}
                </Button>
              </li>
            )
          })}
        </ol>
      )}
      {others.length > 0 && (
        <ul className={styles.goals} aria-label={t('programme.goals.others')}>
          {others.map((goal) => (
            <li key={goal} className={styles.goal}>
              <span className={styles.rank} aria-hidden="true">
                –
              </span>
              <GoalWords goal={goal} />
              <Button
                size="small"
                label={t('programme.goal.take-label', { goal: t(`programme.goal.${goal}`) })}
                onPress={() => save({ goals: [...goals, goal] })}
              >
                {t('programme.goal.take')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <p className={styles.soft}>
          {t('programme.hidden', {
            modules: new Intl.ListFormat(language, { type: 'conjunction' }).format(hidden),
          })}
        </p>
      )}
      {(hidden.length > 0 || isAllShown) && (
        <Switch
          label={t('programme.all-shown')}
          value={isAllShown}
          onChange={(isOn) => save({ isAllShown: isOn })}
        />
      )}
    </Section>
  )
}

function GoalWords({ goal }: { readonly goal: ProgramGoal }) {
  const t = useT()
  return (
    <span className={styles.goalWords}>
      <span className={styles.strong}>{t(`programme.goal.${goal}`)}</span>
      <span className={styles.soft}>{t(`programme.goal.${goal}.hint`)}</span>
    </span>
  )
}
