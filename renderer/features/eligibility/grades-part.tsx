import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { ChevronDownIcon, ChevronUpIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './eligibility.module.css'

/** The order of grades, the highest first, to be put as the company has it. */
export function GradesPart({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const order = useCommand(useData().eligibility.orderGrades)
  const { value } = useLive(({ eligibility }) => eligibility.grades(), [])
  const save = (names: readonly string[]): void =>
    void order.run(names).then((done) => done && onDone(done))
  const ranked = value?.ranked ?? []
  const swap = (from: number, to: number): void => {
    const names = [...ranked]
    const [moved] = names.splice(from, 1)
    if (moved !== undefined) save(names.toSpliced(to, 0, moved))
  }
  return (
    <Disclosure title={t('eligibility.grades')}>
      <div className={styles.grades}>
        <p className={styles.soft}>
          {t(value?.isOwn === true ? 'eligibility.grades.own' : 'eligibility.grades.usual')}
        </p>
        {order.error && <Notice tone="danger">{errorText(order.error)}</Notice>}
        <ol className={styles.gradeList}>
          {ranked.map((name, index) => (
            <li key={name} className={styles.grade}>
              <span className={styles.gradeName}>{name}</span>
              <IconButton
                label={t('eligibility.grades.up', { name })}
                icon={<ChevronUpIcon />}
                size="small"
                isDisabled={index === 0 || order.isRunning}
                onPress={() => swap(index, index - 1)}
              />
              <IconButton
                label={t('eligibility.grades.down', { name })}
                icon={<ChevronDownIcon />}
                size="small"
                isDisabled={index === ranked.length - 1 || order.isRunning}
                onPress={() => swap(index, index + 1)}
              />
            </li>
          ))}
        </ol>
        {value !== null && value.unranked.length > 0 && (
          <div className={styles.starters}>
            <span className={styles.soft}>{t('eligibility.grades.unranked')}</span>
            {value.unranked.map((name) => (
              <Button
                key={name}
                size="small"
                isDisabled={order.isRunning}
                onPress={() => save([...ranked, name])}
              >
                {t('eligibility.grades.take', { name })}
              </Button>
            ))}
          </div>
        )}
        {value?.isOwn === true && (
          <div>
            <Button size="small" kind="quiet" isBusy={order.isRunning} onPress={() => save([])}>
              {t('eligibility.grades.reset')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}
