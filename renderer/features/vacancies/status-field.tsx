import { useT } from '#renderer/i18n/language.ts'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { POSITION_STATUSES } from '#shared/domain/rehire/vacancy.ts'
import type { PositionStatus } from '#shared/domain/rehire/vacancy.ts'

interface StatusFieldProps {
  readonly value: PositionStatus
  readonly onChange: (status: PositionStatus) => void
}

/** Whether a post is recruited for, each word with what it means. */
export function StatusField({ value, onChange }: StatusFieldProps) {
  const t = useT()
  return (
    <RadioGroup
      label={t('vacancies.status')}
      value={value}
      options={POSITION_STATUSES.map((id) => ({
        id,
        title: t(`choice.positionStatus.${id}`),
        hint: t(`vacancies.status.${id}`),
      }))}
      onChange={onChange}
    />
  )
}
