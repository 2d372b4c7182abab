import type { InvitableEvent } from '#renderer/data/groups/inviting.ts'
import type { InviteSource } from '#renderer/data/inviting/request.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { whoOptions } from './choices.ts'
import type { InviteChoices } from './choices.ts'

import styles from './invite.module.css'

export interface WhoPartProps {
  readonly event: InvitableEvent
  readonly choices: InviteChoices
  readonly given: InviteSource | null
  readonly source: InviteSource
  readonly onSource: (source: InviteSource) => void
  readonly onEvent: (id: Id<'event'>) => void
}

/** Who is invited to what. */
export function WhoPart({ event, choices, given, source, ...props }: WhoPartProps) {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const who = whoOptions(t, given, choices)
  const chosen = who.find((one) => JSON.stringify(one.source) === JSON.stringify(source))
  return (
    <Section title={t('invite.who')}>
      <div className={styles.fields}>
        <Select
          label={t('invite.event.choose')}
          options={choices.events.map(({ id, title, startsOn }) => {
            const name = title === '' ? t('invite.event.untitled') : title
            const day = startsOn && dayWords(startsOn, language, isWarekiFirst).text
            return {
              id,
              title:
                day === null
                  ? t('invite.event.undated', { title: name })
                  : t('invite.event.dated', { title: name, day }),
            }
          })}
          value={event.id}
          onChange={props.onEvent}
        />
        {event.standing !== 'ahead' && (
          <Notice tone="warn">{t(`invite.standing.${event.standing}`)}</Notice>
        )}
        <Select
          label={t('invite.who.choose')}
          options={who.map(({ id, title }) => ({ id, title }))}
          value={chosen?.id ?? null}
          onChange={(id) => {
            const next = who.find((one) => one.id === id)
            if (next !== undefined) props.onSource(next.source)
          }}
        />
      </div>
    </Section>
  )
}
