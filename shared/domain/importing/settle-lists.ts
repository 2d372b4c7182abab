import type { CareerEntry, Skill, Tag, Topic } from '#shared/domain/alumnus/alumnus.ts'
import { currentJob } from '#shared/domain/alumnus/latest.ts'
import { foldCompany, foldForSearch } from '#shared/japanese/fold.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { NewId } from '#shared/lib/ids.ts'

import type { RowCareer } from './import-row.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'

/**
 * Settles the post held now.
 *
 * @param companyOf the company's name as it stands, of an organisation or in words
 */
export function settleCareer(
  settling: Settling,
  entries: readonly CareerEntry[],
  wanted: { readonly [K in keyof RowCareer]: RowCareer[K] | undefined },
  companyOf: (entry: CareerEntry) => string,
  today: Day,
  newId: NewId,
): readonly CareerEntry[] {
  if (Object.values(wanted).every((value) => value === undefined)) return entries
  const job = currentJob({ careerEntries: entries })
  const company = job === null ? '' : companyOf(job)
  const settled = {
    company: isSameCompany(settling, company, wanted.company)
      ? company
      : settle(settling, 'company', company, wanted.company),
    title: settle(settling, 'jobTitle', job?.title ?? '', wanted.title),
    industry: settle(settling, 'industry', job?.industry ?? '', wanted.industry),
  }
  if (job === null) {
    if (settled.company + settled.title + settled.industry === '') return entries
    const entry: CareerEntry = {
      id: newId('careerEntry'),
      organisationId: null,
      company: settled.company,
      title: settled.title,
      industry: settled.industry,
      startedOn: null,
      endedOn: null,
      asOf: today,
    }
    return [...entries, entry]
  }
  const { title, industry } = settled
  const moved =
    settled.company === company
      ? {}
      : { company: settled.company, organisationId: null, asOf: today }
  return entries.map((entry) => (entry === job ? { ...job, title, industry, ...moved } : entry))
}

// ㈱ and 株式会社 are one company, unless the person edited an exported list.
function isSameCompany(settling: Settling, company: string, wanted: string | undefined): boolean {
  if (company === '' || !wanted) return false
  if (settling.mayEmpty && settling.mode === 'overwrite') return false
  return foldCompany(company) === foldCompany(wanted)
}

/** Settles skills by their names; only an edited export takes some away. */
export function settleSkills(
  settling: Settling,
  skills: readonly Skill[],
  wanted: readonly string[] | undefined,
  today: Day,
  newId: NewId,
): readonly Skill[] {
  return settleNames(settling, 'skills', skills, wanted, (name) => ({
    id: newId('skill'),
    name,
    isGainedAfterLeaving: false,
    asOf: today,
  }))
}

/** Settles tags by their names; only an edited export takes some away. */
export function settleTags(
  settling: Settling,
  tags: readonly Tag[],
  wanted: readonly string[] | undefined,
  newId: NewId,
): readonly Tag[] {
  return settleNames(settling, 'tags', tags, wanted, (name) => ({ id: newId('tag'), name }))
}

/** Settles what a person can be asked about; only an edited export takes some away. */
export function settleTopics(
  settling: Settling,
  topics: readonly Topic[],
  wanted: readonly string[] | undefined,
  newId: NewId,
): readonly Topic[] {
  return settleNames(settling, 'topics', topics, wanted, (name) => ({ id: newId('topic'), name }))
}

function settleNames<T extends { readonly name: string }>(
  settling: Settling,
  field: string,
  current: readonly T[],
  wanted: readonly string[] | undefined,
  make: (name: string) => T,
): readonly T[] {
  if (wanted === undefined || settling.mode === 'keep') return current
  const known = new Set(current.map(({ name }) => foldForSearch(name)))
  const fresh = wanted.filter((name) => {
    const key = foldForSearch(name)
    return name !== '' && !known.has(key) && known.add(key)
  })
  const kept = new Set(wanted.map(foldForSearch))
  const mayRemove = settling.mayEmpty && settling.mode === 'overwrite'
  const gone = mayRemove ? current.filter(({ name }) => !kept.has(foldForSearch(name))) : []
  const tell = (name: string, isNew: boolean): void => {
    settling.differences.push({
      field,
      before: isNew ? '' : name,
      after: isNew ? name : '',
      kind: isNew ? 'added' : 'removed',
    })
  }
  for (const name of fresh) tell(name, true)
  for (const { name } of gone) tell(name, false)
  return [...current.filter((one) => !gone.includes(one)), ...fresh.map(make)]
}

/**
 * Settles the note; lines that have no other place are added once, below it.
 *
 * @param wanted undefined where the roster has no column for it
 */
export function settleNote(
  settling: Settling,
  note: string,
  wanted: string | undefined,
  lines: readonly string[],
): string {
  const isRoundTrip = settling.mayEmpty && settling.mode === 'overwrite'
  const isThere = wanted !== undefined && wanted !== '' && note.includes(wanted) && !isRoundTrip
  let next = isThere ? note : settle(settling, 'note', note, wanted)
  if (settling.mode === 'keep') return next
  const present = new Set(next.split('\n'))
  for (const line of lines) {
    if (present.has(line) || next.includes(line)) continue
    settling.differences.push({ field: 'note', before: '', after: line, kind: 'added' })
    next = next === '' ? line : `${next}\n${line}`
  }
  return next
}
