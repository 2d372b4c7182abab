import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './programme.module.css'

/** Versions that lie in the trash, folded away; nothing where there are none. */
export function TrashedPolicies({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const shortDay = useShortDay()
  const { value: policies } = useLive((data) => data.policies.inTrash(), [])
  const { run, isRunning, error } = useCommand(useData().policies.restore)
  if (policies === null || policies.length === 0) return null
  return (
    <Disclosure title={t('policies.trashed', { count: policies.length })}>
      <ul className={styles.notices}>
        {policies.map(({ id, name, from }) => (
          <li key={id} className={styles.notice}>
            <span>{name}</span>
            <span className={styles.soft}>{t('policies.from', { day: shortDay(from).text })}</span>
            <Button
              kind="quiet"
              size="small"
              label={`${t('policies.restore')}: ${name}`}
              isBusy={isRunning}
              onPress={() => void run(id).then((done) => done && onDone(done))}
            >
              {t('policies.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Disclosure>
  )
}
