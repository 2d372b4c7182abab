import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './vacancies.module.css'

/** Vacancies that lie in the trash, folded away; nothing where there are none. */
export function TrashedVacancies({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { value: rows } = useLive((data) => data.vacancies.list('trash'), [])
  const { run, isRunning, error } = useCommand(useData().vacancies.restore)
  if (rows === null || rows.length === 0) return null
  return (
    <Disclosure title={t('vacancies.trash', { count: rows.length })}>
      <ul className={styles.rows}>
        {rows.map(({ vacancy }) => (
          <li key={vacancy.id} className={styles.item}>
            <span className={styles.words}>{vacancy.title || t('vacancies.no-name')}</span>
            <Button
              size="small"
              isBusy={isRunning}
              onPress={() => void run(vacancy.id).then((done) => done && onDone(done))}
            >
              {t('vacancies.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </Disclosure>
  )
}
