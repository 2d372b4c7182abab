import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { LeaversAround, LeaverSpan } from '#shared/domain/figures/leavers-around.ts'

import styles from './fairness.module.css'

/** The last spans after the start that are shown. */
const LATEST = 5

/** Who left by own choice before and after the programme began, year by year. */
export function LeaversTable({ leavers }: { readonly leavers: LeaversAround | null }) {
  const t = useT()
  if (leavers === null) return <p className={styles.soft}>{t('fairness.leavers.unset')}</p>
  const rows = [
    ...leavers.before.map((span) => ({ span, side: 'before' as const })),
    ...leavers.after.slice(-LATEST).map((span) => ({ span, side: 'after' as const })),
  ]
  return (
    <>
      <table className={styles.leavers}>
        <thead>
          <tr>
            <th scope="col">{t('fairness.leavers.period')}</th>
            <th scope="col">{t('fairness.leavers.count')}</th>
            <th scope="col">{t('fairness.leavers.unknown')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ span, side }) => (
            <tr key={span.from}>
              <th scope="row">
                <Period span={span} /> {t(`fairness.leavers.${side}`)}
                {!span.isFinished && t('fairness.leavers.running')}
              </th>
              <td>{t('fairness.people', { count: span.ownChoice })}</td>
              <td>{t('fairness.people', { count: span.unknownKind })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.soft}>{t('fairness.leavers.note')}</p>
    </>
  )
}

function Period({ span }: { span: LeaverSpan }) {
  return (
    <>
      <DayText day={span.from} /> – <DayText day={span.to} />
    </>
  )
}
