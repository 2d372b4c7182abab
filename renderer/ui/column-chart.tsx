import { Bar, Legend, LEGEND_HEIGHT, useHatching } from './chart-parts.tsx'
import { PAGE_INKS, textWidth, topOf } from './chart.ts'
import type { ChartProps } from './chart.ts'

const TEXT = 12
const SMALLEST = 8
const FOOT = 22
/** Above the tallest column, for its figure. */
const HEAD = 18
const WIDEST = 28
const GAP = 2

/** Columns side by side for each label, every one with its figure on top. */
export function ColumnChart({
  data,
  width,
  plotHeight = 130,
  inks = PAGE_INKS,
  label,
}: ChartProps & { readonly plotHeight?: number }) {
  const { pattern, fillOf } = useHatching(inks)
  const { labels, series } = data
  const top = topOf(data)
  const from = series.length > 1 ? LEGEND_HEIGHT : 0
  const base = from + HEAD + plotHeight
  const height = base + FOOT
  const slot = width / Math.max(1, labels.length)
  const bar = Math.min(WIDEST, (slot * 0.78 - GAP * (series.length - 1)) / series.length)
  // Names that would touch are set smaller.
  const widest = Math.max(1, ...labels.map((name) => textWidth(name, TEXT)))
  const labelSize = Math.max(SMALLEST, Math.min(TEXT, (slot * 0.94 * TEXT) / widest))
  const longest = textWidth(String(top), TEXT - 2)
  // Where all figures would run into each other, the first series keeps its own.
  const hasRoom = longest <= bar + GAP || series.length === 1
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
        const middle = slot * (place + 0.5)
        const group = bar * series.length + GAP * (series.length - 1)
        return (
          <g key={name}>
            {series.map(({ name: seriesName, look, values }, index) => {
              const value = values[place] ?? null
              if (value === null) return null
              const x = middle - group / 2 + index * (bar + GAP)
              const tall = (value / top) * plotHeight
              return (
                <g key={seriesName}>
                  <Bar
                    x={x}
                    y={base - tall}
                    width={bar}
                    height={tall}
                    fill={fillOf(look)}
                    inks={inks}
                  />
                  {(hasRoom || index === 0) && (
                    <text
                      x={x + bar / 2}
                      y={base - tall - 5}
                      textAnchor="middle"
                      fontSize={TEXT - 2}
                      fontWeight={index === 0 ? 600 : 400}
                      fill={index === 0 ? inks.ink : inks.soft}
                    >
                      {value}
                    </text>
                  )}
                </g>
              )
            })}
            <text
              x={middle}
              y={base + 16}
              textAnchor="middle"
              fontSize={labelSize}
              fill={inks.soft}
            >
              {name}
            </text>
          </g>
        )
      })}
      <line x1={0} x2={width} y1={base} y2={base} stroke={inks.line} strokeWidth={1} />
    </svg>
  )
}
