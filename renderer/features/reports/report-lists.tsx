import type { EventCount } from '#shared/domain/figures/event-counts.ts'
import type { GroupCount } from '#shared/domain/figures/group-counts.ts'

import type { WriteDay } from './charts-of.ts'
import { inJapanese } from './report-words.ts'

import styles from './report-sheet.module.css'

/** The events of the year, the last ones where they are many. */
export function ReportEvents(props: {
  readonly events: readonly EventCount[]
  /** How many find room. */
  readonly most: number
  readonly writeDay: WriteDay
}) {
  const t = inJapanese
  const { events, most, writeDay } = props
  const shown = events.slice(-most)
  return (
    <section>
      <h3 className={styles.heading}>{t('reports.paper.events')}</h3>
      {events.length === 0 ? (
        <p>{t('reports.paper.events.none')}</p>
      ) : (
        <table className={styles.events}>
          <thead>
            <tr>
              <th scope="col">{t('reports.table.day')}</th>
              <th scope="col">{t('reports.table.event')}</th>
              <th scope="col">{t('reports.chart.alumni')}</th>
              <th scope="col">{t('reports.chart.staff')}</th>
              <th scope="col">{t('reports.table.first')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event) => (
              <tr key={event.id}>
                <td>{writeDay(event.startsOn)}</td>
                <th scope="row">{event.title || t('choice.closed.event')}</th>
                <td>{event.cameAlumni}</td>
                <td>{event.cameStaff}</td>
                <td>{event.firstTime}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More count={events.length - shown.length} />
    </section>
  )
}

/** The interest groups, those that met most first. */
export function ReportGroups(props: {
  readonly groups: readonly GroupCount[]
  /** How many find room. */
  readonly most: number
}) {
  const t = inJapanese
  const { groups, most } = props
  const shown = groups.slice(0, most)
  return (
    <section>
      <h3 className={styles.heading}>{t('reports.paper.groups')}</h3>
      {groups.length === 0 && <p>{t('reports.paper.groups.none')}</p>}
      <dl className={styles.groups}>
        {shown.map(({ id, name, members, meetings }) => (
          <div key={id}>
            <dt>{name || t('choice.closed.group')}</dt>
            <dd>{t('reports.paper.groups.one', { members, meetings })}</dd>
          </div>
        ))}
      </dl>
      <More count={groups.length - shown.length} />
    </section>
  )
}

function More({ count }: { readonly count: number }) {
  if (count <= 0) return null
  return <p className={styles.more}>{inJapanese('reports.paper.events.more', { count })}</p>
}
