import { Bar, Legend, LEGEND_HEIGHT, useHatching } from './chart-parts.tsx'
import { fitText, PAGE_INKS, textWidth, topOf } from './chart.ts'
import type { ChartProps } from './chart.ts'

const TEXT = 12
const BAR = 11
const GAP = 3
const ROW_GAP = 10
/** Of the width, at most so much is for the names. */
const NAMES = 0.4
const WIDEST_NAME = 220

/** Lying bars for each label, its name before them and every figure behind. */
export function BarChart({ data, width, inks = PAGE_INKS, label }: ChartProps) {
  const { pattern, fillOf } = useHatching(inks)
  const { labels, series } = data
  const top = topOf(data)
  const from = series.length > 1 ? LEGEND_HEIGHT : 2
  const longest = Math.max(0, ...labels.map((name) => textWidth(name, TEXT)))
  const names = Math.min(longest, width * NAMES, WIDEST_NAME)
  const left = names + 10
  const span = width - left - textWidth(String(top), TEXT) - 8
  const row = series.length * BAR + (series.length - 1) * GAP
  const height = from + labels.length * (row + ROW_GAP)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label && { role: 'img', 'aria-label': label })}
    >
      <defs>{pattern}</defs>
      <Legend data={data} inks={inks} fillOf={fillOf} />
      {labels.map((name, place) => {
        const y = from + ROW_GAP / 2 + place * (row + ROW_GAP)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- two events may have one name
          <g key={place}>
            <text x={0} y={y + row / 2 + 4.5} fontSize={TEXT} fill={inks.ink}>
              {fitText(name, names, TEXT)}
            </text>
            {series.map(({ name: seriesName, look, values }, index) => {
              const value = values[place] ?? null
              if (value === null) return null
              const at = y + index * (BAR + GAP)
              const long = (value / top) * span
              return (
                <g key={seriesName}>
                  <Bar x={left} y={at} width={long} height={BAR} fill={fillOf(look)} inks={inks} />
                  <text
                    x={left + long + 6}
                    y={at + BAR - 1.5}
                    fontSize={TEXT - 1}
                    fontWeight={index === 0 ? 600 : 400}
                    fill={index === 0 ? inks.ink : inks.soft}
                  >
                    {value}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
      <line x1={left} x2={left} y1={from} y2={height} stroke={inks.line} strokeWidth={1} />
    </svg>
  )
}
