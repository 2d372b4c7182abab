import type { DataContext, Done } from '#renderer/data/context.ts'
import { casesByVacancy } from '#renderer/data/vacancies/cases-at.ts'
import type { CasesByVacancy } from '#renderer/data/vacancies/cases-at.ts'
import { openFitting } from '#renderer/data/vacancies/fitting.ts'
import type { FittingPeople, FittingVacancy, VacancyRow } from '#renderer/data/vacancies/rows.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import type { VacancyFields } from '#shared/domain/rehire/new-rehiring.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

type VacancyId = Id<'vacancy'>

/** Queries and commands about posts that somebody may come back to (募集枠). */
export interface VacanciesGroup {
  /** Open posts, the newest first, then closed ones; or those in the trash. */
  readonly list: (shows: 'live' | 'trash') => Promise<readonly VacancyRow[]>
  /** Null where there is none or it was erased. */
  readonly get: (id: VacancyId) => Promise<VacancyRow | null>
  readonly create: (fields: Pick<VacancyFields, 'title' | 'positionStatus'>) => Promise<Done>
  readonly edit: (
    id: VacancyId,
    fields: Partial<Omit<VacancyFields, 'kind' | 'scope' | 'wantedSkills' | 'closedOn'>>,
  ) => Promise<Done>
  /** Puts these skills in the place of those wanted; one that stays keeps its id. */
  readonly setSkills: (id: VacancyId, names: readonly string[]) => Promise<Done>
  /** Closes a post today, or opens it again. */
  readonly close: (id: VacancyId, isClosed: boolean) => Promise<Done>
  readonly moveToTrash: (id: VacancyId) => Promise<Done>
  readonly restore: (id: VacancyId) => Promise<Done>
  /** Those who fit a post, the best first, at most so many. */
  readonly matches: (id: VacancyId, most: number) => Promise<FittingPeople>
  /** The open posts that a person fits, the best first. */
  readonly matchesFor: (personId: Id<'alumnus'>) => Promise<readonly FittingVacancy[]>
}

/** Opens the group. */
export function vacanciesGroup(context: DataContext): VacanciesGroup {
  const { book, writer } = context
  const fitting = openFitting(context)
  const find = (id: string): Vacancy => {
    const one = book.get('cases', id)
    if (one?.kind !== 'vacancy' || one.erasedAt !== null) throw new AppError('record.not-found')
    return one
  }
  const all = (): readonly Vacancy[] =>
    [...book.all('cases').values()].filter((one) => one.kind === 'vacancy')
  const rowOf = (vacancy: Vacancy, cases: CasesByVacancy): VacancyRow => ({
    vacancy,
    fitting: isLive(vacancy) && vacancy.closedOn === null ? fitting.countOf(vacancy) : null,
    cases: cases.countAt(vacancy.id),
  })
  // Skills are a list that keeps its ids: two lists put in a row must not both make a skill.
  const inTurn = makeTurns()
  const edit = inTurn(
    async (key: string, id: VacancyId, fieldsOf: (one: Vacancy) => Partial<VacancyFields>) => {
      const one = find(id)
      const change = diffRecord('cases', one, fieldsOf(one))
      return context.write({ key, facts: { id } }, change === null ? [] : [change])
    },
  )
  const write = inTurn(async (key: string, id: VacancyId, changeOf: (one: Vacancy) => Change) =>
    context.write({ key, facts: { id } }, [changeOf(find(id))]),
  )
  return {
    list: async (shows) => {
      const cases = casesByVacancy(context)
      return all()
        .filter(
          ({ erasedAt, trashedAt }) =>
            erasedAt === null && (trashedAt !== null) === (shows === 'trash'),
        )
        .sort(
          (a, b) =>
            Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
            compare(b.openedOn, a.openedOn) ||
            compare(b.id, a.id),
        )
        .map((vacancy) => rowOf(vacancy, cases))
    },
    async get(id) {
      const one = book.get('cases', id)
      if (one?.kind !== 'vacancy' || one.erasedAt !== null) return null
      return rowOf(one, casesByVacancy(context))
    },
    async create(fields) {
      const id = writer.newId('vacancy')
      const openedOn = context.today()
      return context.write({ key: 'acts.vacancies.create', facts: { id } }, [
        creation('cases', id, { ...BLANK_VACANCY, openedOn, ...fields }),
      ])
    },
    edit: (id, fields) => edit('acts.vacancies.edit', id, () => fields),
    setSkills: (id, names) =>
      edit('acts.vacancies.edit', id, ({ wantedSkills: known }) => ({
        wantedSkills: names.map(
          (name) =>
            known.find((one) => one.name === name) ?? { id: writer.newId('wantedSkill'), name },
        ),
      })),
    close: (id, isClosed) =>
      edit(isClosed ? 'acts.vacancies.close' : 'acts.vacancies.reopen', id, () => ({
        closedOn: isClosed ? context.today() : null,
      })),
    moveToTrash: (id) =>
      write('acts.vacancies.trash', id, (one) => trashing('cases', one, context.now())),
    restore: (id) => write('acts.vacancies.restore', id, (one) => restoring('cases', one)),
    matches: async (id, most) => fitting.peopleFor(find(id), most),
    matchesFor: async (personId) => {
      const today = context.today()
      const isOpen = ({ closedOn, applyBy }: Vacancy): boolean =>
        closedOn === null && (applyBy === null || applyBy >= today)
      return fitting.vacanciesFor(
        personId,
        all().filter((one) => isLive(one) && isOpen(one)),
      )
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
