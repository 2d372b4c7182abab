import type { YearReport } from '#renderer/data/groups/figures.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { fiscalYearStart } from '#shared/domain/figures/fiscal-year.ts'
import type { Day } from '#shared/lib/dates.ts'

import { ChartDrawing } from './chart-drawing.tsx'
import { dormantChart, monthsChart } from './charts-of.ts'
import type { ReportChart } from './charts-of.ts'
import type { FunnelCounts } from './now-charts.ts'
import { ReportFunnel } from './report-funnel.tsx'
import { ReportEvents, ReportGroups } from './report-lists.tsx'
import { ReportNumbers } from './report-numbers.tsx'
import { inJapanese, reportTitle } from './report-words.ts'
import { targetRows } from './target-rows.ts'
import { fullYearName, summaryOf } from './year-words.ts'

import styles from './report-sheet.module.css'

// In pixels, of which 96 make an inch: 112 and 60 of the page's 180 mm.
const MONTHS_WIDTH = 423
const DORMANT_WIDTH = 226
const PLOT_HEIGHT = 78
/** What the columns grow by for each line that the list of events leaves free. */
const PLOT_LINE = 12

/** Lines of the lists; with more of them the page would run over. */
const ROOM = { events: 12, groups: 6 }
/** The same where the programme's own figures stand on the page too. */
const LESS_ROOM = { events: 7, groups: 3 }

export interface ReportSheetProps {
  readonly report: YearReport
  /** The five counts of today; null leaves them out. */
  readonly counts: FunnelCounts | null
  readonly comment: string
  readonly today: Day
  readonly isWareki: boolean
}

/** The year on one page of A4, in Japanese. */
export function ReportSheet({ report, counts, comment, today, isWareki }: ReportSheetProps) {
  const t = inJapanese
  const { figures, companyName, operatorName } = report
  const day = (one: Day): string => dayWords(one, 'ja', isWareki).text
  const isSetUp = report.goals.length + report.targets.length > 0
  const room = isSetUp ? LESS_ROOM : ROOM
  const free = Math.max(0, room.events - Math.max(figures.events.length, figures.groups.length * 2))
  const plotHeight = PLOT_HEIGHT + free * PLOT_LINE
  const made = { day: day(today), name: operatorName }
  return (
    <article className={styles.paper} lang="ja">
      <header className={styles.head}>
        <p className={styles.company}>{companyName}</p>
        <h2 className={styles.title}>{reportTitle(figures.year)}</h2>
        <p className={styles.made}>
          {fullYearName(t, figures.year)}　
          {t('reports.paper.period', {
            from: day(fiscalYearStart(figures.year)),
            to: day(figures.asOf),
          })}
        </p>
        <p className={styles.by}>
          {t(operatorName === '' ? 'reports.paper.made-unnamed' : 'reports.paper.made', made)}
        </p>
      </header>
      <p className={styles.summary}>{summaryOf(t, report).join('')}</p>
      <ReportNumbers report={report} targets={targetRows(report, counts)} />
      {isSetUp && figures.isRunning && counts !== null && (
        <ReportFunnel counts={counts} day={day(figures.asOf)} />
      )}
      <div className={styles.charts}>
        <SheetChart chart={monthsChart(t, report)} width={MONTHS_WIDTH} plotHeight={plotHeight} />
        <SheetChart chart={dormantChart(t, report)} width={DORMANT_WIDTH} plotHeight={plotHeight} />
      </div>
      <div className={styles.lists}>
        <ReportEvents events={figures.events} most={room.events} writeDay={day} />
        <ReportGroups groups={figures.groups} most={room.groups} />
      </div>
      <section className={styles.comment}>
        <h3 className={styles.heading}>{t('reports.paper.comment')}</h3>
        <p>{comment}</p>
      </section>
      <p className={styles.notes}>
        {t('reports.paper.notes', { day: day(figures.asOf) })}
        {isSetUp && t('reports.paper.notes.programme')}
      </p>
    </article>
  )
}

function SheetChart(props: {
  readonly chart: ReportChart
  readonly width: number
  readonly plotHeight: number
}) {
  const { title } = props.chart
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.heading}>{title}</figcaption>
      <ChartDrawing {...props} label={title} />
    </figure>
  )
}
