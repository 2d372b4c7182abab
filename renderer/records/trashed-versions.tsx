import type { Done } from '#renderer/data/context.ts'
import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { useShortDay } from './short-day.ts'

import styles from './trashed-versions.module.css'

interface TrashedVersionsProps {
  versions: readonly {
    readonly id: Id<'programme'>
    readonly name: string
    readonly from: Day
  }[]
  restore: (id: Id<'programme'>) => Promise<Done>
  onDone: (done: Done) => void
}

/** Versions of a rule or a policy that lie in the trash, folded away; nothing where there are none. */
export function TrashedVersions({ versions, restore, onDone }: TrashedVersionsProps) {
  const t = useT()
  const errorText = useErrorText()
  const shortDay = useShortDay()
  const { run, isRunning, error } = useCommand(restore)
  if (versions.length === 0) return null
  return (
    <Disclosure title={t('programme.versions.trashed', { count: versions.length })}>
      <ul className={styles.versions}>
        {versions.map(({ id, name, from }) => (
          <li key={id} className={styles.version}>
            <span>{name}</span>
            <span className={styles.from}>{t('policies.from', { day: shortDay(from).text })}</span>
            <Button
              kind="quiet"
              size="small"
              label={`${t('programme.versions.restore')}: ${name}`}
              isBusy={isRunning}
              onPress={() => void run(id).then((done) => done && onDone(done))}
            >
              {t('programme.versions.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Disclosure>
  )
}
