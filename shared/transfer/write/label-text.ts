import { roundMm } from './label-sheets.ts'

/** What a line of a label tells. */
export type LabelRole = 'postalCode' | 'address' | 'building' | 'company' | 'title' | 'name'

/** A text before it has its place, with the sizes it may take in points. */
export interface LabelText {
  readonly role: LabelRole
  readonly text: string
}

/** A line of text in its place: millimetres from the upper left corner of the label. */
export interface LabelLine {
  readonly role: LabelRole
  readonly text: string
  readonly xMm: number
  /** The upper edge of the line. */
  readonly yMm: number
  readonly sizePt: number
}

/** A point in millimetres. */
const POINT_MM = 25.4 / 72
const LINE_HEIGHT = 1.35
const STEP = 0.95

const SIZES: Readonly<Record<LabelRole, number>> = {
  postalCode: 10,
  address: 10,
  building: 9,
  company: 9,
  title: 8.5,
  name: 14,
}
/** Names are never broken; they shrink instead. */
const IS_WHOLE: Readonly<Record<LabelRole, boolean>> = {
  postalCode: true,
  address: false,
  building: false,
  company: false,
  title: false,
  name: true,
}

/**
 * Sets texts into a label from its upper edge on, breaking addresses and shrinking all alike until
 * everything lies inside; the name stands a little apart.
 */
export function setLabel(
  texts: readonly LabelText[],
  widthMm: number,
  heightMm: number,
): readonly LabelLine[] {
  const paddingX = Math.min(5, widthMm / 12)
  const paddingY = Math.min(4, heightMm / 12)
  const room = { widthMm: widthMm - 2 * paddingX, heightMm: heightMm - 2 * paddingY }
  let scale = 1
  let set = setLines(texts, room.widthMm, scale)
  while (set.heightMm > room.heightMm) {
    scale *= STEP
    set = setLines(texts, room.widthMm, scale)
  }
  const top = paddingY + Math.max(0, (room.heightMm - set.heightMm) / 2)
  return set.lines.map((line) => ({
    ...line,
    xMm: roundMm(paddingX),
    yMm: roundMm(top + line.yMm),
  }))
}

function setLines(
  texts: readonly LabelText[],
  widthMm: number,
  scale: number,
): { lines: LabelLine[]; heightMm: number } {
  const lines: LabelLine[] = []
  let y = 0
  for (const { role, text } of texts) {
    let sizePt = SIZES[role] * scale
    if (IS_WHOLE[role]) {
      const needed = textEm(text) * sizePt * POINT_MM
      if (needed > widthMm) sizePt *= widthMm / needed
    }
    if (role === 'name' && lines.length > 0) y += 1.5 * scale
    const broken = IS_WHOLE[role] ? [text] : breakText(text, widthMm / (sizePt * POINT_MM))
    for (const part of broken) {
      lines.push({ role, text: part, xMm: 0, yMm: y, sizePt: Math.floor(sizePt * 10) / 10 })
      y += lineMm(sizePt)
    }
  }
  return { lines, heightMm: y }
}

/** The height of a line in millimetres. */
function lineMm(sizePt: number): number {
  return sizePt * LINE_HEIGHT * POINT_MM
}

/** The width of a text in ems: full-width characters take one, all others a little over a half. */
export function textEm(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += code <= 0xff || (code >= 0xff61 && code <= 0xff9f) ? 0.6 : 1
  }
  return width
}

/** Breaks a text into lines of so many ems; house numbers and Latin words stay whole where they fit. */
export function breakText(text: string, widthEm: number): readonly string[] {
  const words = text.match(/[\da-zA-Z０-９\-－−‐ー]+(?:丁目|番地?|号室?|階|F)?|[^]/gu) ?? []
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of words.flatMap((each) => (textEm(each) > widthEm ? Array.from(each) : each))) {
    const wordWidth = textEm(word)
    if (line !== '' && width + wordWidth > widthEm) {
      lines.push(line.trimEnd())
      line = word.trimStart()
      width = textEm(line)
    } else {
      line += word
      width += wordWidth
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
