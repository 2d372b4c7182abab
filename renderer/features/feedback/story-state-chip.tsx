import type { StoryRow } from '#renderer/data/groups/stories.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'

const TONES = { waiting: 'plain', permitted: 'good', expired: 'warn', withdrawn: 'danger' } as const

/** Whether a story may be told: 許諾待ち, 掲載できます, 期限切れ, 撤回. */
export function StoryStateChip({ row: { state } }: { row: Pick<StoryRow, 'state'> }) {
  const t = useT()
  return <Chip tone={TONES[state]}>{t(`stories.state.${state}`)}</Chip>
}
