import { useRef } from 'react'

import { TextField } from '#renderer/ui/text-field.tsx'
import type { TextFieldProps } from '#renderer/ui/text-field.tsx'

import {
  beginComposition,
  endComposition,
  NO_CAPTURE,
  readingToPropose,
  updateComposition,
} from './reading-capture.ts'

interface NameFieldProps extends Omit<TextFieldProps, 'onCommit' | 'onChange'> {
  /** What the reading's field holds. */
  reading: string
  /** Every keystroke, with a reading to put beside it or null to leave that as it is. */
  onType?: (text: string, reading: string | null) => void
  /** The field was left; the reading as above. */
  onCommit?: (text: string, reading: string | null) => void
}

/** A name, from whose typing by IME the reading is proposed. */
export function NameField({ reading, onType, onCommit, ...field }: NameFieldProps) {
  const capture = useRef(NO_CAPTURE)
  const proposed = useRef('')
  const handOver = (text: string, to: NonNullable<NameFieldProps['onType']>): void => {
    const found = readingToPropose(capture.current, text, reading, proposed.current)
    if (found !== null) proposed.current = found
    to(text, found)
  }
  return (
    <div
      onCompositionStart={() => {
        capture.current = beginComposition(capture.current)
      }}
      onCompositionUpdate={(event) => {
        capture.current = updateComposition(capture.current, event.data)
      }}
      onCompositionEnd={(event) => {
        capture.current = endComposition(capture.current, event.data)
        // The input's own change came before the composition's end.
        if (onType && event.target instanceof HTMLInputElement) handOver(event.target.value, onType)
      }}
    >
      <TextField
        {...field}
        {...(onType && { onChange: (text: string) => handOver(text, onType) })}
        {...(onCommit && { onCommit: (text: string) => handOver(text, onCommit) })}
      />
    </div>
  )
}
