import { casePage } from '#renderer/data/cases/case-page.ts'
import type { CasePage } from '#renderer/data/cases/case-page.ts'
import { caseRows, caseRowsOf } from '#renderer/data/cases/case-rows.ts'
import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { findCase } from '#renderer/data/cases/find-case.ts'
import { joiningChanges, unjoiningChanges } from '#renderer/data/cases/joining.ts'
import { caseCreation, previewOpening } from '#renderer/data/cases/open-case.ts'
import type { CaseOpening, OpeningPreview } from '#renderer/data/cases/open-case.ts'
import { regrounded } from '#renderer/data/cases/regrounding.ts'
import { kindDone, stepAdded, stepSkipped, stepWritten } from '#renderer/data/cases/step-changes.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import { restoring, trashing } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { CaseFields } from '#shared/domain/rehire/new-rehiring.ts'
import type {
  CaseStep,
  Interview,
  RehireCase,
  StartUpCheck,
  StepKind,
} from '#shared/domain/rehire/rehire-case.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

type CaseId = Id<'case'>

/** What of a case is written as it is. */
export type CaseEdit = Partial<
  Omit<
    CaseFields,
    | 'kind'
    | 'personId'
    | 'template'
    | 'steps'
    | 'interviews'
    | 'checks'
    | 'fairnessReviews'
    | 'decision'
    | 'stintId'
    | 'joinedOn'
    | 'closedOn'
  >
>

/** How a case was decided. */
export type CaseDecision = Pick<RehireCase, 'decidedOn' | 'decisionReason' | 'deciderId'> & {
  readonly decision: NonNullable<RehireCase['decision']>
}

/** Queries and commands about bringing people back (再雇用検討案件). */
export interface CasesGroup {
  /** By how far they have come, then by what is due first. */
  readonly list: (shows: 'live' | 'trash') => Promise<readonly CaseRow[]>
  /** The cases of a person, the latest first. */
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly CaseRow[]>
  /** Null where there is none, it lies in the trash, or the person is not here. */
  readonly get: (id: CaseId) => Promise<CasePage | null>
  /** What opening a case would come to: policy, deadlines and what speaks against it. */
  readonly preview: (
    opening: Pick<CaseOpening, 'personId' | 'vacancyId' | 'channel' | 'openedOn'>,
  ) => Promise<OpeningPreview>
  /** The first id answered is the case's; throws `cases.nobody`. */
  readonly open: (opening: CaseOpening) => Promise<Done>
  /** With the day of opening or the policy, version and deadlines follow: see `regrounded`. */
  readonly edit: (id: CaseId, fields: CaseEdit) => Promise<Done>
  readonly editStep: (
    id: CaseId,
    stepId: CaseStep['id'],
    fields: Partial<Pick<CaseStep, 'dueOn' | 'doneOn' | 'result'>>,
  ) => Promise<Done>
  readonly finishStep: (id: CaseId, stepId: CaseStep['id']) => Promise<Done>
  /** Leaves a step out today, or says anew why; throws `cases.no-reason`. */
  readonly skipStep: (id: CaseId, stepId: CaseStep['id'], reason: string) => Promise<Done>
  readonly reopenStep: (id: CaseId, stepId: CaseStep['id']) => Promise<Done>
  /** Nothing happens where the case has a step of this kind. */
  readonly addStep: (id: CaseId, kind: StepKind) => Promise<Done>
  readonly removeStep: (id: CaseId, stepId: CaseStep['id']) => Promise<Done>
  readonly addInterview: (id: CaseId, fields: Omit<Interview, 'id'>) => Promise<Done>
  readonly editInterview: (
    id: CaseId,
    interviewId: Interview['id'],
    fields: Partial<Omit<Interview, 'id'>>,
  ) => Promise<Done>
  readonly removeInterview: (id: CaseId, interviewId: Interview['id']) => Promise<Done>
  /**
   * Decides, with the step done; throws `cases.no-reason` where somebody is turned down without
   * one, `cases.joined` once the person has joined.
   */
  readonly decide: (id: CaseId, decision: CaseDecision) => Promise<Done>
  /** Takes the decision back; throws `cases.joined` once the person has joined. */
  readonly undecide: (id: CaseId) => Promise<Done>
  /** Notes the joining as a new stint of the same person: see `joiningChanges` for what it throws. */
  readonly join: (id: CaseId, joinedOn: Day) => Promise<Done>
  /** Takes the joining back: the stint is taken out, the checks with it. */
  readonly unjoin: (id: CaseId) => Promise<Done>
  readonly editCheck: (
    id: CaseId,
    checkId: StartUpCheck['id'],
    fields: Partial<Omit<StartUpCheck, 'id' | 'months'>>,
  ) => Promise<Done>
  /** Closes a case today, whatever is still open, or takes it up again. */
  readonly close: (id: CaseId, isClosed: boolean) => Promise<Done>
  readonly moveToTrash: (id: CaseId) => Promise<Done>
  readonly restore: (id: CaseId) => Promise<Done>
}

