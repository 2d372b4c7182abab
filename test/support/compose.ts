import { fireEvent } from '@testing-library/react'

/** Types a word by IME: what the composition shows, one after the other, and what it puts down. */
export function compose(field: HTMLInputElement, shown: readonly string[], word: string): void {
  const before = field.value
  tell(field, 'compositionstart', '')
  for (const data of shown) {
    tell(field, 'compositionupdate', data)
    fireEvent.input(field, { target: { value: before + data } })
  }
  fireEvent.input(field, { target: { value: before + word } })
  tell(field, 'compositionend', word)
}

/** Empties a field before it is typed anew. */
export function clear(field: HTMLInputElement): void {
  fireEvent.input(field, { target: { value: '' } })
}

// The page of the tests has no CompositionEvent, so its data is put on a plain event.
function tell(field: HTMLInputElement, type: string, data: string): void {
  fireEvent(field, Object.assign(new Event(type, { bubbles: true }), { data }))
}
