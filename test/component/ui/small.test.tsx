import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { Button } from '#renderer/ui/button.tsx'
import { GojuonBar } from '#renderer/ui/gojuon-bar.tsx'
import { Highlight } from '#renderer/ui/highlight.tsx'
import { Rail } from '#renderer/ui/rail.tsx'
import { shortcutText } from '#renderer/ui/shortcut.ts'
import { StepList } from '#renderer/ui/step-list.tsx'
import { UiProvider } from '#renderer/ui/ui-provider.tsx'
import { useWords } from '#renderer/ui/words.ts'
import { ui as en } from '#shared/i18n/en/ui.ts'
import { ui as ja } from '#shared/i18n/ja/ui.ts'

afterEach(cleanup)

test('a busy button keeps the focus and takes no second press', () => {
  const onPress = vi.fn()
  render(
    <Button isBusy onPress={onPress}>
      取り込む
    </Button>,
  )

  const button = screen.getByRole('button')
  button.focus()
  fireEvent.click(button)

  expect(document.activeElement).toBe(button)
  expect(onPress).not.toHaveBeenCalled()
})

test('a row of the syllabary without names cannot be pressed', () => {
  const onGo = vi.fn()
  render(
    <GojuonBar
      label="五十音"
      rows={[
        { id: 'a', title: 'あ', count: 12 },
        { id: 'ra', title: 'ら', count: 0 },
      ]}
      current={null}
      onGo={onGo}
      describe={(row) => `${row.title}行 ${row.count}人`}
    />,
  )

  fireEvent.click(screen.getByRole('button', { name: 'ら行 0人' }))
  fireEvent.click(screen.getByRole('button', { name: 'あ行 12人' }))

  expect(onGo.mock.calls).toEqual([['a']])
})

test.each([
  [[[0, 2]], ['佐藤']],
  [
    [
      [3, 5],
      [0, 2],
    ],
    ['佐藤', '花子'],
  ],
  [
    [
      [0, 3],
      [2, 5],
    ],
    ['佐藤 ', '花子'],
  ],
  [[[9, 12]], []],
] as const)('the parts %j of a name are marked', (parts, marked) => {
  const { container } = render(<Highlight text="佐藤 花子" parts={parts} />)

  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked)
  expect(container.textContent).toBe('佐藤 花子')
})

test('the rail tells where one is and how many things wait', () => {
  render(
    <Rail
      label="場所"
      mark="絆"
      places={[
        { id: 'today', title: '今日', icon: null, count: 3 },
        { id: 'alumni', title: 'アルムナイ', icon: null },
      ]}
      current="alumni"
      onGo={() => {}}
    />,
  )

  expect(screen.getByRole('button', { name: '今日 3' })).toBeTruthy()
  expect(screen.getByRole('button', { current: 'page' }).textContent).toContain('アルムナイ')
})

test('a step that is behind is said to be done', () => {
  render(
    <StepList
      label="手順"
      current="map"
      steps={[
        { id: 'file', title: 'ファイル' },
        { id: 'map', title: '列の対応' },
      ]}
    />,
  )

  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    '済みファイル',
    '2列の対応',
  ])
})

test.each([
  ['Mod+Shift+Z', true, '⌘⇧Z'],
  ['Mod+K', false, 'Ctrl+K'],
])('the shortcut %s reads as the computer writes it', (keys, isMac, text) => {
  expect(shortcutText(keys, isMac)).toBe(text)
})

test("the widgets' own words come from the app, and in Japanese without one", () => {
  const Word = () => <p>{useWords()('ui.remove', { name: '佐藤' })}</p>
  render(
    <>
      <Word />
      <UiProvider locale="en" say={(key) => en[key]}>
        <Word />
      </UiProvider>
    </>,
  )

  expect(screen.getByText('佐藤を外す')).toBeTruthy()
  expect(screen.getByText('Remove {name}')).toBeTruthy()
})

test('both languages leave the same places open in a word', () => {
  const places = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([key, text]) => [key, text.match(/\{\w+\}/g)])

  expect(places(en)).toEqual(places(ja))
})
