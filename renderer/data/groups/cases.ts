import { casePage } from '#renderer/data/cases/case-page.ts'
import type { CasePage } from '#renderer/data/cases/case-page.ts'
import { caseRows, caseRowsOf } from '#renderer/data/cases/case-rows.ts'
import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { findCase } from '#renderer/data/cases/find-case.ts'
import { joiningChanges, joiningMoved, unjoiningChanges } from '#renderer/data/cases/joining.ts'
import { caseCreation, previewOpening } from '#renderer/data/cases/open-case.ts'
import type { CaseOpening, OpeningPreview } from '#renderer/data/cases/open-case.ts'
import { regrounded } from '#renderer/data/cases/regrounding.ts'
import { kindDone, stepAdded, stepSkipped, stepWritten } from '#renderer/data/cases/step-changes.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
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
import { makeTurns } from '#shared/lib/turns.ts'

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
  /** Puts the joining on another day, with all that went by it: see `joiningMoved`. */
  readonly moveJoining: (id: CaseId, joinedOn: Day) => Promise<Done>
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
  // Steps, talks and checks are lists: two fields left in a row must not take each other back.
  const inTurn = makeTurns()
  const edit = inTurn(
    async (key: string, id: CaseId, fieldsOf: (one: RehireCase) => Partial<CaseFields>) => {
      const one = findCase(context, id)
      const change = diffRecord('cases', one, fieldsOf(one))
      return context.write({ key, facts: { id } }, change === null ? [] : [change])
    },
  )
  const write = inTurn(
    async (key: string, id: CaseId, changesOf: (one: RehireCase) => readonly Change[]) =>
      context.write({ key, facts: { id } }, changesOf(findCase(context, id))),
  )
  return {
    list: async (shows) =>
      caseRows(context, (one) => (one.trashedAt !== null) === (shows === 'trash')),
    of: async (personId) => caseRowsOf(context, personId),
    async get(id) {
      const one = context.book.get('cases', id)
      return one === null || one.kind !== 'case' || !isLive(one) ? null : casePage(context, one)
    },
    preview: async (opening) => previewOpening(context, opening),
    open: inTurn(async (opening) => {
      const change = caseCreation(context, opening)
      return context.write({ key: 'acts.cases.open', facts: { id: change.id } }, [change])
    }),
    edit: (id, fields) =>
      edit('acts.cases.edit', id, (one) => ({ ...regrounded(context, one, fields), ...fields })),
    editStep: (id, stepId, fields) =>
      edit('acts.cases.edit', id, (one) => stepWritten(one, stepId, fields)),
    finishStep: (id, stepId) =>
      edit('acts.cases.step-done', id, (one) =>
        stepWritten(one, stepId, { doneOn: context.today() }),
      ),
    skipStep: (id, stepId, reason) =>
      edit('acts.cases.step-skip', id, (one) => stepSkipped(one, stepId, context.today(), reason)),
    reopenStep: (id, stepId) =>
      edit('acts.cases.step-reopen', id, (one) =>
        stepWritten(one, stepId, { doneOn: null, skippedOn: null, skipReason: '' }),
      ),
    addStep: (id, kind) =>
      edit('acts.cases.step-add', id, (one) => stepAdded(one, kind, writer.newId)),
    removeStep: (id, stepId) =>
      edit('acts.cases.step-remove', id, ({ steps }) => ({
        steps: steps.filter((step) => step.id !== stepId),
      })),
    addInterview: (id, fields) =>
      edit('acts.cases.interview', id, ({ interviews }) => ({
        interviews: [...interviews, { id: writer.newId('interview'), ...fields }],
      })),
    editInterview: (id, interviewId, fields) =>
      edit('acts.cases.interview', id, ({ interviews }) => ({
        interviews: interviews.map((one) => (one.id === interviewId ? { ...one, ...fields } : one)),
      })),
    removeInterview: (id, interviewId) =>
      edit('acts.cases.interview-remove', id, ({ interviews }) => ({
        interviews: interviews.filter((one) => one.id !== interviewId),
      })),
    decide: (id, decision) =>
      edit('acts.cases.decide', id, (one) => {
        refuseJoined(one)
        if (decision.decision === 'turnDown' && decision.decisionReason.trim() === '') {
          throw new AppError('cases.no-reason')
        }
        return { ...decision, ...kindDone(one, 'decision', decision.decidedOn) }
      }),
    undecide: (id) =>
      edit('acts.cases.undecide', id, (one) => {
        refuseJoined(one)
        const undecided = { decision: null, decidedOn: null, decisionReason: '', deciderId: null }
        return { ...undecided, ...kindDone(one, 'decision', null) }
      }),
    join: (id, joinedOn) =>
      write('acts.cases.join', id, (one) => joiningChanges(context, one, joinedOn)),
    moveJoining: (id, joinedOn) =>
      write('acts.cases.join-moved', id, (one) => joiningMoved(context, one, joinedOn)),
    unjoin: (id) => write('acts.cases.unjoin', id, (one) => unjoiningChanges(context, one)),
    editCheck: (id, checkId, fields) =>
      edit('acts.cases.check', id, ({ checks }) => ({
        checks: checks.map((one) => (one.id === checkId ? { ...one, ...fields } : one)),
      })),
    close: (id, isClosed) =>
      edit(isClosed ? 'acts.cases.close' : 'acts.cases.reopen', id, () => ({
        closedOn: isClosed ? context.today() : null,
      })),
    moveToTrash: (id) =>
      write('acts.cases.trash', id, (one) => [trashing('cases', one, context.now())]),
    restore: (id) => write('acts.cases.restore', id, (one) => [restoring('cases', one)]),
  }
}

function refuseJoined({ joinedOn }: RehireCase): void {
  if (joinedOn !== null) throw new AppError('cases.joined')
}
