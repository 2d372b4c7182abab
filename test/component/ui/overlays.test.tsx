import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { CommandPalette } from '#renderer/ui/command-palette.tsx'
import { ConfirmDialog, Dialog } from '#renderer/ui/dialog.tsx'
import { CheckMenu, MenuButton } from '#renderer/ui/menu-button.tsx'
import { SplitPane } from '#renderer/ui/split-pane.tsx'
import { ToastRegion } from '#renderer/ui/toast-region.tsx'
import { dismissToast, showToast, useToastStore } from '#renderer/ui/toast.store.ts'

beforeEach(() => useToastStore.setState({ toasts: [] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a dialog bears its title and closes by Escape', () => {
  const onClose = vi.fn()
  render(
    <Dialog title="2人をまとめる" onClose={onClose}>
      左右を見比べます。
    </Dialog>,
  )

  const dialog = screen.getByRole('dialog', { name: '2人をまとめる' })
  fireEvent.keyDown(dialog, { key: 'Escape' })

  expect(onClose).toHaveBeenCalledOnce()
})

test('while an act is under way a dialog stays', () => {
  const onClose = vi.fn()
  render(
    <ConfirmDialog title="移します" action="移す" isBusy onConfirm={() => {}} onClose={onClose} />,
  )

  fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' })

  expect(onClose).not.toHaveBeenCalled()
})

test('what went wrong is said where the act was', () => {
  render(
    <ConfirmDialog
      title="消去します"
      action="消去する"
      kind="danger"
      problem="書き込めませんでした。"
      onConfirm={() => {}}
      onClose={() => {}}
    />,
  )

  expect(screen.getByRole('alert').textContent).toBe('書き込めませんでした。')
})

test('an act of a menu is done, and the menu closes', async () => {
  const onAction = vi.fn()
  render(
    <MenuButton
      label="その他"
      acts={[
        { id: 'copy', title: '写す', onAction: () => {} },
        null,
        { id: 'trash', title: 'ごみ箱へ', onAction },
      ]}
    />,
  )

  const opener = screen.getByRole('button', { name: 'その他' })
  opener.focus()
  fireEvent.keyDown(opener, { key: 'ArrowDown' })
  fireEvent.click(await screen.findByRole('menuitem', { name: 'ごみ箱へ' }))

  expect(onAction).toHaveBeenCalledOnce()
  expect(screen.queryByRole('menu')).toBeNull()
})

test('a menu of columns stays open and keeps their order', async () => {
  const onChange = vi.fn<(chosen: ReadonlySet<string>) => void>()
  render(
    <CheckMenu
      label="列を選ぶ"
      options={[
        { id: 'name', title: '氏名' },
        { id: 'tenure', title: '勤続' },
        { id: 'company', title: '現職' },
      ]}
      value={new Set(['company'])}
      onChange={onChange}
    />,
  )

  const opener = screen.getByRole('button', { name: '列を選ぶ' })
  opener.focus()
  fireEvent.keyDown(opener, { key: 'ArrowDown' })
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: '氏名' }))

  expect([...(onChange.mock.lastCall?.[0] ?? [])]).toEqual(['name', 'company'])
  expect(screen.getByRole('menu')).toBeTruthy()
})

test('the palette goes where the keys lead and closes by Escape', async () => {
  const onChoose = vi.fn()
  const onClose = vi.fn()
  render(<Palette onChoose={onChoose} onClose={onClose} />)

  const field = screen.getByRole('searchbox')
  await vi.waitFor(() => expect(document.activeElement).toBe(field))
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'Enter' })
  fireEvent.keyDown(field, { key: 'Escape' })

  expect(onChoose.mock.calls).toEqual([['ichiro']])
  expect(onClose).toHaveBeenCalledOnce()
})

test('a toast goes by itself, but not while it is pointed at', () => {
  vi.useFakeTimers()
  render(<ToastRegion />)
  act(() => void showToast({ text: '12人をごみ箱へ移しました。' }))

  fireEvent.pointerEnter(screen.getByRole('region'))
  act(() => void vi.advanceTimersByTime(60_000))
  expect(screen.queryByText('12人をごみ箱へ移しました。')).not.toBeNull()
  fireEvent.pointerLeave(screen.getByRole('region'))
  act(() => void vi.advanceTimersByTime(8000))

  expect(screen.queryByText('12人をごみ箱へ移しました。')).toBeNull()
})

test('the act of a toast is done once and takes it away', () => {
  const run = vi.fn()
  render(<ToastRegion />)
  act(() => void showToast({ text: '移しました。', action: { label: '元に戻す', run } }))

  fireEvent.click(screen.getByRole('button', { name: '元に戻す' }))

  expect(run).toHaveBeenCalledOnce()
  expect(screen.queryByText('移しました。')).toBeNull()
})

test('at most three toasts lie over each other, and Escape takes the newest', () => {
  render(<ToastRegion />)
  act(() => {
    for (const text of ['一', '二', '三', '四']) showToast({ text })
  })

  fireEvent.keyDown(screen.getByRole('region'), { key: 'Escape' })

  expect(useToastStore.getState().toasts.map(({ text }) => text)).toEqual(['二', '三'])
})

test('a toast can be taken away by who showed it', () => {
  const id = showToast({ text: '一' })

  dismissToast(id)

  expect(useToastStore.getState().toasts).toEqual([])
})

test('Escape in the sheet comes back to the list', () => {
  const onLeave = vi.fn()
  render(
    <SplitPane
      sheet={<button type="button">写す</button>}
      sheetKey="alm_1"
      sheetLabel="佐藤 花子"
      onLeave={onLeave}
      onClose={() => {}}
    >
      一覧
    </SplitPane>,
  )

  fireEvent.keyDown(screen.getByRole('button', { name: '写す' }), { key: 'Escape' })

  expect(onLeave).toHaveBeenCalledOnce()
})

function Palette(props: { onChoose: (id: string) => void; onClose: () => void }) {
  const [query, setQuery] = useState('')
  return (
    <CommandPalette
      label="探す・行う"
      query={query}
      onQuery={setQuery}
      groups={[
        {
          id: 'people',
          title: 'アルムナイ',
          commands: [
            { id: 'hanako', title: '佐藤 花子' },
            { id: 'ichiro', title: '鈴木 一郎' },
          ],
        },
        { id: 'acts', title: 'すること', commands: [] },
      ]}
      {...props}
    />
  )
}
