import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { CadenceSettings, RuleFields } from '#renderer/data/groups/cadence.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PlusIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './settings.module.css'

type Rule = CadenceSettings['rules'][number]

/** A new rule begins with a quarter of a year. */
const NEW_DAYS = 90

/** Cadences of tags and groups: those that are, and a line to add one. */
export function CadenceRules(props: {
  readonly settings: CadenceSettings
  readonly onDone: (done: Done) => void
}) {
  const { rules, groups } = props.settings
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const tags = useLive((api) => api.alumni.facets(), ['tags']).value?.tags ?? []
  const [target, setTarget] = useState<string | null>(null)
  const save = useCommand(data.cadence.saveRule)
  const remove = useCommand(data.cadence.removeRule)
  const error = save.error ?? remove.error
  const tell = (done: Done | null): void => {
    if (done !== null) props.onDone(done)
  }
  const nameOf = ({ groupId, name }: Pick<Rule, 'groupId' | 'name'>): string =>
    t(groupId === null ? 'today.source.tag' : 'today.source.group', { name })
  const targets = [
    ...tags.map(({ value }) => ({ tag: value, groupId: null, name: value })),
    ...groups.map(({ id, name }) => ({ tag: '', groupId: id, name })),
  ].filter((one) => !rules.some((rule) => rule.tag === one.tag && rule.groupId === one.groupId))
  const idOf = ({ tag, groupId }: Omit<RuleFields, 'days'>): string => groupId ?? `tag ${tag}`
  const add = async (): Promise<void> => {
    const chosen = targets.find((one) => idOf(one) === target)
    if (chosen === undefined) return
    tell(await save.run({ tag: chosen.tag, groupId: chosen.groupId, days: NEW_DAYS }))
    setTarget(null)
  }
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{t('settings.cadence.rules')}</h3>
      <p className={styles.hint}>{t('settings.cadence.rules.hint')}</p>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      {rules.length > 0 && (
        <ul className={styles.lines}>
          {rules.map((rule) => (
            <li key={rule.id} className={styles.rule}>
              <NumberField
                label={nameOf(rule)}
                value={rule.days}
                min={1}
                max={3650}
                unit={t('profile.care.days')}
                onChange={(days) => {
                  const { tag, groupId } = rule
                  if (days !== null)
                    void save.run({ tag, groupId, days: Math.round(days) }).then(tell)
                }}
              />
              <IconButton
                label={t('ui.remove', { name: nameOf(rule) })}
                icon={<TrashIcon />}
                size="small"
                isDisabled={remove.isRunning}
                onPress={() => void remove.run(rule.id).then(tell)}
              />
            </li>
          ))}
        </ul>
      )}
      {targets.length > 0 && (
        <div className={styles.adding}>
          <Select
            label={t('settings.cadence.target')}
            options={targets.map((one) => ({ id: idOf(one), title: nameOf(one) }))}
            value={target}
            onChange={setTarget}
          />
          <Button
            icon={<PlusIcon />}
            isDisabled={target === null}
            isBusy={save.isRunning}
            onPress={() => void add()}
          >
            {t('settings.cadence.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
