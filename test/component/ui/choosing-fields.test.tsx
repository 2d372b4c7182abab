import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'

import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'

import { field, type } from './field.ts'

afterEach(cleanup)

test('a tag is added by Enter and taken off by Backspace', () => {
  render(<Tags />)

  type('タグ', '起業家')
  fireEvent.keyDown(field('タグ'), { key: 'Enter' })
  expect(tags()).toEqual(['世話役', '起業家'])
  fireEvent.keyDown(field('タグ'), { key: 'Backspace' })

  expect(tags()).toEqual(['世話役'])
})

test('the same tag is not hung on twice', () => {
  render(<Tags />)

  type('タグ', ' 世話役 ')
  fireEvent.keyDown(field('タグ'), { key: 'Enter' })

  expect(tags()).toEqual(['世話役'])
})

test('a combo box takes what is not in its list', () => {
  const onCommit = vi.fn()
  render(
    <ComboBox label="部署" value="" onCommit={onCommit} options={[{ id: '1', title: '営業部' }]} />,
  )

  type('部署', '新規事業室')
  fireEvent.blur(field('部署'))

  expect(onCommit.mock.calls).toEqual([['新規事業室']])
})

test('an option of a combo box is chosen by keys and handed over once', async () => {
  const onCommit = vi.fn()
  const onChoose = vi.fn()
  render(
    <ComboBox
      label="部署"
      value=""
      onCommit={onCommit}
      onChoose={onChoose}
      options={[
        { id: '1', title: '営業部' },
        { id: '2', title: '営業企画部' },
      ]}
    />,
  )

  field('部署').focus()
  type('部署', '営業')
  await screen.findByRole('option', { name: '営業企画部' })
  fireEvent.keyDown(field('部署'), { key: 'ArrowDown' })
  fireEvent.keyDown(field('部署'), { key: 'ArrowDown' })
  fireEvent.keyDown(field('部署'), { key: 'Enter' })

  expect(onChoose.mock.calls).toEqual([['2']])
  expect(onCommit.mock.calls).toEqual([['営業企画部']])
})

test('a select hands over the id of what was chosen', async () => {
  const onChange = vi.fn()
  render(
    <Select
      label="退職区分"
      value={null}
      onChange={onChange}
      options={[
        { id: 'own', title: '自己都合' },
        { id: 'company', title: '会社都合' },
      ]}
    />,
  )

  const opener = screen.getByRole('button')
  opener.focus()
  fireEvent.keyDown(opener, { key: 'ArrowDown' })
  const option = await screen.findByRole('option', { name: '会社都合' })
  fireEvent.click(option)

  expect(onChange.mock.calls).toEqual([['company']])
})

function Tags() {
  const [value, setValue] = useState<readonly string[]>(['世話役'])
  return <TagField label="タグ" value={value} onChange={setValue} />
}

function tags(): string[] {
  const list = screen.getByRole('grid', { name: /タグ/ })
  return within(list)
    .getAllByRole('row')
    .map((row) => row.textContent)
}
