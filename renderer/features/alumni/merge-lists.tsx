import { useT } from '#renderer/i18n/language.ts'
import { Notice } from '#renderer/ui/states.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { mergeFields } from '#shared/domain/alumnus/merge.ts'
import type { SingleField } from '#shared/domain/alumnus/merge.ts'

import styles from './merge-dialog.module.css'

const LISTS = [
  'stints',
  'assignments',
  'leaves',
  'contactPoints',
  'careerEntries',
  'skills',
  'tags',
  'consents',
  'wishes',
] as const

interface MergeListsProps {
  keep: Alumnus
  other: Alumnus
  takeOther: readonly SingleField[]
  /** How many talks each has. */
  touches: number
  otherTouches: number
}

/** What both have in lists, as it will stand together, and what comes along. */
export function MergeLists({ keep, other, takeOther, touches, otherTouches }: MergeListsProps) {
  const t = useT()
  const merged = mergeFields(keep, other, takeOther)
  const rows = LISTS.map((field) => ({
    field,
    own: keep[field].length,
    others: other[field].length,
    together: merged[field].length,
  })).filter((row) => row.own + row.others > 0)
  return (
    <>
      <table className={styles.lists}>
        <caption className={styles.caption}>{t('alumni.merge.lists')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('alumni.merge.what')}</th>
            <th scope="col">{t('alumni.merge.stays')}</th>
            <th scope="col">{t('alumni.merge.goes')}</th>
            <th scope="col">{t('alumni.merge.together')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{t(`field.${row.field}`)}</th>
              <td>{row.own}</td>
              <td>{row.others}</td>
              <td>{row.together}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('field.interactionText')}</th>
            <td>{touches}</td>
            <td>{otherTouches}</td>
            <td>{touches + otherTouches}</td>
          </tr>
        </tbody>
      </table>
      <Notice>{t('alumni.merge.along', { count: otherTouches })}</Notice>
    </>
  )
}
