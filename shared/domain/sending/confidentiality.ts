import type { Alumnus, CareerEntry } from '#shared/domain/alumnus/alumnus.ts'
import type { Company, Organisation } from '#shared/domain/organisation/organisation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { foldCompany } from '#shared/japanese/fold.ts'

/** 競合他社に勤務, 秘密保持契約が未確認; the gravest first. */
export const CONFIDENTIALITY_WARNINGS = ['competitor', 'noNda'] as const
/** Why to think twice before something of the company goes to a person. */
export type ConfidentialityWarning = (typeof CONFIDENTIALITY_WARNINGS)[number]

/** Companies that are kept, found by id and by their folded name. */
export interface KnownCompanies {
  readonly byId: ReadonlyMap<string, Company>
  /** Of two companies of one name that which was made first. */
  readonly byName: ReadonlyMap<string, Company>
}

/** Makes companies ready to be found; those in the trash are not among them. */
export function knownCompanies(organisations: Iterable<Organisation>): KnownCompanies {
  const byId = new Map<string, Company>()
  const byName = new Map<string, Company>()
  for (const one of organisations) {
    if (one.kind !== 'company' || !isLive(one)) continue
    byId.set(one.id, one)
    const name = foldCompany(one.name)
    const other = byName.get(name)
    if (name !== '' && (other === undefined || one.id < other.id)) byName.set(name, one)
  }
  return { byId, byName }
}

/** The company of a post: by its id, else by its folded name; null where none is kept. */
export function companyOf(
  { organisationId, company }: Pick<CareerEntry, 'organisationId' | 'company'>,
  { byId, byName }: KnownCompanies,
): Company | null {
  const own = organisationId === null ? undefined : byId.get(organisationId)
  return own ?? byName.get(foldCompany(company)) ?? null
}

/** The posts that a person holds now, as far as is known. */
export function postsNow(person: Pick<Alumnus, 'careerEntries'>): readonly CareerEntry[] {
  return person.careerEntries.filter(({ endedOn }) => endedOn === null)
}

/**
 * Names what speaks against trusting a person with what is not public: one of the posts held now is
 * at a competitor; neither the person nor any company of such a post has signed an agreement.
 */
export function confidentialityWarnings(
  person: Pick<Alumnus, 'careerEntries' | 'ndaSignedOn'>,
  companies: KnownCompanies,
): readonly ConfidentialityWarning[] {
  const now = postsNow(person).map((post) => companyOf(post, companies))
  const hasNda =
    person.ndaSignedOn !== null || now.some((one) => (one?.ndaSignedOn ?? null) !== null)
  const holds: Readonly<Record<ConfidentialityWarning, boolean>> = {
    competitor: now.some((one) => one?.isCompetitor === true),
    noNda: !hasNda,
  }
  return CONFIDENTIALITY_WARNINGS.filter((warning) => holds[warning])
}
