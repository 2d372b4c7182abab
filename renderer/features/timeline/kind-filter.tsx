import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Select } from '#renderer/ui/select.tsx'
import { INTERACTION_KINDS } from '#shared/domain/interaction/interaction.ts'
import type { InteractionKind } from '#shared/domain/interaction/interaction.ts'

/** One kind of touch, or all of them. */
type Wanted = InteractionKind | 'all'

interface KindFilterProps {
  items: readonly TimelineItem[]
  kind: Wanted
  onChange: (kind: Wanted) => void
}

/** Narrows a long history down to one kind of touch. */
export function KindFilter({ items, kind, onChange }: KindFilterProps) {
  const t = useT()
  const there = new Set(items.map(({ interaction }) => interaction.kind))
  return (
    <Select<Wanted>
      label={t('field.kind')}
      isLabelHidden
      value={kind}
      options={[
        { id: 'all', title: t('timeline.kind.all') },
        ...INTERACTION_KINDS.filter((one) => there.has(one) || one === kind).map((id) => ({
          id,
          title: t(`choice.interactionKind.${id}`),
        })),
      ]}
      onChange={onChange}
    />
  )
}

/** Tells whether a kind is wanted. */
export function isOf(kind: InteractionKind, wanted: Wanted): boolean {
  return wanted === 'all' || kind === wanted
}
