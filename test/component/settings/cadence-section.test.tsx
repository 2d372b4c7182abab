import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { CadenceSection } from '#renderer/features/settings/cadence-section.tsx'
import type { DeviceSettings } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

const SETTINGS: DeviceSettings = {
  language: 'ja',
  theme: 'system',
  isWarekiFirst: false,
  operatorId: null,
  isSetUp: true,
  isDueNoticeOn: false,
  dueNoticeOn: null,
}

async function open() {
  const data = await openScreenData()
  const done = await data.api.alumni.create({ familyName: '佐藤' })
  await data.api.alumni.bulkTag([done.ids[0] as Id<'alumnus'>], ['起業家'], [])
  const onDone = vi.fn<() => void>()
  const onSettings = vi.fn<(settings: Partial<DeviceSettings>) => Promise<void>>(
    async () => undefined,
  )
  renderWithData(
    <CadenceSection settings={SETTINGS} onSettings={onSettings} onDone={onDone} />,
    data,
  )
  await screen.findByRole('heading', { name: '会社の休日' })
  return { data, onDone, onSettings }
}

function fill(label: string, text: string): void {
  const field = screen.getByRole('textbox', { name: label })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

test("the programme's cadence begins with half a year and is saved when the field is left", async () => {
  const { data, onDone } = await open()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '全体の目安' })
  expect(field.value).toBe('180')

  fill('全体の目安', '３６５')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await data.api.cadence.settings()).programmeDays).toBe(365)
})

test('a rule for a tag is added, changed and taken out', async () => {
  const { data, onDone } = await open()
  const rules = async () =>
    (await data.api.cadence.settings()).rules.map(({ name, days }) => [name, days])

  fireEvent.click(screen.getByRole('button', { name: /タグ・分科会/ }))
  fireEvent.click(await screen.findByRole('option', { name: 'タグ「起業家」' }))
  fireEvent.click(screen.getByRole('button', { name: '追加する' }))
  await screen.findByRole('textbox', { name: 'タグ「起業家」' })
  expect(await rules()).toEqual([['起業家', 90]])

  fill('タグ「起業家」', '60')
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2))
  expect(await rules()).toEqual([['起業家', 60]])

  fireEvent.click(screen.getByRole('button', { name: 'タグ「起業家」を外す' }))
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(3))
  expect(await rules()).toEqual([])
})

test('days of closure are added with their first day alone, and not without it', async () => {
  const { data, onDone } = await open()
  const add = screen.getByRole<HTMLButtonElement>('button', { name: '会社の休日を追加する' })

  fill('休日の名前', '創立記念日')
  expect(add.disabled).toBe(true)
  fill('初日', '2026/12/1')
  await waitFor(() => expect(add.disabled).toBe(false))
  fireEvent.click(add)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const { holidays } = await data.api.cadence.settings()
  expect(holidays).toMatchObject([{ name: '創立記念日', from: '2026-12-01', to: '2026-12-01' }])
})

test('notices are switched on for this machine', async () => {
  const { onSettings } = await open()

  fireEvent.click(screen.getByRole('switch', { name: '期日の来た用件をパソコンの通知で知らせる' }))

  expect(onSettings).toHaveBeenCalledWith({ isDueNoticeOn: true })
})
