import { fireEvent, screen } from '@testing-library/react'

/** The input that is labelled so. */
export function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' })
}

/** Puts a text in the field that is labelled so. */
export function type(label: string, text: string): void {
  fireEvent.change(field(label), { target: { value: text } })
}
