import type { Done } from '#renderer/data/context.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'

import { StarterTextField } from './starter-text-field.tsx'
import { useSetUpSave } from './use-set-up-save.ts'

interface AnnouncementSectionProps {
  readonly setUp: SetUpFields
  /** What the company is called; empty where that is not known. */
  readonly company: string
  readonly onDone: (done: Done) => void
}

/** How and when the staff were told of the programme. */
export function AnnouncementSection({ setUp, company, onDone }: AnnouncementSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useSetUpSave(onDone)
  return (
    <Section title={t('programme.announcement')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        <StarterTextField
          field="announcementText"
          value={setUp.announcementText}
          company={company}
          onSave={(announcementText) => save({ announcementText })}
        />
        <DayField
          label={t('programme.announcedOn')}
          value={setUp.announcedOn}
          onChange={(announcedOn) => save({ announcedOn })}
        />
      </FormRows>
    </Section>
  )
}
