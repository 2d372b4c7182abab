import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'

import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { CommandPalette } from '#renderer/ui/command-palette.tsx'
import { isComposing } from '#renderer/ui/composing.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'

afterEach(cleanup)

type Show = (act: (value: unknown) => void) => ReactNode

/** Every widget that takes text, with what Enter does in it and a text it would take. */
const FIELDS: readonly (readonly [name: string, text: string, show: Show])[] = [
  ['TextField', '花子', (act) => <TextField label="欄" value="" onCommit={act} />],
  [
    'SearchField',
    '花子',
    (act) => <SearchField label="欄" value="花子" onChange={() => {}} onSubmit={act} />,
  ],
  ['NumberField', '12', (act) => <NumberField label="欄" value={null} onChange={act} />],
  ['ComboBox', '営業部', (act) => <ComboBox label="欄" value="" onCommit={act} options={[]} />],
  [
    'DateField',
    '2026-09-12',
    (act) => (
      <DateField
        label="欄"
        value={null}
        onChange={act}
        parse={(text) => text}
        format={(day) => day}
      />
    ),
  ],
  ['TagField', '世話役', (act) => <TagField label="欄" value={[]} onChange={act} />],
  [
    'CommandPalette',
    '',
    (act) => (
      <CommandPalette
        label="欄"
        query=""
        onQuery={() => {}}
        onChoose={act}
        onClose={() => {}}
        groups={[{ id: 'people', title: '人', commands: [{ id: 'hanako', title: '佐藤 花子' }] }]}
      />
    ),
  ],
]

for (const [name, text, show] of FIELDS) {
  test(`${name}: Enter that settles a word does nothing else`, () => {
    const { input, act } = open(show, text)

    fireEvent.compositionStart(input)
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true, keyCode: 229 })

    expect(act).not.toHaveBeenCalled()
  })

  test(`${name}: the late Enter of macOS (key code 229) does nothing either`, () => {
    const { input, act } = open(show, text)

    fireEvent.compositionStart(input)
    fireEvent.compositionEnd(input)
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })

    expect(act).not.toHaveBeenCalled()
  })

  test(`${name}: a plain Enter acts`, () => {
    const { input, act } = open(show, text)

    fireEvent.keyDown(input, { key: 'Enter' })

    expect(act).toHaveBeenCalledOnce()
  })
}

test('Escape that takes a composition back leaves the draft alone', () => {
  render(<TextField label="欄" value="花" onCommit={() => {}} />)
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: '欄' })
  fireEvent.change(input, { target: { value: '花子' } })

  fireEvent.keyDown(input, { key: 'Escape', isComposing: true })
  expect(input.value).toBe('花子')
  fireEvent.keyDown(input, { key: 'Escape' })

  expect(input.value).toBe('花')
})

test('Enter in a composition does not submit a form around the field', () => {
  render(
    <form>
      <TextArea label="欄" value="" />
    </form>,
  )

  const isLeft = fireEvent.keyDown(screen.getByRole('textbox', { name: '欄' }), {
    key: 'Enter',
    isComposing: true,
  })

  expect(isLeft).toBe(false)
})

test('what an IME composes is told as it stands, for the reading', () => {
  const onComposing = vi.fn()
  render(<TextField label="欄" value="" onComposing={onComposing} />)

  const update = new Event('compositionupdate', { bubbles: true })
  fireEvent(screen.getByRole('textbox', { name: '欄' }), Object.assign(update, { data: 'さとう' }))

  expect(onComposing).toHaveBeenCalledWith('さとう')
})

test.each([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('a key press %o belongs to the IME: %s', (event, belongs) => {
  expect(isComposing(event)).toBe(belongs)
})

function open(show: Show, text: string) {
  const act = vi.fn()
  render(show(act))
  const input = screen.getByLabelText<HTMLInputElement>('欄', { selector: 'input' })
  input.focus()
  if (text === '') fireEvent.keyDown(input, { key: 'ArrowDown' })
  else fireEvent.change(input, { target: { value: text } })
  act.mockClear()
  return { input, act }
}
