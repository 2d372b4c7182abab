/** The prefix of each kind of id: three letters that name the kind and nobody. */
export const ID_PREFIX = {
  alumnus: 'alm',
  interaction: 'int',
  event: 'evt',
  participation: 'prt',
  series: 'srs',
  interestGroup: 'grp',
  case: 'cas',
  programme: 'prg',
  organisation: 'org',
  staff: 'stf',
  view: 'viw',
  conflict: 'cfl',
  ledgerEntry: 'ldg',
  act: 'act',
  device: 'dev',
  workspace: 'wsp',
  stint: 'stn',
  assignment: 'asg',
  leave: 'lev',
  contactPoint: 'cpt',
  careerEntry: 'car',
  skill: 'skl',
  tag: 'tag',
  consent: 'cns',
  wish: 'wsh',
  participant: 'ptc',
  topic: 'tpc',
  colleague: 'clg',
  member: 'mbr',
  groupNote: 'gnt',
  vacancy: 'vac',
  rehireNote: 'rnt',
  override: 'ovr',
  target: 'tgt',
  announcement: 'anc',
  answer: 'ans',
  wantedSkill: 'wsk',
  caseStep: 'stp',
  interview: 'ivw',
  fairnessReview: 'fnr',
  startUpCheck: 'suc',
} as const

/** Every kind of thing that has an id. */
export type IdKind = keyof typeof ID_PREFIX

declare const kindOf: unique symbol

/** An id of one kind: `alm_01k9…`, time-sortable, carrying nothing personal. */
export type Id<K extends IdKind = IdKind> = string & { readonly [kindOf]: K }

/** Makes new ids; tests replace it with a counted one. */
export type NewId = <K extends IdKind>(kind: K) => Id<K>

/** Crockford base 32, in which ids are written. */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Builds an id: ten characters of milliseconds (Crockford base 32, as in ULID) and sixteen random
 * ones.
 *
 * @param nowMs milliseconds since 1970, UTC
 * @param random 16 random bytes; five bits of each are used
 */
export function makeId<K extends IdKind>(kind: K, nowMs: number, random: Uint8Array): Id<K> {
  let time = ''
  let rest = Math.floor(nowMs)
  for (let i = 0; i < 10; i++) {
    time = (ID_ALPHABET[rest % 32] ?? '0') + time
    rest = Math.floor(rest / 32)
  }
  let tail = ''
  for (let i = 0; i < 16; i++) tail += ID_ALPHABET[(random[i] ?? 0) & 31]
  return `${ID_PREFIX[kind]}_${time}${tail}` as Id<K>
}

/** Tells whether a text has the form of an id of this kind. */
export function isId<K extends IdKind>(kind: K, text: unknown): text is Id<K> {
  return typeof text === 'string' && new RegExp(`^${ID_PREFIX[kind]}_[0-9a-z]{6,40}$`).test(text)
}
