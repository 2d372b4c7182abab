import type { EventPaper, PaperGuest } from '#renderer/data/inviting/papers.ts'
import { useT } from '#renderer/i18n/language.ts'

import styles from './papers.module.css'

/** Two columns of five, 91 by 55 mm each, as sheets of name cards are cut. */
const A_SHEET = 10
/** What a name may take on a badge, and its largest size, in points. */
const ROOM_PT = 225
const LARGEST_PT = 28

/** Name badges on sheets of A4, with lines to cut along. */
export function BadgeSheets({ paper }: { readonly paper: EventPaper }) {
  const { guests, event } = paper
  const sheets = Array.from({ length: Math.ceil(guests.length / A_SHEET) }, (_none, index) =>
    guests.slice(index * A_SHEET, (index + 1) * A_SHEET),
  )
  return sheets.map((some) => (
    <div key={some[0]?.personId} className={styles.sheet}>
      {some.map((guest) => (
        <Badge key={guest.personId} guest={guest} title={event.title} />
      ))}
    </div>
  ))
}

function Badge({ guest, title }: { readonly guest: PaperGuest; readonly title: string }) {
  const t = useT()
  const { name, kana, company, isStaff } = guest
  const size = Math.min(LARGEST_PT, Math.floor(ROOM_PT / Math.max(1, widthOf(name))))
  return (
    <section className={styles.badge} lang={document.documentElement.lang}>
      <p className={styles.badgeCompany}>{company}</p>
      <div>
        <p className={styles.badgeKana}>{kana}</p>
        <p className={styles.badgeName} style={{ fontSize: `${size}pt` }}>
          {name}
        </p>
      </div>
      <p className={styles.badgeFoot}>
        <span>{title}</span>
        <span>{t(isStaff ? 'papers.kind.staff' : 'papers.kind.alumnus')}</span>
      </p>
    </section>
  )
}

/** The width of a name in characters of full width. */
function widthOf(name: string): number {
  let width = 0
  for (const character of name) width += character > '\u00ff' ? 1 : 0.6
  return width
}
