import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Id } from '#shared/lib/ids.ts'

interface CaseButtonProps {
  /** Whom or what the case is about. */
  readonly about: string
  readonly caseId: Id<'case'> | null
  readonly onOpen: (id: Id<'case'>) => void
  readonly onStart: () => void
}

/** Leads to the case of a person at a post, or begins one. */
export function CaseButton({ about, caseId, onOpen, onStart }: CaseButtonProps) {
  const t = useT()
  const words = t(caseId === null ? 'cases.add' : 'vacancies.case.open')
  return (
    <Button
      size="small"
      label={`${words}: ${about}`}
      onPress={() => (caseId === null ? onStart() : onOpen(caseId))}
    >
      {words}
    </Button>
  )
}
