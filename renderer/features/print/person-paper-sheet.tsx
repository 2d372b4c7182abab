import type { PersonPaper } from '#renderer/data/exporting/person-paper.ts'
import { useT } from '#renderer/i18n/language.ts'
import { cx } from '#renderer/ui/cx.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { ReportSection } from '#shared/transfer/write/report-lines.ts'

import styles from './person-paper.module.css'

export interface PersonPaperSheetProps {
  readonly paper: PersonPaper
  readonly title: string
  /** True sets it in two columns, so that it fits one page for most. */
  readonly isBrief: boolean
  readonly companyName: string
  /** The day it is made on, in words. */
  readonly day: string
}

/** A paper about one person, as it is printed and as it is shown before. */
export function PersonPaperSheet({
  paper,
  title,
  isBrief,
  companyName,
  day,
}: PersonPaperSheetProps) {
  const t = useT()
  const { person, sections, merged } = paper
  return (
    <article className={styles.paper} lang={document.documentElement.lang}>
      <header className={styles.head}>
        <p className={styles.kind}>{title}</p>
        <p className={styles.made}>
          {companyName}　{t('print.made-on', { day })}
        </p>
        <p className={styles.kana}>{displayKana(person)}</p>
        <p className={styles.name}>{displayName(person)}</p>
      </header>
      <div className={cx(isBrief && styles.brief)}>
        <Sections sections={sections} />
      </div>
      {sections.length === 0 && <p className={styles.nothing}>{t('print.nothing')}</p>}
      {merged.map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- printed once, never reordered
        <div key={index}>
          <p className={styles.merged}>{t('print.merged', { number: index + 1 })}</p>
          <Sections sections={each} />
        </div>
      ))}
    </article>
  )
}

function Sections({ sections }: { readonly sections: readonly ReportSection[] }) {
  const t = useT()
  return sections.map(({ title, groups }) => (
    <section key={title} className={styles.section}>
      <h3 className={styles.title}>{t(title)}</h3>
      {groups.map((lines, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- printed once, never reordered
        <dl key={index} className={styles.group}>
          {lines.map(({ label, lead, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{lead ?? t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  ))
}
