/** How the shapes of a series look; they are told apart without colour. */
export type ChartLook = 'solid' | 'hatched'

/** One series of a chart: this year, the year before. */
export interface ChartSeries {
  readonly name: string
  readonly look: ChartLook
  /** One for each label; null for what is not there yet. */
  readonly values: readonly (number | null)[]
}

/** What a chart shows. */
export interface ChartData {
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
}

/** The colours of a chart: CSS colours, or variables where the page has them. */
export interface Inks {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly thread: string
  readonly paper: string
}

/** The colours of the page, light or dark as it is. */
export const PAGE_INKS: Inks = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line-strong)',
  thread: 'var(--thread)',
  paper: 'var(--paper)',
}

/** What a chart is drawn with. */
export interface ChartProps {
  readonly data: ChartData
  /** In pixels; the height follows. */
  readonly width: number
  readonly inks?: Inks
  /** What screen readers say of it; a chart without stands inside a picture. */
  readonly label?: string
}

/** The largest value of a chart, 1 at least so that there is a scale. */
export function topOf({ series }: ChartData): number {
  return Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
}

/** About how wide a text is, in pixels: a Japanese character fills its square, others half of it. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += character < '\u2e80' ? 0.58 : 1
  return ems * size
}

/** A text that fits a width in pixels, with … where it had to be cut. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let fitted = ''
  for (const character of text) {
    if (textWidth(`${fitted}${character}…`, size) > width) break
    fitted += character
  }
  return `${fitted}…`
}
