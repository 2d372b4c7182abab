import type { AdminLogin, ConnectionFile, ServerAddress, ServerLogin } from '#shared/ipc/couch.ts'

/** What is typed about a server; the passwords live in here alone, and go once they were used. */
export interface ServerDraft {
  readonly url: string
  readonly database: string
  readonly user: string
  readonly password: string
  readonly caPem: string | null
  /** The file that the certificate was read from; null where it came with a connection file. */
  readonly caName: string | null
  /** True makes database and user with an administrator's login. */
  readonly isProvisioning: boolean
  readonly adminUser: string
  readonly adminPassword: string
}

/** Nothing typed yet. */
export const BLANK_SERVER: ServerDraft = {
  url: '',
  database: '',
  user: '',
  password: '',
  caPem: null,
  caName: null,
  isProvisioning: false,
  adminUser: '',
  adminPassword: '',
}

/** The fields that can be lacking. */
export type ServerField = 'url' | 'database' | 'user' | 'password' | 'adminUser' | 'adminPassword'

/** A draft of the server that this machine is joined to. */
export function draftOfServer({ url, database, user, caPem }: ServerAddress): ServerDraft {
  return { ...BLANK_SERVER, url, database, user, caPem }
}

/** A draft with what a connection file says; who this machine is there has still to be typed. */
export function draftOfFile(draft: ServerDraft, file: ConnectionFile): ServerDraft {
  const { url, database, caPem } = file
  return { ...draft, url, database, caPem, caName: null }
}

/** A draft without any password. */
export function withoutPasswords(draft: ServerDraft): ServerDraft {
  return { ...draft, password: '', adminPassword: '' }
}

/** The login as main takes it; an empty password stands for the one kept where there is one. */
export function loginOf(draft: ServerDraft, hasPassword: boolean): ServerLogin {
  const { url, database, user, caPem, password } = takeApart(draft)
  return {
    url: url.trim(),
    database: database.trim(),
    user: user.trim(),
    caPem,
    password: password === '' && hasPassword ? null : password,
  }
}

/** The administrator's login; null where none is used. */
export function adminOf({
  isProvisioning,
  adminUser,
  adminPassword,
}: ServerDraft): AdminLogin | null {
  return isProvisioning ? { user: adminUser.trim(), password: adminPassword } : null
}

/** The fields that lack something, before anything is asked of the server. */
export function lackingFields(draft: ServerDraft, hasPassword: boolean): ReadonlySet<ServerField> {
  const { isProvisioning } = draft
  const whole = takeApart(draft)
  const needed: readonly ServerField[] = [
    'url',
    'database',
    'user',
    ...(hasPassword ? [] : (['password'] as const)),
    ...(isProvisioning ? (['adminUser', 'adminPassword'] as const) : []),
  ]
  return new Set(needed.filter((field) => whole[field].trim() === ''))
}

/**
 * Takes a pasted address apart: `https://user:password@host/database`, or the address of CouchDB's
 * own page. What was typed in the other fields stays unless the address says otherwise.
 */
export function takeApart(draft: ServerDraft): ServerDraft {
  const text = draft.url.normalize('NFKC').trim()
  const address = text.includes('://') ? text : `https://${text}`
  if (!URL.canParse(address)) return draft
  const parsed = new URL(address)
  if (!/^https?:$/.test(parsed.protocol)) return draft
  const page = /^#?\/?database\/([^/]+)/.exec(parsed.hash)
  const parts = parsed.pathname.replace(/\/_utils\/?.*$/, '/').split('/')
  // A slash at the end means a folder that a proxy serves CouchDB under.
  const last = parts.at(-1) ?? ''
  const takesLast = page === null && last !== '' && draft.database.trim() === ''
  const folder = (takesLast ? parts.slice(0, -1) : parts).join('/').replace(/\/+$/, '')
  return {
    ...draft,
    url: `${parsed.protocol}//${parsed.host}${folder}`,
    database: decoded(page?.[1] ?? (takesLast ? last : draft.database)),
    user: parsed.username === '' ? draft.user : decoded(parsed.username),
    password: parsed.password === '' ? draft.password : decoded(parsed.password),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
