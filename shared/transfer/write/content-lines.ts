const LINE_OCTETS = 75

// oxlint-disable-next-line no-control-regex -- Cards and calendars hold no control codes but the tab.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Escapes a text value, or one component of a structured value (RFC 6350 §3.4, RFC 5545 §3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
}

/** Quotes a parameter's value; what quotes can't hold is written by RFC 6868. */
export function escapeParameter(text: string): string {
  const escaped = text
    .replace(CONTROL, '')
    .replace(/\^/g, '^^')
    .replace(/\r\n|\r|\n/g, '^n')
    .replace(/"/g, "^'")
  return `"${escaped}"`
}

/** Folds a line at 75 octets without cutting a character (RFC 6350 §3.2, RFC 5545 §3.1). */
export function foldLine(line: string): string {
  // No unit of UTF-16 takes more than three octets.
  if (line.length * 3 <= LINE_OCTETS) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Size(character)
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
