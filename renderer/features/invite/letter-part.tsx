import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { LetterFields } from '#renderer/records/letter-fields.tsx'
import type { LetterDraft } from '#renderer/records/letter-fields.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { OFFERED_LETTERS } from '#shared/domain/letter/offered-letters.ts'
import type { Letter } from '#shared/domain/programme/programme.ts'

import styles from './invite.module.css'

export interface LetterPartProps {
  readonly letters: readonly Letter[]
  readonly draft: LetterDraft
  readonly onChange: (draft: LetterDraft) => void
  readonly onCommit: (draft: LetterDraft) => void
}

/** The letter of this event: taken from one to write with, and changed for it. */
export function LetterPart({ letters, draft, onChange, onCommit }: LetterPartProps) {
  const t = useT()
  const language = useLanguage()
  const take = ({ subject, body }: LetterDraft): void => {
    onChange({ subject, body })
    onCommit({ subject, body })
  }
  const acts = [
    ...letters.map((letter) => ({
      id: letter.id as string,
      title: letter.name,
      onAction: () => take(letter),
    })),
    ...OFFERED_LETTERS[language].map((letter) => ({
      id: letter.name,
      title: t('invite.letter.sample', { name: letter.name }),
      onAction: () => take(letter),
    })),
  ]
  return (
    <Section
      title={t('invite.letter')}
      actions={
        <MenuButton label={t('invite.letter.choose')} kind="quiet" size="small" acts={acts} />
      }
    >
      <LetterFields draft={draft} onChange={onChange} onCommit={onCommit} />
      <p className={styles.soft}>{t('invite.letter.hint')}</p>
    </Section>
  )
}
