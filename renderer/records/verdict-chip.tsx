import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import type { VerdictState } from '#shared/domain/eligibility/verdict.ts'

const TONES = { in: 'good', ask: 'warn', out: 'plain' } as const

/** 対象, 要確認 or 対象外. */
export function VerdictChip({ state }: { readonly state: VerdictState }) {
  const t = useT()
  return <Chip tone={TONES[state]}>{t(`eligibility.state.${state}`)}</Chip>
}
