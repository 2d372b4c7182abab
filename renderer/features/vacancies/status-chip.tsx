import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import type { PositionStatus } from '#shared/domain/rehire/vacancy.ts'

/** Whether a post is recruited for, in a word. */
export function StatusChip({ status }: { readonly status: PositionStatus }) {
  const t = useT()
  return (
    <Chip tone={status === 'open' ? 'thread' : 'plain'}>
      {t(`choice.positionStatus.${status}`)}
    </Chip>
  )
}
