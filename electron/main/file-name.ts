const FALLBACK = 'Kizuna'
// Most file systems hold 255 bytes; room is left for " (1)" and for temporary endings.
const MAX_BYTES = 200
const ENDING_MAX = 12
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * Makes a text fit to be proposed as a file's name on every system: no separators, control or
 * invisible characters, no names that Windows keeps for devices, no dots or spaces at the ends.
 */
export function cleanFileName(proposed: string): string {
  const plain = proposed
    .normalize('NFC')
    .replace(/[\\/:*?"<>|]/g, '_')
    // Cf holds the marks that turn the direction of writing and so disguise an ending.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
  const trimmed = trimEnds(plain)
  const isReserved = RESERVED.test(trimmed.replace(/\s+(?=\.|$)/g, ''))
  const safe = shorten(isReserved ? `_${trimmed}` : trimmed)
  return safe === '' ? FALLBACK : safe
}

function trimEnds(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '')
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MAX_BYTES) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= ENDING_MAX ? name.slice(dot) : ''
  let left = MAX_BYTES - Buffer.byteLength(ending)
  let stem = ''
  for (const character of name.slice(0, name.length - ending.length)) {
    left -= Buffer.byteLength(character)
    if (left < 0) break
    stem += character
  }
  return trimEnds(stem) + ending
}
