import { useT } from '#renderer/i18n/language.ts'
import { GojuonBar } from '#renderer/ui/gojuon-bar.tsx'
import type { AlumniList } from '#shared/domain/alumnus/list-row.ts'
import { GOJUON_ROWS } from '#shared/japanese/gojuon.ts'

import styles from './alumni-screen.module.css'

interface SyllabaryBarProps {
  starts: AlumniList['starts']
  /** The index of the first row in sight. */
  firstInSight: number
  onGo: (index: number) => void
}

/** あかさたな: jumps to where names of a row begin. */
export function SyllabaryBar({ starts, firstInSight, onGo }: SyllabaryBarProps) {
  const t = useT()
  const current = starts.findLast(({ index }) => index <= firstInSight)?.row ?? null
  return (
    <div className={styles.syllabary}>
      <GojuonBar
        label={t('alumni.gojuon')}
        rows={GOJUON_ROWS.map((row) => ({
          id: row,
          title: row === '他' ? t('alumni.gojuon.other') : row,
          count: starts.find((start) => start.row === row)?.count ?? 0,
        }))}
        current={current}
        onGo={(row) => {
          const start = starts.find((one) => one.row === row)
          if (start !== undefined) onGo(start.index)
        }}
        describe={({ id, title, count }) =>
          t(id === '他' ? 'alumni.gojuon.describe-other' : 'alumni.gojuon.describe', {
            title,
            count,
          })
        }
      />
    </div>
  )
}
