import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import type { Scope } from '#shared/domain/record/record.ts'

const TONES = { public: 'good', alumni: 'thread', company: 'plain', personnel: 'warn' } as const

/** Who may see a record: 公開可, アルムナイ可, 社内限, 人事限. */
export function ScopeBadge({ scope }: { scope: Scope }) {
  const t = useT()
  return <Chip tone={TONES[scope]}>{t(`choice.scope.${scope}`)}</Chip>
}
