import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { InteractionFields } from '#shared/domain/interaction/new-interaction.ts'

interface IntroductionFieldsProps {
  item: TimelineItem
  save: (fields: Partial<InteractionFields>) => void
}

/** The consent of each who is introduced, and what came of it. */
export function IntroductionFields({ item, save }: IntroductionFieldsProps) {
  const t = useT()
  const { interaction, participants } = item
  return (
    <>
      {interaction.participants.map((part, place) => (
        <DayField
          key={part.id}
          isEchoHidden
          label={t('timeline.introduction.consent', { name: participants[place]?.name ?? '' })}
          value={part.consentedOn}
          onChange={(consentedOn) =>
            save({
              participants: interaction.participants.map((one) =>
                one.id === part.id ? { ...one, consentedOn } : one,
              ),
            })
          }
        />
      ))}
      <TextArea
        label={t('field.outcome')}
        value={interaction.outcome}
        maxLength={2000}
        onCommit={(outcome) => save({ outcome })}
      />
    </>
  )
}
