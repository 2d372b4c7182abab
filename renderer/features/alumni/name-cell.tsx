import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { PersonFlags } from '#renderer/records/person-flags.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import type { ListRow } from '#shared/domain/alumnus/list-row.ts'

import styles from './alumni-screen.module.css'

/** The name with its reading; while searching, why the row matched stands under it. */
export function NameCell({ row }: { row: ListRow }) {
  const t = useT()
  const textOf = useTextOf()
  const { reason } = row
  return (
    <span className={styles.nameCell}>
      <span className={styles.nameLine}>
        <PersonName name={row.name} kana={row.kana} reading={reason ? 'beside' : 'above'} />
        <PersonFlags person={row} />
      </span>
      {reason && (
        <span className={styles.reason}>
          {t('alumni.list.reason', { field: textOf(`field.${reason.field}`), text: reason.text })}
        </span>
      )}
    </span>
  )
}
