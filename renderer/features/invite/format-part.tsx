import { INVITE_FORMATS } from '#renderer/data/inviting/request.ts'
import type { InviteRequest } from '#renderer/data/inviting/request.ts'
import type { Command } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField, RadioGroup } from '#renderer/ui/choices.tsx'
import { CalendarIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'

import styles from './invite.module.css'

const ORDER = [...INVITE_FORMATS].sort((a) => (a === 'eml' ? -1 : 0))

export interface FormatPartProps {
  readonly request: Omit<InviteRequest, 'source'>
  /** False until the day of the event is settled. */
  readonly hasDay: boolean
  readonly onChange: (fields: Partial<InviteRequest>) => void
  readonly saveCalendar: Command<[], void>
}

/** In what form invitations go out. */
export function FormatPart({ request, hasDay, onChange, saveCalendar }: FormatPartProps) {
  const t = useT()
  const { format, channel, hasCalendar } = request
  return (
    <Section title={t('invite.format')}>
      <RadioGroup
        label={t('invite.format.label')}
        layout="grid"
        options={ORDER.map((id) => ({
          id,
          title: t(`invite.format.${id}`),
          hint: t(`invite.format.${id}.hint`),
        }))}
        value={format}
        onChange={(id) => onChange({ format: id, allowsNoConsent: false })}
      />
      {format === 'eml' ? (
        <CheckboxField
          label={t('invite.calendar')}
          hint={t(hasDay ? 'invite.calendar.hint' : 'invite.calendar.no-day')}
          value={hasCalendar && hasDay}
          isDisabled={!hasDay}
          onChange={(value) => onChange({ hasCalendar: value })}
        />
      ) : (
        <RadioGroup
          label={t('invite.channel')}
          layout="row"
          options={(['email', 'postal'] as const).map((id) => ({
            id,
            title: t(`invite.channel.${id}`),
          }))}
          value={channel}
          onChange={(id) => onChange({ channel: id, allowsNoConsent: false })}
        />
      )}
      <div className={styles.alone}>
        <Button
          size="small"
          icon={<CalendarIcon />}
          isDisabled={!hasDay}
          isBusy={saveCalendar.isRunning}
          onPress={() => void saveCalendar.run()}
        >
          {t('invite.calendar.alone')}
        </Button>
      </div>
    </Section>
  )
}
