import type { MessageKey } from '#shared/i18n/messages.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'

/** Labels that only some kinds of records need, by the prefix of the record's id and the field. */
const OF_KIND: Readonly<Record<string, MessageKey>> = {
  'evt.name': 'conflicts.field.template.name',
  'evt.letterSubject': 'conflicts.field.letterSubject',
  'evt.letterBody': 'conflicts.field.letterBody',
  'evt.cancelledOn': 'conflicts.field.cancelledOn',
  'evt.closedOn': 'conflicts.field.eventClosedOn',
  'evt.seriesId': 'choice.gatheringKind.series',
  'srs.name': 'conflicts.field.series.name',
  'srs.repeat': 'events.repeat.rule',
  'srs.every': 'events.repeat.every',
  'grp.closedOn': 'conflicts.field.closedOn',
  'vac.title': 'vacancies.name',
  'vac.positionStatus': 'vacancies.status',
  'vac.department': 'field.department',
  'vac.grade': 'field.grade',
  'vac.place': 'vacancies.place',
  'vac.hours': 'vacancies.hours',
  'vac.duties': 'vacancies.duties',
  'vac.wantedSkills': 'vacancies.skills',
  'vac.openedOn': 'vacancies.opened-on',
  'vac.startsOn': 'vacancies.starts-on',
  'vac.applyBy': 'vacancies.apply-by',
  'vac.closedOn': 'conflicts.field.closedOn',
  'vac.note': 'field.note',
  'prg.targets': 'programme.targets',
  'prg.announcements': 'policies.announcements',
  'prg.answers': 'outgoing.field.answer.text',
  'org.name': 'conflicts.field.company.name',
  'org.isCompetitor': 'conflicts.field.isCompetitor',
  'org.ndaSignedOn': 'companies.nda',
  'stf.name': 'conflicts.field.staff.name',
  'stf.email': 'conflicts.field.staff.email',
  'stf.isActive': 'conflicts.field.isActive',
  'viw.name': 'conflicts.field.view.name',
  'viw.query': 'conflicts.field.view.query',
  'viw.columns': 'conflicts.field.view.columns',
  'viw.value': 'conflicts.field.value',
  'notes.writtenOn': 'conflicts.field.group-note.writtenOn',
  'notes.text': 'groups.notes.text',
}

/** Labels of fields that point at other records: the paper names their ids, the screen the records. */
const OF_FIELD: Readonly<Record<string, MessageKey>> = {
  personId: 'conflicts.field.person',
  groupId: 'events.field.groupId',
  caseId: 'field.caseId',
  stintId: 'field.stints',
  trashedAt: 'conflicts.field.trashedAt',
  mergedIntoId: 'conflicts.field.mergedIntoId',
}

/** Where the labels of a kind stand, by the prefix of the record's id or the name of the list. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  alm: ['outgoing.field.alumnus.'],
  int: ['outgoing.field.interaction.'],
  evt: ['events.field.'],
  grp: ['groups.'],
  prt: ['outgoing.field.participation.'],
  cas: ['outgoing.field.case.'],
  rnt: ['outgoing.field.rehireNote.'],
  prg: ['outgoing.field.programme.'],
  stints: ['outgoing.field.stint.'],
  assignments: ['outgoing.field.assignment.'],
  leaves: ['outgoing.field.leave.'],
  contactPoints: ['outgoing.field.contactPoint.'],
  careerEntries: ['outgoing.field.careerEntry.'],
  skills: ['outgoing.field.skill.'],
  tags: ['outgoing.field.tag.'],
  topics: ['outgoing.field.topic.'],
  colleagues: ['outgoing.field.colleague.'],
  consents: ['outgoing.field.consent.'],
  wishes: ['outgoing.field.wish.'],
  overrides: ['outgoing.field.override.'],
  participants: ['outgoing.field.participant.'],
  members: ['outgoing.field.member.'],
  steps: ['outgoing.field.caseStep.'],
  interviews: ['outgoing.field.interview.'],
  fairnessReviews: ['outgoing.field.fairnessReview.'],
  checks: ['outgoing.field.startUpCheck.'],
  wantedSkills: ['outgoing.field.wantedSkill.'],
  announcements: ['outgoing.field.announcement.'],
  targets: ['outgoing.field.target.'],
  answers: ['outgoing.field.answer.'],
}

/**
 * The label of a field that can be at odds.
 *
 * @param kind the prefix of the record's id, or the name of the list that the field's element is in
 */
export function conflictLabel(kind: string, field: string): MessageKey {
  const own = OF_KIND[`${kind}.${field}`] ?? OF_FIELD[field]
  if (own !== undefined) return own
  const places = [...(PLACES[kind] ?? []), 'outgoing.field.record.', 'field.']
  const key = places.map((place) => `${place}${field}`).find(isMessageKey)
  return key ?? 'conflicts.field.other'
}
