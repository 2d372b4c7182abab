import { fitText } from '#renderer/ui/chart.ts'
import type { PictureLook } from '#renderer/ui/picture.tsx'

import { ChartDrawing } from './chart-drawing.tsx'
import type { ReportChart } from './charts-of.ts'

const WIDTH = 760
const MARGIN = 24
const HEAD = 62
/** Room for the tallest chart; what is left is cut off. */
const BAR_ROW = 35
const COLUMNS = 200

export interface ChartPictureProps {
  readonly chart: ReportChart
  /** Under the title: the year and the company. */
  readonly line: string
  readonly look: PictureLook
}

/** A chart as it goes into another document: with its title, on white. */
export function ChartPicture({ chart, line, look }: ChartPictureProps) {
  const { inks, font } = look
  const body = chart.shape === 'columns' ? COLUMNS : chart.data.labels.length * BAR_ROW + 26
  const height = HEAD + body + MARGIN
  return (
    <svg width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} fontFamily={font}>
      <rect width={WIDTH} height={height} fill={inks.paper} />
      <text x={MARGIN} y={MARGIN + 12} fontSize={17} fontWeight={600} fill={inks.ink}>
        {chart.title}
      </text>
      <text x={MARGIN} y={MARGIN + 31} fontSize={12} fill={inks.soft}>
        {fitText(line, WIDTH - MARGIN * 2, 12)}
      </text>
      <g transform={`translate(${MARGIN} ${HEAD + 8})`}>
        <ChartDrawing chart={chart} width={WIDTH - MARGIN * 2} inks={inks} />
      </g>
    </svg>
  )
}
