/** The mail addresses of a cell, and whether something in it was none. */
export interface EmailsInText {
  /** Lower case, half-width, in the order of the cell, each once. */
  readonly emails: readonly string[]
  readonly isDoubtful: boolean
}

const ADDRESS = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g

/** Finds the mail addresses in a cell: `mailto:`, `Name <a@b>`, several of them, full-width. */
export function readEmails(text: string): EmailsInText {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/mailto:/g, ' ')
    // A quote guards a cell of a spreadsheet; it is no part of the address.
    .replace(/(?<![^\s,;<(])['‘’]+/g, '')
    .replace(/\s*(?:\[at\]|\(at\)|@)\s*/g, '@')
  const split = plain.replace(/([^\s/]@[^\s/]+)\/(?=\S+@)/g, '$1 ')
  const emails = [
    ...new Set((split.match(ADDRESS) ?? []).map((found) => found.replace(/\.+$/, ''))),
  ]
  const isDoubtful = emails.length < (plain.match(/@/g)?.length ?? 0) && emails.length !== 1
  return { emails, isDoubtful: isDoubtful || (emails.length === 0 && plain.trim() !== '') }
}
