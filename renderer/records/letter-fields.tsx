import { useRef } from 'react'

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Field } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import {
  OFFERED_PLACEHOLDERS,
  OFFERED_PLACEHOLDERS_EN,
  unknownPlaceholders,
} from '#shared/domain/letter/fill.ts'

import styles from './letter-fields.module.css'

/** A letter's subject and text, as they are being written. */
export interface LetterDraft {
  readonly subject: string
  readonly body: string
}

export interface LetterFieldsProps {
  readonly draft: LetterDraft
  readonly onChange: (draft: LetterDraft) => void
  /** Once, when a field is left with another text. */
  readonly onCommit?: (draft: LetterDraft) => void
}

/** Subject and text of a letter, with the words that can be filled in. */
export function LetterFields({ draft, onChange, onCommit }: LetterFieldsProps) {
  const t = useT()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const kept = useRef(draft)
  const unknown = unknownPlaceholders(draft.subject, draft.body)
  const words = language === 'ja' ? OFFERED_PLACEHOLDERS : OFFERED_PLACEHOLDERS_EN
  const commit = (): void => {
    if (kept.current.subject === draft.subject && kept.current.body === draft.body) return
    kept.current = draft
    onCommit?.(draft)
  }
  const insert = (word: string): void => {
    const area = box.current?.querySelector('textarea')
    const text = t('letters.braces', { word })
    const from = area?.selectionStart ?? draft.body.length
    const to = area?.selectionEnd ?? from
    const next = { ...draft, body: draft.body.slice(0, from) + text + draft.body.slice(to) }
    onChange(next)
    if (area === null || area === undefined) return
    area.focus()
    // The field has its new text only after it was drawn.
    requestAnimationFrame(() => area.setSelectionRange(from + text.length, from + text.length))
  }
  return (
    <div
      ref={box}
      className={styles.fields}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) commit()
      }}
    >
      <TextField
        label={t('letters.subject')}
        value={draft.subject}
        onChange={(subject) => onChange({ ...draft, subject })}
        maxLength={500}
      />
      <TextArea
        label={t('letters.body')}
        value={draft.body}
        onChange={(body) => onChange({ ...draft, body })}
        maxLength={20_000}
        rows={12}
      />
      <Field label={t('letters.placeholders')} hint={t('letters.placeholders.hint')}>
        <div className={styles.words}>
          {words.map((word) => (
            <Button key={word} size="small" onPress={() => insert(word)}>
              {word}
            </Button>
          ))}
        </div>
      </Field>
      {unknown.length > 0 && (
        <Notice tone="danger">
          {t('letters.unknown', { words: unknown.join(t('exporting.and')) })}
        </Notice>
      )}
    </div>
  )
}
