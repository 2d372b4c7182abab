import { BarChart } from '#renderer/ui/bar-chart.tsx'
import type { Inks } from '#renderer/ui/chart.ts'
import { ColumnChart } from '#renderer/ui/column-chart.tsx'

import type { ReportChart } from './charts-of.ts'

/** A chart in its shape. */
export function ChartDrawing(props: {
  readonly chart: ReportChart
  readonly width: number
  readonly plotHeight?: number
  readonly inks?: Inks
  readonly label?: string
}) {
  const { chart, plotHeight, ...rest } = props
  if (chart.shape === 'bars') return <BarChart data={chart.data} {...rest} />
  return (
    <ColumnChart data={chart.data} {...rest} {...(plotHeight !== undefined && { plotHeight })} />
  )
}
