import type { Done } from '#renderer/data/context.ts'
import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './feedback.module.css'

interface TrashedVoicesProps {
  rows: readonly { readonly id: Id<'programme'>; readonly name: string }[]
  restore: (id: Id<'programme'>) => Promise<Done>
  onDone: (done: Done) => void
}

/** Questions or stories that lie in the trash, folded away; nothing where there are none. */
export function TrashedVoices({ rows, restore, onDone }: TrashedVoicesProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(restore)
  if (rows.length === 0) return null
  return (
    <div className={styles.trash}>
      <Disclosure title={t('feedback.trash', { count: rows.length })}>
        <ul className={styles.rows}>
          {rows.map(({ id, name }) => (
            <li key={id} className={styles.row}>
              <span className={styles.words}>{name || t('feedback.no-name')}</span>
              <Button
                size="small"
                isBusy={isRunning}
                onPress={() => void run(id).then((done) => done && onDone(done))}
              >
                {t('feedback.restore')}
              </Button>
            </li>
          ))}
        </ul>
        {error && <Notice tone="danger">{errorText(error)}</Notice>}
      </Disclosure>
    </div>
  )
}
