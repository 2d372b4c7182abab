import { breath } from '#renderer/data/breath.ts'
import type { WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import { checkExport, leftOutPeople, warnedPeople } from '#renderer/data/exporting/check.ts'
import { makeExport } from '#renderer/data/exporting/make.ts'
import { personPaper, personPaperDraft } from '#renderer/data/exporting/person-paper.ts'
import type { PersonPaper, PersonPaperRequest } from '#renderer/data/exporting/person-paper.ts'
import type {
  ExportCheck,
  ExportRequest,
  LeftOutPerson,
  Made,
} from '#renderer/data/exporting/request.ts'
import { EXPORT_TASK } from '#renderer/data/exporting/task.ts'
import { openTickets } from '#renderer/data/tickets.ts'
import { AppError } from '#shared/lib/errors.ts'

import { ledgerGroup } from './ledger.ts'
import type { LedgerDraft } from './ledger.ts'

/** Queries and commands about what goes out of the app. */
export interface ExportingGroup {
  /** Tells what would go out and who is left out; nothing is made. */
  readonly check: (request: ExportRequest) => Promise<ExportCheck>
  /** People left out, from a place up to another, the last excluded. */
  readonly leftOut: (
    request: ExportRequest,
    from: number,
    to: number,
  ) => Promise<readonly LeftOutPerson[]>
  /** People whom it is warned of, from a place up to another, the last excluded. */
  readonly warned: (
    request: ExportRequest,
    from: number,
    to: number,
  ) => Promise<readonly WarnedPerson[]>
  /**
   * Makes what goes out; it is in the ledger only once `record` was called with its ticket. Throws
   * `act.cancelled`, also where something else is made meanwhile.
   */
  readonly make: (request: ExportRequest) => Promise<Made>
  /** Stops what is being made; nothing has gone out then. */
  readonly cancel: () => Promise<void>
  /** Enters in the ledger what was truly saved, printed or copied; throws `exporting.no-ticket`. */
  readonly record: (ticket: string) => Promise<Done>
  /** A sheet of one person, or everything kept on that person; throws `record.not-found`. */
  readonly personPaper: (request: PersonPaperRequest) => Promise<PersonPaper>
  /** Enters a person's paper in the ledger. */
  readonly recordPaper: (
    request: PersonPaperRequest,
    recipient: string,
    purpose: string,
  ) => Promise<Done>
}

/** Opens the group. */
export function exportingGroup(context: DataContext): ExportingGroup {
  const tickets = openTickets<LedgerDraft>()
  let turn = 0
  const ledger = ledgerGroup(context)
  return {
    check: async (request) => checkExport(context, request),
    leftOut: async (request, from, to) => leftOutPeople(context, request, from, to),
    warned: async (request, from, to) => warnedPeople(context, request, from, to),
    async make(request) {
      turn += 1
      const mine = turn
      const steps = makeExport(context, request)
      let step = steps.next()
      while (step.done !== true) {
        context.tellProgress(EXPORT_TASK, step.value)
        await breath()
        if (mine !== turn) throw new AppError('act.cancelled')
        step = steps.next()
      }
      const { made, draft } = step.value
      return { ...made, ticket: tickets.give(draft) }
    },
    async cancel() {
      turn += 1
    },
    async record(ticket) {
      const draft = tickets.take(ticket)
      if (draft === null) throw new AppError('exporting.no-ticket')
      return ledger.add(draft)
    },
    personPaper: async (request) => personPaper(context, request),
    async recordPaper(request, recipient, purpose) {
      const paper = personPaper(context, request)
      return ledger.add(personPaperDraft(request, paper, recipient, purpose))
    },
  }
}
