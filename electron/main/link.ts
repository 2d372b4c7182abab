import { AppError } from '#shared/lib/errors.ts'

const SCHEMES: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:'])

/**
 * Reads an address that may be opened outside: https, mailto and tel.
 *
 * @returns the address as the parser writes it
 * @throws `link.refused` for every other one, and for addresses that carry a password
 */
export function readLink(url: string): string {
  if (!URL.canParse(url)) throw new AppError('link.refused')
  const { protocol, username, password, href } = new URL(url)
  const isAllowed = SCHEMES.has(protocol) && username === '' && password === ''
  if (!isAllowed) throw new AppError('link.refused')
  return href
}
