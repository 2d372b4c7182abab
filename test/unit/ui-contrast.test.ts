import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

type Theme = 'light' | 'dark'

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8')

const PAPERS = ['paper', 'raised', 'sunken', 'hover']

/** Text on ground, each at least 4.5. */
const TEXT: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'thread', 'warn', 'danger', 'good'].flatMap((ink) =>
    PAPERS.map((paper) => [ink, paper] as const),
  ),
  ...['paper', 'raised', 'sunken'].map((paper) => ['ink-faint', paper] as const),
  ['ink', 'thread-soft'],
  ['ink-soft', 'thread-soft'],
  ['thread', 'thread-soft'],
  ['ink', 'mark'],
  ['ink-soft', 'mark'],
  ['ink', 'warn-soft'],
  ['warn', 'warn-soft'],
  ['ink', 'danger-soft'],
  ['danger', 'danger-soft'],
  ['ink', 'good-soft'],
  ['good', 'good-soft'],
  ['thread-ink', 'thread'],
  ['thread-ink', 'thread-strong'],
  ['thread-ink', 'danger'],
  ['thread-ink', 'danger-strong'],
]

/** Borders and signs that mean something, each at least 3. */
const SIGNS: readonly (readonly [string, string])[] = [
  ...['paper', 'raised', 'sunken'].flatMap((paper) =>
    ['line-strong', 'thread', 'danger', 'warn'].map((sign) => [sign, paper] as const),
  ),
  ['thread', 'thread-soft'],
]

for (const theme of ['light', 'dark'] as const) {
  test.each(TEXT)(`${theme}: the text %s reads on %s`, (ink, paper) => {
    expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(SIGNS)(`${theme}: the sign %s stands out on %s`, (sign, paper) => {
    expect(contrast(colour(sign, theme), colour(paper, theme))).toBeGreaterThanOrEqual(3)
  })
}

test('black on white is computed as 21', () => {
  expect(contrast(luminance(0, 0, 0), luminance(1, 0, 0))).toBeCloseTo(21, 1)
})

function colour(role: string, theme: Theme): number {
  const number = String.raw`([\d.]+)`
  const oklch = String.raw`oklch\(${number}% ${number} ${number}\)`
  const found = new RegExp(String.raw`--${role}: light-dark\(${oklch}, ${oklch}\)`).exec(css)
  if (!found) throw new Error(`tokens.css has no colour --${role}`)
  const [l, c, h] = found.slice(theme === 'light' ? 1 : 4).map(Number)
  return luminance((l ?? 0) / 100, c ?? 0, h ?? 0)
}

/** The relative luminance of WCAG 2.2 for an oklch colour (CSS Color 4 §10.2), clipped to sRGB. */
function luminance(lightness: number, chroma: number, hueDegrees: number): number {
  const hue = (hueDegrees * Math.PI) / 180
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  const [r = 0, g = 0, bl = 0] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)))
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
