import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './groups.module.css'

/** Groups that lie in the trash, folded away; nothing where there are none. */
export function TrashedGroups({ onDone }: { onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { value: rows } = useLive((data) => data.groups.list('trash'), [])
  const { run, isRunning, error } = useCommand(useData().groups.restore)
  if (rows === null || rows.length === 0) return null
  return (
    <div className={styles.trash}>
      <Disclosure title={t('groups.trash', { count: rows.length })}>
        <ul className={styles.rows}>
          {rows.map(({ group }) => (
            <li key={group.id} className={styles.row}>
              <span className={styles.words}>{group.name || t('groups.no-name')}</span>
              <Button
                size="small"
                isBusy={isRunning}
                onPress={() => void run(group.id).then((done) => done && onDone(done))}
              >
                {t('groups.restore')}
              </Button>
            </li>
          ))}
        </ul>
        {error && <Notice tone="danger">{errorText(error)}</Notice>}
      </Disclosure>
    </div>
  )
}
