/** One line of a card: its name, its parameters as they stand, and its parts. */
export interface CardLine {
  readonly name: string
  readonly parameters: readonly string[]
  /** The components of a structured value, unescaped; one for a plain text. */
  readonly parts: readonly string[]
}

/** Reads vCards as RFC 6350 says, without any knowledge of how Kizuna writes them. */
export function readVcards(text: string): CardLine[][] {
  const cards: CardLine[][] = []
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === '') continue
    const { name, parameters, value } = splitLine(line)
    if (name === 'BEGIN') cards.push([])
    else if (name !== 'END') cards.at(-1)?.push({ name, parameters, parts: splitValue(value) })
  }
  return cards
}

function splitLine(line: string): { name: string; parameters: string[]; value: string } {
  const pieces: string[] = ['']
  let isQuoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '"') isQuoted = !isQuoted
    if (character === ':' && !isQuoted) {
      const [name = '', ...parameters] = pieces
      return { name, parameters, value: line.slice(i + 1) }
    }
    if (character === ';' && !isQuoted) pieces.push('')
    else pieces[pieces.length - 1] += character
  }
  throw new Error(`No value in the line ${line}`)
}

function splitValue(value: string): string[] {
  const parts: string[] = ['']
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i)
    if (character === ';') {
      parts.push('')
      continue
    }
    const isEscape = character === '\\'
    if (isEscape) i++
    const next = value.charAt(i)
    parts[parts.length - 1] += isEscape && /n/i.test(next) ? '\n' : next
  }
  return parts
}
