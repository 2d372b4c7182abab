import type { EventPaper } from '#renderer/data/inviting/papers.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { whenText } from '#shared/domain/letter/letter-values.ts'

import styles from './papers.module.css'

export interface SignInSheetProps {
  readonly paper: EventPaper
  readonly blankRows: number
}

const BLANK = '\u00a0'

/** The list at the door: who comes, with a box to tick, and room for others. */
export function SignInSheet({ paper, blankRows }: SignInSheetProps) {
  const t = useT()
  const language = useLanguage()
  const { event, guests } = paper
  const remark = [
    whenText(event, language),
    event.place,
    t('papers.count', { count: guests.length }),
  ]
  return (
    <article className={styles.signIn} lang={document.documentElement.lang}>
      <header className={styles.head}>
        <p className={styles.kind}>{t('papers.sign-in')}</p>
        <p className={styles.title}>{event.title}</p>
        <p className={styles.remark}>{remark.filter(Boolean).join('　')}</p>
      </header>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.number} />
          <col />
          <col className={styles.company} />
          <col className={styles.group} />
          <col className={styles.tick} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('papers.number')}</th>
            <th scope="col">{t('papers.name')}</th>
            <th scope="col">{t('papers.company')}</th>
            <th scope="col">{t('papers.kind')}</th>
            <th scope="col">{t('papers.arrival')}</th>
          </tr>
        </thead>
        <tbody>
          {guests.map(({ personId, name, kana, company, isStaff }, index) => (
            <tr key={personId}>
              <td>{index + 1}</td>
              <td>
                <span className={styles.kana}>{kana}</span>
                <span className={styles.name}>{name}</span>
              </td>
              <td>{company}</td>
              <td>{t(isStaff ? 'papers.kind.staff' : 'papers.kind.alumnus')}</td>
              <td>
                <span className={styles.box}>{BLANK}</span>
              </td>
            </tr>
          ))}
          {Array.from({ length: blankRows }, (_none, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- drawn once, never reordered
            <tr key={index}>
              <td>{guests.length + index + 1}</td>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
              <td>
                <span className={styles.box}>{BLANK}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
