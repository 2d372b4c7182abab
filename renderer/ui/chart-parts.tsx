import { useId } from 'react'

import { textWidth } from './chart.ts'
import type { ChartData, ChartLook, Inks } from './chart.ts'

/** The height of the line that names the series. */
export const LEGEND_HEIGHT = 26

const SWATCH = 12
const TEXT = 12

/** The hatching of one chart, and the fill of each look. */
export function useHatching(inks: Inks): {
  readonly pattern: React.ReactNode
  readonly fillOf: (look: ChartLook) => string
} {
  const id = useId()
  return {
    fillOf: (look) => (look === 'solid' ? inks.thread : `url(#${id})`),
    pattern: (
      <pattern
        id={id}
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={4} height={4} fill={inks.paper} />
        <line x1={0.5} y1={0} x2={0.5} y2={4} stroke={inks.thread} strokeWidth={1} />
      </pattern>
    ),
  }
}

/** Names the series, each beside a piece of its look; one alone needs no name. */
export function Legend(props: {
  readonly data: ChartData
  readonly inks: Inks
  readonly fillOf: (look: ChartLook) => string
}) {
  const { data, inks, fillOf } = props
  if (data.series.length < 2) return null
  let x = 0
  return data.series.map(({ name, look }) => {
    const at = x
    x += SWATCH + 6 + textWidth(name, TEXT) + 16
    return (
      <g key={name}>
        <Bar
          x={at + 0.5}
          y={2.5}
          width={SWATCH - 1}
          height={SWATCH - 1}
          fill={fillOf(look)}
          inks={inks}
        />
        <text x={at + SWATCH + 6} y={12} fontSize={TEXT} fill={inks.soft}>
          {name}
        </text>
      </g>
    )
  })
}

/** One bar, outlined so that a hatched one keeps its shape. */
export function Bar(props: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly inks: Inks
}) {
  const { inks, ...shape } = props
  if (shape.width <= 0 || shape.height <= 0) return null
  return <rect {...shape} stroke={inks.thread} strokeWidth={1} />
}