/** Opens the group. */
export function casesGroup(context: DataContext): CasesGroup {
  const { writer } = context
  const edit = (key: string, id: CaseId, fields: Partial<CaseFields>): Promise<Done> => {
    const change = diffRecord('cases', findCase(context, id), fields)
    return context.write({ key, facts: { id } }, change === null ? [] : [change])
  }
  const undecided = (id: CaseId): RehireCase => {
    const one = findCase(context, id)
    if (one.joinedOn !== null) throw new AppError('cases.joined')
    return one
  }
  return {
    list: async (shows) =>
      caseRows(context, (one) => (one.trashedAt !== null) === (shows === 'trash')),
    of: async (personId) => caseRowsOf(context, personId),
    async get(id) {
      const one = context.book.get('cases', id)
      return one === null || one.kind !== 'case' || !isLive(one) ? null : casePage(context, one)
    },
    preview: async (opening) => previewOpening(context, opening),
    async open(opening) {
      const change = caseCreation(context, opening)
      return context.write({ key: 'acts.cases.open', facts: { id: change.id } }, [change])
    },
    edit: async (id, fields) => {
      const following = regrounded(context, findCase(context, id), fields)
      return edit('acts.cases.edit', id, { ...following, ...fields })
    },
    editStep: async (id, stepId, fields) =>
      edit('acts.cases.edit', id, stepWritten(findCase(context, id), stepId, fields)),
    finishStep: async (id, stepId) =>
      edit(
        'acts.cases.step-done',
        id,
        stepWritten(findCase(context, id), stepId, { doneOn: context.today() }),
      ),
    skipStep: async (id, stepId, reason) =>
      edit(
        'acts.cases.step-skip',
        id,
        stepSkipped(findCase(context, id), stepId, context.today(), reason),
      ),
    reopenStep: async (id, stepId) =>
      edit(
        'acts.cases.step-reopen',
        id,
        stepWritten(findCase(context, id), stepId, {
          doneOn: null,
          skippedOn: null,
          skipReason: '',
        }),
      ),
    addStep: async (id, kind) =>
      edit('acts.cases.step-add', id, stepAdded(findCase(context, id), kind, writer.newId)),
    removeStep: async (id, stepId) =>
      edit('acts.cases.step-remove', id, {
        steps: findCase(context, id).steps.filter((step) => step.id !== stepId),
      }),
    addInterview: async (id, fields) =>
      edit('acts.cases.interview', id, {
        interviews: [
          ...findCase(context, id).interviews,
          { id: writer.newId('interview'), ...fields },
        ],
      }),
    editInterview: async (id, interviewId, fields) =>
      edit('acts.cases.interview', id, {
        interviews: findCase(context, id).interviews.map((one) =>
          one.id === interviewId ? { ...one, ...fields } : one,
        ),
      }),
    removeInterview: async (id, interviewId) =>
      edit('acts.cases.interview-remove', id, {
        interviews: findCase(context, id).interviews.filter((one) => one.id !== interviewId),
      }),
    async decide(id, decision) {
      const one = undecided(id)
      if (decision.decision === 'turnDown' && decision.decisionReason.trim() === '') {
        throw new AppError('cases.no-reason')
      }
      return edit('acts.cases.decide', id, {
        ...decision,
        ...kindDone(one, 'decision', decision.decidedOn),
      })
    },
    undecide: async (id) =>
      edit('acts.cases.undecide', id, {
        decision: null,
        decidedOn: null,
        decisionReason: '',
        deciderId: null,
        ...kindDone(undecided(id), 'decision', null),
      }),
    async join(id, joinedOn) {
      const changes = joiningChanges(context, findCase(context, id), joinedOn)
      return context.write({ key: 'acts.cases.join', facts: { id } }, changes)
    },
    async unjoin(id) {
      const changes = unjoiningChanges(context, findCase(context, id))
      return context.write({ key: 'acts.cases.unjoin', facts: { id } }, changes)
    },
    editCheck: async (id, checkId, fields) =>
      edit('acts.cases.check', id, {
        checks: findCase(context, id).checks.map((one) =>
          one.id === checkId ? { ...one, ...fields } : one,
        ),
      }),
    close: async (id, isClosed) =>
      edit(isClosed ? 'acts.cases.close' : 'acts.cases.reopen', id, {
        closedOn: isClosed ? context.today() : null,
      }),
    async moveToTrash(id) {
      const label = { key: 'acts.cases.trash', facts: { id } }
      return context.write(label, [trashing('cases', findCase(context, id), context.now())])
    },
    async restore(id) {
      const label = { key: 'acts.cases.restore', facts: { id } }
      return context.write(label, [restoring('cases', findCase(context, id))])
    },
  }
}
