/** Windows hands a program no longer address than about this many characters. */
const LONGEST = 2000

/** An address that opens a mail program (RFC 6068); without the text where that makes it too long. */
export function mailtoOf(
  address: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): { readonly url: string; readonly isWhole: boolean } {
  const to = encodeURIComponent(address).replaceAll('%40', '@')
  const head = `mailto:${to}?subject=${encoded(subject)}`
  const whole = `${head}&body=${encoded(body.replace(/\r\n|\r|\n/g, '\r\n'))}`
  return whole.length <= LONGEST ? { url: whole, isWhole: true } : { url: head, isWhole: false }
}

/** Half of a pair of surrogates, which a text can be cut to, has no code. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
}
