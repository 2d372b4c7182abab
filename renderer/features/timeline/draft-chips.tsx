import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { CalendarIcon, CheckIcon, PersonIcon, TodayIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { DIRECTIONS, LOGGED_KINDS } from '#shared/domain/interaction/interaction.ts'

import { AttendeeField } from './attendee-field.tsx'
import { KindIcon } from './kind-icon.tsx'
import type { TouchDraft } from './touch-draft.ts'

import styles from './timeline.module.css'

interface DraftChipsProps {
  draft: TouchDraft
  personId: string
  onChange: (byHand: Partial<TouchDraft>) => void
}

/** How the line is understood, each part to be changed before it is logged. */
export function DraftChips({ draft, personId, onChange }: DraftChipsProps) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  const written = (day: string): string => shortDay(day).text
  const directionWord =
    draft.direction === null
      ? t('timeline.direction.none')
      : t(`choice.direction.${draft.direction}`)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would draw a frame
    <div className={styles.chips} role="group" aria-label={t('timeline.understood')}>
      <MenuButton
        label={t(`choice.interactionKind.${draft.kind}`)}
        icon={<KindIcon kind={draft.kind} />}
        size="small"
        acts={LOGGED_KINDS.map((kind) => ({
          id: kind,
          title: t(`choice.interactionKind.${kind}`),
          icon: kind === draft.kind ? <CheckIcon /> : <KindIcon kind={kind} />,
          onAction: () => onChange({ kind }),
        }))}
      />
      <PopoverButton
        label={draft.happenedOn === today ? t('alumni.near.today') : written(draft.happenedOn)}
        icon={<CalendarIcon />}
        size="small"
      >
        {(close) => (
          <DayField
            label={t('field.happenedOn')}
            value={draft.happenedOn}
            onChange={(day) => {
              if (day !== null) onChange({ happenedOn: day })
              close()
            }}
          />
        )}
      </PopoverButton>
      {draft.kind !== 'note' && (
        <MenuButton
          label={draft.direction === null ? t('field.direction') : directionWord}
          kind={draft.direction === null ? 'quiet' : 'plain'}
          size="small"
          acts={[
            ...DIRECTIONS.map((direction) => ({
              id: direction,
              title: t(`choice.direction.${direction}`),
              onAction: () => onChange({ direction }),
            })),
            null,
            {
              id: 'none',
              title: t('timeline.direction.none'),
              onAction: () => onChange({ direction: null }),
            },
          ]}
        />
      )}
      <PopoverButton
        label={
          draft.attendees.length === 0
            ? t('timeline.chip.add-people')
            : t('timeline.chip.people', {
                names: draft.attendees.map(({ name }) => name).join('、'),
              })
        }
        kind={draft.attendees.length === 0 ? 'quiet' : 'plain'}
        icon={<PersonIcon />}
        size="small"
      >
        {() => (
          <AttendeeField
            value={draft.attendees}
            personId={personId}
            onChange={(attendees) => onChange({ attendees })}
          />
        )}
      </PopoverButton>
      <NextStepChip draft={draft} onChange={onChange} written={written} />
    </div>
  )
}

function NextStepChip(
  props: Pick<DraftChipsProps, 'draft' | 'onChange'> & { written: (day: string) => string },
) {
  const { draft, onChange, written } = props
  const t = useT()
  const hasStep = draft.nextStep !== '' || draft.nextStepDueOn !== null
  const words = [
    draft.nextStep === '' ? t('timeline.next.contact') : draft.nextStep,
    draft.nextStepDueOn === null
      ? t('timeline.next.no-due')
      : t('timeline.next.due', { day: written(draft.nextStepDueOn) }),
  ]
  return (
    <PopoverButton
      label={
        hasStep ? t('timeline.chip.next', { step: words.join(' ') }) : t('timeline.chip.add-next')
      }
      kind={hasStep ? 'plain' : 'quiet'}
      icon={<TodayIcon />}
      size="small"
    >
      {() => (
        <div className={styles.panel}>
          <TextField
            label={t('field.nextStep')}
            value={draft.nextStep}
            maxLength={1000}
            onCommit={(nextStep) => onChange({ nextStep })}
          />
          <DayField
            label={t('field.nextStepDueOn')}
            value={draft.nextStepDueOn}
            onChange={(nextStepDueOn) => onChange({ nextStepDueOn })}
          />
        </div>
      )}
    </PopoverButton>
  )
}
