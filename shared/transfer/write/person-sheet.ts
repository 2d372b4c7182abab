import type { Alumnus, ContactPoint, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder, currentJob, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { isTouch } from '#shared/domain/interaction/interaction.ts'

import { interactionsOf } from './person-report.ts'
import type { PersonRecords } from './person-report.ts'
import { CAREER_FIELDS, CONTACT_FIELDS, STINT_FIELDS, WISH_FIELDS } from './report-fields.ts'
import { filled, linesOf, sectionOf } from './report-lines.ts'
import type { ReportContext, ReportLine, ReportSection } from './report-lines.ts'
import { INTERACTION_FIELDS } from './report-tie-fields.ts'
import { joinTexts, writePeriod } from './words.ts'

const LATEST = 10
const SPACE = '\u3000'

/**
 * Tells what a colleague needs to know of a person on one sheet: how to reach, when here, last talks.
 *
 * The name and its reading are left to the head of the sheet.
 */
export function personSheet(
  { alumnus, interactions }: Pick<PersonRecords, 'alumnus' | 'interactions'>,
  context: ReportContext,
): readonly ReportSection[] {
  const { say, writeDay, staffNames } = context
  const mine = interactionsOf(alumnus, interactions)
  const lastTouch = mine.find(isTouch)
  const owner = alumnus.relationshipOwnerId
  const job = currentJob(alumnus)
  return [
    ...sectionOf('outgoing.report.section.names', [
      filled([
        ['field.nameRomaji', joinTexts([alumnus.familyNameRomaji, alumnus.givenNameRomaji], ' ')],
        ['field.formerFamilyName', alumnus.formerFamilyName],
        ['field.preferredName', alumnus.preferredName],
      ]),
    ]),
    ...sectionOf('outgoing.report.section.contactPoints', [
      filled(alumnus.contactPoints.map((point) => contactLine(point, context))),
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
      mine.slice(0, LATEST).map((each) => talkLines(each, context)),
    ),
  ]
}

/** A way to reach the person on one line: what it is, where, and whether it still works. */
function contactLine(
  point: ContactPoint,
  context: ReportContext,
): readonly [ReportLine['label'], string] {
  const { say } = context
  const value = joinTexts(
    [
      point.postalCode === '' ? '' : `〒${point.postalCode}`,
      CONTACT_FIELDS.value?.(point.value, context),
      point.building,
    ],
    ' ',
  )
  const marks = [
    say(`choice.contactPlace.${point.place}`),
    point.isPreferred ? say('field.isPreferred') : '',
    point.status === 'ok' ? '' : say(`choice.contactStatus.${point.status}`),
  ]
  return [`field.${point.kind}`, `${value}${SPACE}${joinTexts(marks, '、')}`]
}

function stintLines(alumnus: Alumnus, stint: Stint, context: ReportContext): readonly ReportLine[] {
  const { writeDay } = context
  const history = assignmentsInOrder(alumnus)
    .filter(({ stintId }) => stintId === stint.id)
    .map(({ startedOn, department, grade }) =>
      joinTexts([startedOn === null ? '' : writeDay(startedOn), department, grade], ' '),
    )
  const kind = STINT_FIELDS.leavingKind?.(stint.leavingKind, context) ?? ''
  const isSaid = kind !== '' && stint.leavingReason.includes(kind)
  const isKnown = stint.joinedOn !== null || stint.leftOn !== null
  return filled([
    ['field.period', isKnown ? writePeriod(stint, context) : ''],
    ['field.employeeNo', stint.employeeNo],
    ['field.employmentType', STINT_FIELDS.employmentType?.(stint.employmentType, context) ?? ''],
    ['outgoing.sheet.assignments', history.join('\n')],
    // How the parting was is the company's own view; a sheet that is passed around leaves it out.
    ['field.leavingReason', joinTexts([isSaid ? '' : kind, stint.leavingReason], SPACE)],
    ['field.lastWorkingDay', stint.lastWorkingDay === null ? '' : writeDay(stint.lastWorkingDay)],
  ])
}

/** What was said beside its day, so that the eye runs down the days. */
function talkLines(talk: Interaction, context: ReportContext): readonly ReportLine[] {
  const { writeDay } = context
  const { kind, direction, participants } = INTERACTION_FIELDS
  const day = (at: Interaction['nextStepDueOn']): string => (at === null ? '' : writeDay(at))
  const words = [kind?.(talk.kind, context), direction?.(talk.direction, context)]
  const lead = `${writeDay(talk.happenedOn)}\n${joinTexts(words, ' ')}`
  return [
    { label: 'field.text', lead, value: talk.text },
    ...filled([
      // That the person took part goes without saying.
      [
        'field.participants',
        talk.participants.length > 1 ? (participants?.(talk.participants, context) ?? '') : '',
      ],
      ['field.nextStep', joinTexts([talk.nextStep, day(talk.nextStepDueOn)], SPACE)],
      ['outgoing.field.interaction.nextStepDoneOn', day(talk.nextStepDoneOn)],
    ]),
  ]
}
