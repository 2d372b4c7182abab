import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { lastStint } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { contactDueOn } from '#shared/domain/today/contact-due.ts'
import { markKey } from '#shared/domain/today/mark.ts'

import type { DueCase } from './case-dues.ts'
import type {
  AnniversaryRow,
  CaseRow,
  ContactRow,
  QuestionRow,
  ReplyRow,
  StepRow,
  StoryRow,
  WishRow,
} from './rows.ts'
import type { Rules } from './rules.ts'
import type { DueStory, OpenQuestion } from './voice-dues.ts'
import type { AwaitedReplies, DueStep, OldWish, PersonAnniversary, Silence } from './work.ts'

/** More of a text does not fit into a row's two lines. */
const TEXT_SHOWN = 300

/** The row of a next step. */
export function stepRow({ step, person, dueOn }: DueStep): StepRow {
  const { happenedOn } = step
  // Today is read with others looking on.
  const isClosed = step.scope === 'personnel'
  const nextStep = isClosed ? '' : step.nextStep
  const text = isClosed ? '' : step.text.slice(0, TEXT_SHOWN)
  return { kind: 'step', key: `step ${step.id}`, ...who(person), dueOn, nextStep, happenedOn, text }
}

/** The row of somebody not heard from. */
export function contactRow(silence: Silence, rules: Rules): ContactRow {
  const { person, since, lastContactOn, cadence } = silence
  const { source } = cadence
  const isNamed = source.kind === 'group' && !rules.closedGroups.has(source.groupId)
  return {
    kind: 'contact',
    key: markKey('contact', person.id),
    ...who(person),
    dueOn: contactDueOn(since, cadence.days, person.mourningUntil, rules.companyHolidays),
    lastContactOn,
    leftOn: lastStint(person)?.leftOn ?? null,
    cadence,
    groupName: isNamed ? (rules.groupNames.get(source.groupId) ?? '') : '',
  }
}

/** The row of an anniversary. */
export function anniversaryRow({ person, occasion, on, years }: PersonAnniversary): AnniversaryRow {
  const key = markKey(occasion, person.id)
  return { kind: 'anniversary', key, ...who(person), dueOn: on, occasion, years }
}

/** The row of an event with replies outstanding. */
export function replyRow({ event, dueOn, waiting }: AwaitedReplies): ReplyRow {
  const { id, startsOn } = event
  const title = openName(event, event.title)
  const key = markKey('reply', id)
  return { kind: 'reply', key, eventId: id, title, startsOn, dueOn, waiting }
}

/** The row of what a case has due; a case is for the personnel department alone, so it names no post. */
export function caseRow({ key, one, person, due }: DueCase): CaseRow {
  return { kind: 'case', key, ...who(person), dueOn: due.dueOn, caseId: one.id, due }
}

/** The row of a question with answers outstanding. */
export function questionRow({ request, dueOn, waiting }: OpenQuestion): QuestionRow {
  const { id } = request
  return {
    kind: 'question',
    key: markKey('question', id, dueOn),
    requestId: id,
    title: openName(request, request.name),
    dueOn,
    waiting,
  }
}

/** The row of a story whose permission ends or that must come down. */
export function storyRow({ story, person, dueOn, isPublished, mustComeDown }: DueStory): StoryRow {
  const { id: storyId } = story
  const title = openName(story, story.name)
  const publishedWhere = openName(story, story.publishedWhere)
  const gone = { personId: null, name: title, kana: '', isDeceased: false, isDoNotContact: false }
  return {
    kind: 'story',
    key: markKey('story', storyId, dueOn),
    ...(person === null ? gone : who(person)),
    dueOn,
    storyId,
    title,
    isPublished,
    publishedWhere,
    mustComeDown,
  }
}

/** The row of a wish to ask about again. */
export function wishRow({ person, wish, dueOn }: OldWish): WishRow {
  const { interest, asOf } = wish
  return { kind: 'wish', key: markKey('wish', person.id), ...who(person), dueOn, interest, asOf }
}

/** Today is read with others looking on: what is for personnel alone goes without its name. */
function openName({ scope }: RecordBase, name: string): string {
  return scope === 'personnel' ? '' : name
}

function who(person: Alumnus) {
  return {
    personId: person.id,
    name: displayName(person),
    kana: displayKana(person),
    isDeceased: person.isDeceased || person.deceasedOn !== null,
    isDoNotContact: person.isDoNotContact,
  }
}
