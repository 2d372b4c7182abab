import type { DataContext, Done } from '#renderer/data/context.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { CareerEntry } from '#shared/domain/alumnus/alumnus.ts'
import type { Company } from '#shared/domain/organisation/organisation.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { companyOf, knownCompanies, postsNow } from '#shared/domain/sending/confidentiality.ts'
import { foldCompany } from '#shared/japanese/fold.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

/** A company that alumni work at now, or that is kept with a remark. */
export interface CompanyRow {
  readonly name: string
  /** How many alumni work there now. */
  readonly people: number
  readonly isCompetitor: boolean
  readonly ndaSignedOn: Day | null
}

/** Queries and commands about companies and confidentiality. */
export interface ConfidentialityGroup {
  /** Competitors first, then by how many work there, then by name. */
  readonly companies: () => Promise<readonly CompanyRow[]>
  /** Keeps what is known of a company, by its name; throws `company.no-name`. */
  readonly saveCompany: (
    name: string,
    fields: Partial<Pick<Company, 'isCompetitor' | 'ndaSignedOn'>>,
  ) => Promise<Done>
  /** The posts of a person, held now, that are at a competitor. */
  readonly competitorPosts: (personId: Id<'alumnus'>) => Promise<readonly CareerEntry['id'][]>
}

/** Opens the group. */
export function confidentialityGroup(context: DataContext): ConfidentialityGroup {
  const { book, touches, writer } = context
  // Two ticks in a row at a company that is not kept yet must not make it twice.
  const inTurn = makeTurns()
  const known = (): ReturnType<typeof knownCompanies> =>
    knownCompanies(book.all('organisations').values())
  return {
    companies: async () => companyRows(context),
    saveCompany: inTurn(async (name, fields) => {
      const fold = foldCompany(name)
      if (fold === '') throw new AppError('company.no-name')
      const existing = known().byName.get(fold)
      const label = { key: 'acts.companies.save', facts: {} }
      if (existing !== undefined) {
        const change = diffRecord('organisations', existing, fields)
        return context.write(label, change === null ? [] : [change])
      }
      const blank = { kind: 'company', name: name.trim(), isCompetitor: false, ndaSignedOn: null }
      return context.write(label, [
        creation('organisations', writer.newId('organisation'), { ...blank, ...fields }),
      ])
    }),
    async competitorPosts(personId) {
      const person = book.get('alumni', touches.resolve(personId))
      if (person === null) return []
      const companies = known()
      return postsNow(person)
        .filter((post) => companyOf(post, companies)?.isCompetitor === true)
        .map(({ id }) => id)
    },
  }
}

function companyRows({ book }: DataContext): readonly CompanyRow[] {
  const companies = knownCompanies(book.all('organisations').values())
  const rows = new Map<string, { row: Omit<CompanyRow, 'people'>; people: Set<string> }>()
  const put = (fold: string, name: string, company: Company | null): Set<string> => {
    const found = rows.get(fold)
    if (found !== undefined) return found.people
    const people = new Set<string>()
    const { isCompetitor = false, ndaSignedOn = null } = company ?? {}
    rows.set(fold, { row: { name, isCompetitor, ndaSignedOn }, people })
    return people
  }
  for (const [fold, company] of companies.byName) put(fold, company.name, company)
  for (const person of book.all('alumni').values()) {
    if (!isLive(person) || person.isDeceased) continue
    for (const post of postsNow(person)) {
      const company = companyOf(post, companies)
      const name = company?.name ?? post.company
      const fold = foldCompany(name)
      if (fold !== '') put(fold, name, company).add(person.id)
    }
  }
  return [...rows.values()]
    .map(({ row, people }) => ({ ...row, people: people.size }))
    .sort(
      (a, b) =>
        Number(b.isCompetitor) - Number(a.isCompetitor) ||
        b.people - a.people ||
        a.name.localeCompare(b.name, 'ja'),
    )
}
