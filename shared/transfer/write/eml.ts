import { writeBase64 } from './base64.ts'

/** A mail that is ready but for its sender, who is whoever opens it. */
export interface MailDraft {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly body: string
  /** A calendar that goes with it; null for none. */
  readonly calendar: Uint8Array | null
}

// With the header's name before it a line stays under 76 characters (RFC 2047 §2).
const WORD_OCTETS = 39
const LINE_CHARACTERS = 76
// Base 64 has no underscore, so that no part can hold it.
const BOUNDARY = '=_kizuna_part'

const ADDRESS = /^[\x21-\x7e]+@[\x21-\x7e]+$/

/** Tells whether an address can stand in a mail's header: ASCII, in one piece, with no sign of its own. */
export function isMailAddress(address: string): boolean {
  return ADDRESS.test(address) && !/[,;:<>"()[\]\\]/.test(address) && !/@.*@/.test(address)
}

/**
 * Writes a mail as a draft (RFC 5322, 2045, 2047): Outlook opens what is marked as unsent for
 * writing; sender and date are the mail program's to add. All of it is ASCII.
 *
 * @throws where the address fails `isMailAddress`
 */
export function writeDraft(draft: MailDraft): string {
  const { to, subject, body, calendar } = draft
  if (!isMailAddress(to.address)) throw new Error('no address for a header')
  const name = headerWords(to.name)
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(new TextEncoder().encode(body.replace(/\r\n|\r|\n/g, '\r\n'))),
  ]
  const lines = [
    'X-Unsent: 1',
    `To: ${name === '' ? '' : `${name}\r\n `}<${to.address}>`,
    `Subject: ${headerWords(subject)}`,
    'MIME-Version: 1.0',
    ...(calendar === null ? text : withCalendar(text, calendar)),
    '',
  ]
  return lines.join('\r\n')
}

function withCalendar(text: readonly string[], calendar: Uint8Array): readonly string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    ...text,
    `--${BOUNDARY}`,
    'Content-Type: text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="event.ics"',
    '',
    base64Lines(calendar),
    `--${BOUNDARY}--`,
  ]
}

/** Writes a text as words of a header, each whole in its characters; no text adds a line of its own. */
function headerWords(text: string): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  const words: string[] = []
  let held = ''
  let octets = 0
  const encoder = new TextEncoder()
  for (const character of plain) {
    const size = encoder.encode(character).length
    if (octets + size > WORD_OCTETS) {
      words.push(held)
      held = ''
      octets = 0
    }
    held += character
    octets += size
  }
  if (held !== '') words.push(held)
  return words.map((word) => `=?UTF-8?B?${writeBase64(encoder.encode(word))}?=`).join('\r\n ')
}

function base64Lines(bytes: Uint8Array): string {
  const text = writeBase64(bytes)
  const count = Math.ceil(text.length / LINE_CHARACTERS)
  return Array.from({ length: count }, (_none, index) =>
    text.slice(index * LINE_CHARACTERS, (index + 1) * LINE_CHARACTERS),
  ).join('\r\n')
}
