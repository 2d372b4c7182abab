import { A4 } from '#shared/transfer/write/label-sheets.ts'
import type { LabelBox, LabelPage } from '#shared/transfer/write/labels.ts'

import styles from './labels.module.css'

/** A point in millimetres. */
const POINT_MM = 25.4 / 72
/** From the upper edge of a line to its baseline, in ems of the line's size. */
const BASELINE = 1.06

export interface LabelSheetDrawingProps {
  readonly page: LabelPage
  /** Draws the edges of the labels: on the screen and on a test page, never on labels themselves. */
  readonly hasFrames: boolean
  /** What it shows, for those who can't see it; empty on paper. */
  readonly label: string
}

/** A sheet of labels to scale: a unit is a millimetre. */
export function LabelSheetDrawing({ page, hasFrames, label }: LabelSheetDrawingProps) {
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${A4.widthMm} ${A4.heightMm}`}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {page.boxes.map((box) => (
        <Label key={box.number} box={box} hasFrame={hasFrames} />
      ))}
    </svg>
  )
}

function Label({ box, hasFrame }: { readonly box: LabelBox; readonly hasFrame: boolean }) {
  return (
    <g transform={`translate(${box.xMm} ${box.yMm})`}>
      {hasFrame && <rect className={styles.frame} width={box.widthMm} height={box.heightMm} />}
      {box.lines.map((line) => (
        <text
          key={`${line.xMm} ${line.yMm}`}
          x={line.xMm}
          y={line.yMm + line.sizePt * POINT_MM * BASELINE}
          fontSize={line.sizePt * POINT_MM}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}
