import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder, currentJob, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isTouch } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { Id } from '#shared/lib/ids.ts'

import {
  ALUMNUS_FIELDS,
  ASSIGNMENT_FIELDS,
  CAREER_FIELDS,
  CONSENT_FIELDS,
  CONTACT_FIELDS,
  INTERACTION_FIELDS,
  LEAVE_FIELDS,
  LEDGER_FIELDS,
  SKILL_FIELDS,
  STINT_FIELDS,
  TAG_FIELDS,
  WISH_FIELDS,
} from './report-fields.ts'
import { linesOf, sectionOf } from './report-lines.ts'
import type { ReportContext, ReportLine, ReportSection } from './report-lines.ts'
import { writePeriod } from './words.ts'

/** What hangs on a person. */
export interface PersonRecords {
  readonly alumnus: Alumnus
  /** Those that the person took part in; others are left out here. */
  readonly interactions: readonly Interaction[]
  /** Those that name the person; others are left out here. */
  readonly ledger: readonly LedgerEntry[]
}

const LATEST = 10

/** Tells what a colleague needs to know of a person on one sheet: how to reach, when here, last talks. */
export function personSheet(
  { alumnus, interactions }: Omit<PersonRecords, 'ledger'>,
  context: ReportContext,
): readonly ReportSection[] {
  const { say, writeDay, staffNames } = context
  const mine = interactionsOf(alumnus, interactions)
  const lastTouch = mine.find(isTouch)
  const owner = alumnus.relationshipOwnerId
  const job = currentJob(alumnus)
  const romaji = [alumnus.familyNameRomaji, alumnus.givenNameRomaji].filter(Boolean).join(' ')
  return [
    ...sectionOf('outgoing.report.section.names', [
      filled([
        ['field.name', displayName(alumnus)],
        ['field.kana', displayKana(alumnus)],
        ['field.nameRomaji', romaji],
        ['field.formerFamilyName', alumnus.formerFamilyName],
        ['field.preferredName', alumnus.preferredName],
      ]),
    ]),
    ...sectionOf('outgoing.report.section.stints', [
      ...stintsInOrder(alumnus.stints).map((stint) => stintLines(alumnus, stint, context)),
      filled([
        [
          'field.tenure',
          say('outgoing.tenure', { ...tenure(alumnus.stints, context.today) }).trim(),
        ],
      ]),
    ]),
    ...sectionOf(
      'outgoing.report.section.contactPoints',
      alumnus.contactPoints.map((point) => linesOf('contactPoint', CONTACT_FIELDS, point, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.careerEntries',
      job === null ? [] : [linesOf('careerEntry', CAREER_FIELDS, job, context)],
    ),
    ...sectionOf('outgoing.report.section.abilities', [
      filled([
        ['field.skills', alumnus.skills.map(({ name }) => name).join('、')],
        ['field.tags', alumnus.tags.map(({ name }) => name).join('、')],
      ]),
    ]),
    ...sectionOf(
      'outgoing.report.section.wishes',
      alumnus.wishes
        .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))
        .slice(0, 1)
        .map((wish) => linesOf('wish', WISH_FIELDS, wish, context)),
    ),
    ...sectionOf('outgoing.report.section.standing', [
      filled([
        ['field.isDeceased', alumnus.isDeceased ? say('outgoing.report.flag') : ''],
        ['field.isDoNotContact', alumnus.isDoNotContact ? say('outgoing.report.flag') : ''],
        ['field.owner', owner === null ? '' : (staffNames.get(owner) ?? '')],
        ['field.lastContactOn', lastTouch === undefined ? '' : writeDay(lastTouch.happenedOn)],
        ['field.note', alumnus.note],
      ]),
    ]),
    ...sectionOf(
      'outgoing.report.section.interactions',
      mine
        .slice(0, LATEST)
        .map((each) =>
          linesOf(
            'interaction',
            { ...INTERACTION_FIELDS, id: null, scope: null, isSample: null },
            each,
            context,
          ),
        ),
    ),
  ]
}

