import type { DataContext } from '#renderer/data/context.ts'
import type { LedgerDraft } from '#renderer/data/groups/ledger.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { confidentialityWarnings, knownCompanies } from '#shared/domain/sending/confidentiality.ts'
import type { ConfidentialityWarning } from '#shared/domain/sending/confidentiality.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { everythingKept } from '#shared/transfer/write/person-report.ts'
import { personSheet } from '#shared/transfer/write/person-sheet.ts'
import type { ReportContext, ReportSection } from '#shared/transfer/write/report-lines.ts'
import type { DayForm } from '#shared/transfer/write/words.ts'
import { writeDay } from '#shared/transfer/write/words.ts'

import { companyNames, gatheringNames, rehireNames, sayIn, staffNames } from './chosen.ts'
import { NOTHING_KEPT, personRecords, withoutPersonnelRecords } from './person-records.ts'
import type { PersonPaperKind } from './request.ts'

/** Which paper about whom. */
export interface PersonPaperRequest {
  readonly id: Id<'alumnus'>
  readonly what: PersonPaperKind
  /** True takes in what is for the personnel department alone; the ledger keeps how much. */
  readonly hasPersonnel: boolean
  readonly language: Language
  readonly dayForm: DayForm
  /** The minutes that this machine's clock is ahead of UTC. */
  readonly offsetMinutes: number
}

/** A paper about one person. */
export interface PersonPaper {
  readonly person: Alumnus
  readonly sections: readonly ReportSection[]
  /** How many records are for the personnel department alone, taken in or left out. */
  readonly personnelCount: number
  /** Why to think twice before it goes out; the gravest first. */
  readonly warnings: readonly ConfidentialityWarning[]
  /** What is kept of records that were merged into this person, each by itself. */
  readonly merged: readonly (readonly ReportSection[])[]
}

/**
 * Tells of a person in plain words.
 *
 * @throws AppError `record.not-found`
 */
export function personPaper(context: DataContext, request: PersonPaperRequest): PersonPaper {
  const { book, touches } = context
  const person = book.get('alumni', touches.resolve(request.id))
  if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
  const sayDay: ReportContext['writeDay'] = (day) => writeDay(day, request.dayForm)
  const words: ReportContext = {
    say: sayIn(request.language),
    today: context.today(),
    writeDay: sayDay,
    staffNames: staffNames(context),
    companyNames: companyNames(context),
    gatheringNames: gatheringNames(context),
    rehireNames: rehireNames(context, sayDay),
    offsetMinutes: request.offsetMinutes,
  }
  const companies = knownCompanies(book.all('organisations').values())
  // The paper is about the person, for colleagues or for the person: no agreement is asked for.
  const warnings = confidentialityWarnings(person, companies).filter((one) => one !== 'noNda')
  const mine = personRecords(context, person, request.what)
  const without = withoutPersonnelRecords(book, mine)
  const records = request.hasPersonnel ? mine : without.records
  if (request.what === 'sheet') {
    const sections = personSheet(records, words)
    return { person, sections, personnelCount: without.leftOut, warnings, merged: [] }
  }
  const merged = [...book.all('alumni').values()]
    .filter((one) => one.id !== person.id && one.erasedAt === null)
    .filter((one) => touches.resolve(one.id) === person.id)
    .map((alumnus) => ({ ...NOTHING_KEPT, alumnus }))
    .map((own) => ({ own, without: withoutPersonnelRecords(book, own) }))
  return {
    person,
    sections: everythingKept(records, words),
    personnelCount: merged.reduce((sum, one) => sum + one.without.leftOut, without.leftOut),
    warnings,
    merged: merged.map((one) =>
      everythingKept(request.hasPersonnel ? one.own : one.without.records, words),
    ),
  }
}

/** What the ledger is to say of a paper about one person. */
export function personPaperDraft(
  { what, hasPersonnel }: PersonPaperRequest,
  { person, personnelCount, warnings }: PersonPaper,
  recipient: string,
  purpose: string,
): LedgerDraft {
  return {
    kind: what === 'sheet' ? 'print' : 'disclosure',
    format: what === 'sheet' ? 'person-sheet' : 'person-everything',
    alumnusIds: [person.id],
    purpose,
    recipient,
    counts: {
      included: 1,
      ...Object.fromEntries(warnings.map((warning) => [`warned.${warning}`, 1])),
      ...(personnelCount > 0 && {
        [hasPersonnel ? 'personnel' : 'leftOut.personnel']: personnelCount,
      }),
    },
  }
}
