import { useState, type KeyboardEvent } from 'react'

export interface Draft {
  text: string
  setText: (text: string) => void
  /** Hands the draft over if it differs from what was given; each draft once. */
  commit: () => void
  /** Enter hands over, Escape takes the draft back. */
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Holds what is being typed until the field is left.
 *
 * `onCommit` may answer with how the text should stand from now on.
 *
 * A value that changes from outside replaces the draft only where nothing else was typed meanwhile.
 */
export function useDraft(value: string, onCommit: (text: string) => string | void): Draft {
  const [base, setBase] = useState(value)
  const [text, setText] = useState(value)
  const [sent, setSent] = useState<string | null>(null)
  if (value !== base) {
    setBase(value)
    setSent(null)
    if (text === base || text === sent) setText(value)
  }

  const commit = () => {
    if (text === value || text === sent) return
    const written = onCommit(text) ?? text
    setSent(written)
    setText(written)
  }
  return {
    text,
    setText,
    commit,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) commit()
      if (event.key !== 'Escape' || text === value) return
      event.stopPropagation()
      setSent(null)
      setText(value)
    },
  }
}
