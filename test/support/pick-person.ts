import { fireEvent, screen, waitFor } from '@testing-library/react'

/** Types a name into a picker and chooses the person who is found. */
export async function pickPerson(label: string, name: string): Promise<void> {
  const box = await screen.findByRole('combobox', { name: label })
  box.focus()
  fireEvent.change(box, { target: { value: name } })
  const option = await waitFor(() => {
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    return screen.getByRole('option', { name: new RegExp(name) })
  })
  fireEvent.click(option)
}
