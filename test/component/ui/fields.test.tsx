import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'

import { DateField } from '#renderer/ui/date-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import { field, type } from './field.ts'

afterEach(cleanup)

test('a text is handed over once, when the field is left', () => {
  const onCommit = vi.fn()
  render(<TextField label="姓" value="佐藤" onCommit={onCommit} />)

  type('姓', '斎藤')
  expect(onCommit).not.toHaveBeenCalled()
  fireEvent.keyDown(field('姓'), { key: 'Enter' })
  fireEvent.blur(field('姓'))

  expect(onCommit.mock.calls).toEqual([['斎藤']])
})

test('a text that was not changed is not handed over', () => {
  const onCommit = vi.fn()
  render(<TextField label="姓" value="佐藤" onCommit={onCommit} />)

  fireEvent.focus(field('姓'))
  fireEvent.blur(field('姓'))

  expect(onCommit).not.toHaveBeenCalled()
})

test('a value that changes elsewhere comes in, unless something is being typed', () => {
  const { rerender } = render(<TextField label="姓" value="佐藤" onCommit={() => {}} />)

  rerender(<TextField label="姓" value="鈴木" onCommit={() => {}} />)
  expect(field('姓').value).toBe('鈴木')
  type('姓', '斎藤')
  rerender(<TextField label="姓" value="田中" onCommit={() => {}} />)

  expect(field('姓').value).toBe('斎藤')
})

test('a stored form that differs from what was typed replaces it', () => {
  function Owner() {
    const [text, setText] = useState('')
    return <TextField label="姓" value={text} onCommit={(typed) => setText(typed.trim())} />
  }
  render(<Owner />)

  type('姓', ' 佐藤 ')
  fireEvent.blur(field('姓'))

  expect(field('姓').value).toBe('佐藤')
})

test('a problem is said with the field', () => {
  render(<TextField label="メール" value="x" problem="「@」がありません。" />)

  const described = field('メール').getAttribute('aria-describedby') ?? ''

  expect(field('メール').getAttribute('aria-invalid')).toBe('true')
  expect(
    described.split(' ').map((id) => document.querySelector(`[id="${id}"]`)?.textContent),
  ).toContain('「@」がありません。')
})

test.each([
  ['３', 3],
  ['1,200', 1200],
  ['△5', -5],
  ['', null],
])('the number %s is read', (text, number) => {
  const onChange = vi.fn()
  render(<NumberField label="年" value={7} onChange={onChange} />)

  type('年', text)
  fireEvent.blur(field('年'))

  expect(onChange).toHaveBeenCalledWith(number)
})

test('what is no number stays in the field with a problem', () => {
  const onChange = vi.fn()
  render(<NumberField label="年" value={7} onChange={onChange} />)

  type('年', '七つ')
  fireEvent.blur(field('年'))

  expect(onChange).not.toHaveBeenCalled()
  expect(field('年').value).toBe('七つ')
  expect(screen.getByText('数として読めません。')).toBeTruthy()
})

test('a large number stands with commas, and is handed over only where it changed', () => {
  const onChange = vi.fn()
  render(<NumberField label="予算" value={1400000} onChange={onChange} />)
  expect(field('予算').value).toBe('1,400,000')

  type('予算', '1400000')
  fireEvent.blur(field('予算'))
  type('予算', '２５００００')
  fireEvent.blur(field('予算'))

  expect(onChange.mock.calls).toEqual([[250000]])
  expect(field('予算').value).toBe('250,000')
})

test('a number never leaves its bounds', () => {
  const onChange = vi.fn()
  render(<NumberField label="年" value={98} onChange={onChange} max={99} />)

  fireEvent.keyDown(field('年'), { key: 'ArrowUp' })
  fireEvent.keyDown(field('年'), { key: 'ArrowUp' })

  expect(onChange.mock.calls).toEqual([[99], [99]])
})

test('a day typed in another form is handed over as an ISO day', () => {
  const onChange = vi.fn()
  showDate(onChange)

  type('退職日', 'R8.9.12')
  fireEvent.blur(field('退職日'))

  expect(onChange).toHaveBeenCalledWith('2026-09-12')
  expect(field('退職日').value).toBe('2026/9/12')
})

test('what is no day stays in the field with what to write instead', () => {
  const onChange = vi.fn()
  showDate(onChange)

  type('退職日', 'きのう')
  fireEvent.blur(field('退職日'))

  expect(onChange).not.toHaveBeenCalled()
  expect(field('退職日').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/日付として読めません/)).toBeTruthy()
})

test('an emptied day is no day', () => {
  const onChange = vi.fn()
  showDate(onChange, '2026-09-12')

  type('退職日', '')
  fireEvent.blur(field('退職日'))

  expect(onChange).toHaveBeenCalledWith(null)
})

function showDate(onChange: (day: string | null) => void, value: string | null = null) {
  const known: Record<string, string> = { 'R8.9.12': '2026-09-12', '2026/9/12': '2026-09-12' }
  render(
    <DateField
      label="退職日"
      value={value}
      onChange={onChange}
      parse={(text) => known[text] ?? null}
      format={(day) => day.replaceAll(/-0?/g, '/')}
    />,
  )
}