/** Tells everything kept on a person in plain words, to be handed over on request (個人情報保護法 33条). */
export function everythingKept(
  { alumnus, interactions, ledger }: PersonRecords,
  context: ReportContext,
): readonly ReportSection[] {
  return [
    ...sectionOf('outgoing.report.section.names', [
      linesOf('alumnus', ALUMNUS_FIELDS, alumnus, context),
    ]),
    ...sectionOf(
      'outgoing.report.section.stints',
      stintsInOrder(alumnus.stints).map((each) => linesOf('stint', STINT_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.assignments',
      assignmentsInOrder(alumnus).map((each) => [
        ...filled([
          ['outgoing.field.assignment.stintId', periodOf(alumnus, each.stintId, context)],
        ]),
        ...linesOf('assignment', ASSIGNMENT_FIELDS, each, context),
      ]),
    ),
    ...sectionOf(
      'outgoing.report.section.leaves',
      alumnus.leaves.map((each) => [
        ...filled([['outgoing.field.leave.stintId', periodOf(alumnus, each.stintId, context)]]),
        ...linesOf('leave', LEAVE_FIELDS, each, context),
      ]),
    ),
    ...sectionOf(
      'outgoing.report.section.contactPoints',
      alumnus.contactPoints.map((each) => linesOf('contactPoint', CONTACT_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.careerEntries',
      alumnus.careerEntries.map((each) => linesOf('careerEntry', CAREER_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.skills',
      alumnus.skills.map((each) => linesOf('skill', SKILL_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.tags',
      alumnus.tags.map((each) => linesOf('tag', TAG_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.consents',
      alumnus.consents.map((each) => linesOf('consent', CONSENT_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.wishes',
      alumnus.wishes.map((each) => linesOf('wish', WISH_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.interactions',
      interactionsOf(alumnus, interactions).map((each) =>
        linesOf('interaction', INTERACTION_FIELDS, each, context),
      ),
    ),
    ...sectionOf(
      'outgoing.report.section.ledger',
      ledger
        .filter(({ alumnusIds }) => alumnusIds.includes(alumnus.id))
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
        .map((each) => linesOf('ledgerEntry', LEDGER_FIELDS, each, context)),
    ),
  ]
}

/** Those that the person took part in, newest first. */
function interactionsOf(
  { id }: Alumnus,
  interactions: readonly Interaction[],
): readonly Interaction[] {
  return interactions
    .filter(({ participants }) => participants.some(({ personId }) => personId === id))
    .toSorted((a, b) =>
      a.happenedOn === b.happenedOn ? compare(b.id, a.id) : compare(b.happenedOn, a.happenedOn),
    )
}

function stintLines(alumnus: Alumnus, stint: Stint, context: ReportContext): readonly ReportLine[] {
  const { writeDay } = context
  const history = assignmentsInOrder(alumnus)
    .filter(({ stintId }) => stintId === stint.id)
    .map(({ startedOn, department, grade }) =>
      [startedOn === null ? '' : writeDay(startedOn), department, grade].filter(Boolean).join(' '),
    )
  return [
    // How the parting was is the company's own view; a sheet that is passed around leaves it out.
    ...linesOf('stint', { ...STINT_FIELDS, leavingTone: null }, stint, context),
    ...filled([['outgoing.sheet.assignments', history.join('\n')]]),
  ]
}

/** The stint that a department or a leave belongs to, by its days. */
function periodOf(alumnus: Alumnus, stintId: Id<'stint'>, context: ReportContext): string {
  const stint = alumnus.stints.find(({ id }) => id === stintId)
  return stint === undefined ? '' : writePeriod(stint, context)
}

function filled(lines: readonly (readonly [MessageKey, string])[]): readonly ReportLine[] {
  return lines.flatMap(([label, value]) => (value.trim() === '' ? [] : [{ label, value }]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
