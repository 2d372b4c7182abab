import type { InvitableEvent, InviteTargets } from '#renderer/data/groups/inviting.ts'
import type { InviteSource } from '#renderer/data/inviting/request.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import type { LetterDraft } from '#renderer/records/letter-fields.tsx'
import type { Option } from '#renderer/ui/option.ts'
import { DEFAULT_QUERY, parseAlumniQuery } from '#shared/domain/alumnus/query.ts'
import { OFFERED_LETTERS } from '#shared/domain/letter/offered-letters.ts'
import type { Letter } from '#shared/domain/programme/programme.ts'
import type { SavedView } from '#shared/domain/view/view.ts'
import type { Language } from '#shared/ipc/contract.ts'

/** What can be chosen from for an invitation. */
export interface InviteChoices extends InviteTargets {
  readonly letters: readonly Letter[]
  readonly views: readonly SavedView[]
}

/** One of the ways to say who is invited. */
export interface WhoOption extends Option {
  readonly source: InviteSource
}

/** Who can be invited: whoever was pointed at, the event's list, groups, views, everyone. */
export function whoOptions(
  t: Translate,
  given: InviteSource | null,
  { groups, views }: InviteChoices,
): readonly WhoOption[] {
  const all: InviteSource = { kind: 'query', query: DEFAULT_QUERY }
  return [
    ...(given === null || given.kind === 'listed' || given.kind === 'group'
      ? []
      : [{ id: 'given', title: givenText(t, given), source: given }]),
    { id: 'listed', title: t('invite.who.listed'), source: { kind: 'listed' as const } },
    ...groups.map(({ id, name }) => ({
      id,
      title: t('invite.who.group', { name }),
      source: { kind: 'group' as const, groupId: id },
    })),
    ...views.map(({ id, name, query }) => ({
      id,
      title: t('invite.who.view', { name }),
      source: { kind: 'query' as const, query: parseAlumniQuery(query) },
    })),
    { id: 'all', title: t('invite.who.all'), source: all },
  ]
}

function givenText(t: Translate, given: InviteSource): string {
  return given.kind === 'people'
    ? t('invite.who.people', { count: given.ids.length })
    : t('invite.who.query')
}

/** The letter that an invitation begins with: the event's own, one for invitations, or the offered one. */
export function firstLetter(
  event: InvitableEvent,
  letters: readonly Letter[],
  language: Language,
): LetterDraft {
  if (event.letterSubject !== '' || event.letterBody !== '') {
    return { subject: event.letterSubject, body: event.letterBody }
  }
  const letter =
    letters.find(({ use }) => use === 'invitation') ??
    OFFERED_LETTERS[language].find(({ use }) => use === 'invitation')
  return { subject: letter?.subject ?? '', body: letter?.body ?? '' }
}
