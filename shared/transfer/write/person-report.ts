import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import type { Id } from '#shared/lib/ids.ts'

import { othersKept } from './person-report-others.ts'
import type { OtherValue } from './person-report-others.ts'
import { rehireKept } from './person-report-rehire.ts'
import type { RehireRecords } from './person-report-rehire.ts'
import {
  ALUMNUS_FIELDS,
  ASSIGNMENT_FIELDS,
  CAREER_FIELDS,
  COLLEAGUE_FIELDS,
  CONSENT_FIELDS,
  CONTACT_FIELDS,
  LEAVE_FIELDS,
  SKILL_FIELDS,
  STINT_FIELDS,
  TAG_FIELDS,
  TOPIC_FIELDS,
  WISH_FIELDS,
  OVERRIDE_FIELDS,
} from './report-fields.ts'
import { filled, linesOf, sectionOf } from './report-lines.ts'
import type { ReportContext, ReportSection } from './report-lines.ts'
import {
  INTERACTION_FIELDS,
  LEDGER_FIELDS,
  MEMBER_FIELDS,
  PARTICIPATION_FIELDS,
} from './report-tie-fields.ts'
import { writePeriod } from './words.ts'

/** What hangs on a person. */
export interface PersonRecords extends RehireRecords {
  readonly alumnus: Alumnus
  /** Those that the person took part in; others are left out here. */
  readonly interactions: readonly Interaction[]
  /** Parts in events and memberships of groups; those of others are left out here. */
  readonly gatherings: readonly Gathering[]
  /** Those that name the person; others are left out here. */
  readonly ledger: readonly LedgerEntry[]
  /** What was written of the person and stands in no record. */
  readonly others: readonly OtherValue[]
}

/** Tells everything kept on a person in plain words, to be handed over on request (個人情報保護法 33条). */
export function everythingKept(
  { alumnus, interactions, gatherings, ledger, others, ...rehire }: PersonRecords,
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
      'outgoing.report.section.topics',
      alumnus.topics.map((each) => linesOf('topic', TOPIC_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.colleagues',
      alumnus.colleagues.map((each) => linesOf('colleague', COLLEAGUE_FIELDS, each, context)),
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
      'outgoing.report.section.overrides',
      alumnus.overrides.map((each) => linesOf('override', OVERRIDE_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.interactions',
      interactionsOf(alumnus, interactions).map((each) =>
        linesOf('interaction', INTERACTION_FIELDS, each, context),
      ),
    ),
    ...sectionOf(
      'outgoing.report.section.participations',
      gatherings
        .filter((one) => one.kind === 'participation')
        .filter(({ personId }) => personId === alumnus.id)
        .toSorted((a, b) => compare(b.id, a.id))
        .map((each) => linesOf('participation', PARTICIPATION_FIELDS, each, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.memberships',
      gatherings
        .filter((one) => one.kind === 'interestGroup')
        .flatMap((group) =>
          group.members
            .filter(({ personId }) => personId === alumnus.id)
            .map((member) => [
              ...filled([['outgoing.field.member.group', group.name]]),
              ...linesOf('member', MEMBER_FIELDS, member, context),
            ]),
        ),
    ),
    ...rehireKept(alumnus, rehire, context),
    ...othersKept(others, context),
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
export function interactionsOf(
  { id }: Alumnus,
  interactions: readonly Interaction[],
): readonly Interaction[] {
  return interactions
    .filter(({ participants }) => participants.some(({ personId }) => personId === id))
    .toSorted((a, b) =>
      a.happenedOn === b.happenedOn ? compare(b.id, a.id) : compare(b.happenedOn, a.happenedOn),
    )
}

/** The stint that a department or a leave belongs to, by its days. */
function periodOf(alumnus: Alumnus, stintId: Id<'stint'>, context: ReportContext): string {
  const stint = alumnus.stints.find(({ id }) => id === stintId)
  return stint === undefined ? '' : writePeriod(stint, context)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
