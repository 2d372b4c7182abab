import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'

import styles from './cases.module.css'

/** The cases in the trash, each with its way back; nothing where there are none. */
export function TrashedCases({ onDone }: { onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { value: rows } = useLive((data) => data.cases.list('trash'), [])
  const { run, error } = useCommand(useData().cases.restore)
  if (rows === null || rows.length === 0) return null
  return (
    <section aria-label={t('cases.trash.title')}>
      <h2 className={styles.partTitle}>{t('cases.trash.title')}</h2>
      {error !== null && (
        <p className={styles.problem} role="alert">
          {errorText(error)}
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.words}>
              <span>{row.name}</span>
              <span className={styles.soft}>{row.title || t('cases.no-title')}</span>
            </span>
            <Button
              size="small"
              kind="quiet"
              label={`${t('cases.restore')}: ${row.name}`}
              onPress={() => void run(row.id).then((done) => done && onDone(done))}
            >
              {t('cases.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
