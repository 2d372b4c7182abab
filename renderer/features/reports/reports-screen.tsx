import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { ProgrammeNow, YearReport } from '#renderer/data/groups/figures.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ChartIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { FiscalYear } from '#shared/domain/figures/fiscal-year.ts'

import { ChartFigure } from './chart-figure.tsx'
import { chartsOf } from './charts-of.ts'
import { HeadlinesSection } from './headlines-section.tsx'
import type { FunnelCounts } from './now-charts.ts'
import { NowSection } from './now-section.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { targetRows } from './target-rows.ts'
import { TargetsSection } from './targets-section.tsx'
import { fullYearName, summaryOf, yearName } from './year-words.ts'

import styles from './reports.module.css'

export interface ReportsScreenProps {
  readonly onDone: (done: Done) => void
}

/** What a fiscal year came to: a few sentences, the figures, the charts, and one page of paper. */
export function ReportsScreen({ onDone }: ReportsScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const [chosen, setChosen] = useState<FiscalYear | null>(null)
  const [isReportOpen, setIsReportOpen] = useState(false)
  const { value, error } = useLive(
    async ({ figures }) => {
      const years = await figures.years()
      // What was chosen may have nothing left by now.
      const year = years.find((one) => one === chosen) ?? years[0]
      return year === undefined ? null : { years, report: await figures.of(year) }
    },
    [chosen],
  )
  // Apart from the year, which stands before everybody's standing was looked through.
  const { value: today } = useLive(
    async ({ figures, eligibility }) => ({
      now: await figures.now(),
      counts: await eligibility.funnel(),
    }),
    [],
  )
  const report = value?.report ?? null
  const isEmpty =
    value !== null && value.years.length === 1 && report !== null && !hasHappened(report)
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        actions={
          value !== null &&
          !isEmpty && (
            <>
              <Select
                label={t('reports.year.label')}
                isLabelHidden
                options={value.years.map((year) => ({
                  id: String(year),
                  title: fullYearName(t, year),
                }))}
                value={String(value.report.figures.year)}
                onChange={(id) => setChosen(Number(id))}
              />
              <Button kind="primary" icon={<PrintIcon />} onPress={() => setIsReportOpen(true)}>
                {t('reports.paper.open')}
              </Button>
            </>
          )
        }
      />
      <PageBody width="wide">
        {error !== null && (
          <Notice tone="danger">
            {t('reports.failed')} {errorText(error)}
          </Notice>
        )}
        {value === null && error === null && <Skeleton lines={6} />}
        {isEmpty && <EmptyState title={t('reports.empty')} icon={<ChartIcon size={20} />} />}
        {report !== null && !isEmpty && <Year report={report} today={today} />}
      </PageBody>
      {isReportOpen && report !== null && (
        <ReportDialog
          report={report}
          counts={today?.counts ?? null}
          onDone={onDone}
          onClose={() => setIsReportOpen(false)}
        />
      )}
    </>
  )
}

/** How the programme stands today. */
interface Today {
  readonly now: ProgrammeNow
  readonly counts: FunnelCounts
}

interface YearProps {
  readonly report: YearReport
  /** Null until it was counted. */
  readonly today: Today | null
}

function Year({ report, today }: YearProps) {
  const t = useT()
  const language = useLanguage()
  const isWareki = useDayStyle()
  const writeDay = (day: string): string => dayWords(day, language, isWareki).text
  const { figures, companyName } = report
  const targets = targetRows(report, today?.counts ?? null)
  const line = [fullYearName(t, figures.year), companyName].filter(Boolean).join('　')
  return (
    <>
      <div className={styles.summary}>
        {summaryOf(t, report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {targets.length > 0 && <TargetsSection rows={targets} />}
      <Section title={t('reports.charts')}>
        <div className={styles.charts}>
          {chartsOf(t, report, writeDay).map((chart) => (
            <ChartFigure key={chart.id} chart={chart} line={line} />
          ))}
        </div>
      </Section>
      <Section title={t('reports.numbers')}>
        <p className={styles.soft}>
          {figures.isRunning &&
            t('reports.until-today', {
              year: yearName(t, figures.year),
              day: writeDay(figures.asOf),
            })}{' '}
          {t('reports.numbers.hint')}
        </p>
        <NumbersTable report={report} />
      </Section>
      {today !== null && (
        <>
          <NowSection {...today} companyName={companyName} writeDay={writeDay} />
          <HeadlinesSection {...today} writeDay={writeDay} />
        </>
      )}
    </>
  )
}

function hasHappened({ figures: { numbers, events } }: YearReport): boolean {
  const others = [
    numbers.casesOpened,
    numbers.casesDecided,
    numbers.rehires,
    numbers.questionsAsked,
    numbers.questionsAnswered,
    numbers.changesMade,
    numbers.storiesPublished,
  ]
  const programme = others.reduce((sum, count) => sum + count, 0)
  return numbers.touches + numbers.stepsDue + numbers.cancelled + events.length + programme > 0
}
