import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'

import { filled, linesOf, sectionOf } from './report-lines.ts'
import type { ReportContext, ReportSection } from './report-lines.ts'
import {
  ANSWER_FIELDS,
  CASE_FIELDS,
  REHIRE_NOTE_FIELDS,
  STORY_FIELDS,
} from './report-rehire-fields.ts'

/** What of coming back and of the programme is about persons. */
export interface RehireRecords {
  /** Cases and notes; those of others are left out here. */
  readonly cases: readonly Rehiring[]
  /** Questions and stories; answers and stories of others are left out here. */
  readonly programme: readonly Programme[]
}

/** Tells what is kept on a person's coming back, answers and stories; nothing of anybody else. */
export function rehireKept(
  { id }: Pick<Alumnus, 'id'>,
  { cases, programme }: RehireRecords,
  context: ReportContext,
): readonly ReportSection[] {
  return [
    ...sectionOf(
      'outgoing.report.section.cases',
      cases
        .filter((one) => one.kind === 'case')
        .filter(({ personId }) => personId === id)
        .map((one) => linesOf('case', CASE_FIELDS, one, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.rehireNotes',
      cases
        .filter((one) => one.kind === 'rehireNote')
        .filter(({ personId }) => personId === id)
        .map((one) => linesOf('rehireNote', REHIRE_NOTE_FIELDS, one, context)),
    ),
    ...sectionOf(
      'outgoing.report.section.answers',
      programme
        .filter((one) => one.kind === 'feedbackRequest')
        .flatMap(({ question, name, answers }) =>
          answers
            .filter(({ personId }) => personId === id)
            .map((answer) => [
              ...filled([['outgoing.field.answer.question', question || name]]),
              ...linesOf('answer', ANSWER_FIELDS, answer, context),
            ]),
        ),
    ),
    ...sectionOf(
      'outgoing.report.section.stories',
      programme
        .filter((one) => one.kind === 'story')
        .filter(({ personId }) => personId === id)
        .map((one) => linesOf('story', STORY_FIELDS, one, context)),
    ),
  ]
}
