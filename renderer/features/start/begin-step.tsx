import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { DataApi } from '#renderer/data/data-api.ts'
import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { PlusIcon, ImportIcon, PersonIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './start.module.css'

/** Where the first start leads. */
export type FirstPlace = 'import' | 'alumni'

/** How to begin: with the roster, with sample people, or empty. */
export function BeginStep(props: {
  readonly api: DataApi
  readonly onDone: (place: FirstPlace) => void
}) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const sample = useCommand(() => props.api.sample.add(language))
  return (
    <div className={styles.form}>
      <h1 className={styles.title}>{t('start.begin.title')}</h1>
      <div className={styles.ways}>
        <Way
          icon={<ImportIcon size={20} />}
          title={t('start.begin.import')}
          hint={t('start.begin.import.hint')}
          onPress={() => props.onDone('import')}
        />
        <Way
          icon={<PersonIcon size={20} />}
          title={t('start.begin.sample')}
          hint={t('start.begin.sample.hint')}
          isBusy={sample.isRunning}
          onPress={() => void sample.run().then((done) => done && props.onDone('alumni'))}
        />
        <Way
          icon={<PlusIcon size={20} />}
          title={t('start.begin.empty')}
          hint={t('start.begin.empty.hint')}
          onPress={() => props.onDone('alumni')}
        />
      </div>
      {sample.error !== null && <Notice tone="danger">{errorText(sample.error)}</Notice>}
    </div>
  )
}

function Way(props: {
  readonly icon: ReactNode
  readonly title: string
  readonly hint: string
  readonly isBusy?: boolean
  readonly onPress: () => void
}) {
  return (
    <AriaButton
      className={styles.way ?? ''}
      onPress={props.onPress}
      isPending={props.isBusy ?? false}
    >
      {props.icon}
      <span>
        <span className={styles.wayTitle}>{props.title}</span>
        <span className={styles.wayHint}>{props.hint}</span>
      </span>
    </AriaButton>
  )
}
