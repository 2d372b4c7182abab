import { configure, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import { ExportScreen } from '#renderer/features/transfer/export/export-screen.tsx'
import { useExportStore } from '#renderer/features/transfer/export/export.store.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { reportRoster } from '#shared/transfer/read/report.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import type { Asked } from '#test/support/main-bridge.ts'
import { makeConsent, makeContactPoint } from '#test/support/make-alumnus.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

configure({ asyncUtilTimeout: 20_000 })
vi.setConfig({ testTimeout: 60_000 })

const SOURCE = { query: DEFAULT_QUERY, ids: null }
const SATO = { familyName: '佐藤', givenName: '花子', familyNameKana: 'サトウ' }

beforeEach(() => useExportStore.setState(useExportStore.getInitialState(), true))

function show(data: ScreenData): void {
  renderWithData(
    <ExportScreen source={SOURCE} onDone={() => undefined} onClose={() => undefined} />,
    data,
  )
}

// Queries by role walk every element of this long page, which takes seconds in a test's DOM.
async function button(name: string): Promise<Element> {
  const words = await screen.findByText(name)
  const found = words.closest('button')
  if (found === null) throw new Error(`no button: ${name}`)
  return found
}

async function press(name: string): Promise<void> {
  fireEvent.click(await button(name))
}

async function pressIcon(name: string): Promise<void> {
  fireEvent.click(await screen.findByLabelText(name))
}

function savedBytes(asked: readonly Asked[]): Uint8Array {
  const save = asked.find(({ channel }) => channel === 'file:save')
  if (save === undefined) throw new Error('nothing was saved')
  return (save.request as { bytes: Uint8Array }).bytes
}

test('a list is saved, read back as the same person, and then in the ledger', async () => {
  const data = await openScreenData()
  const phone = makeContactPoint({ kind: 'phone', value: '09012345678' })
  await data.api.alumni.create({ ...SATO, contactPoints: [phone] })
  const asked = answerAsMain({ 'file:save': () => ({ path: '/書類/一覧.xlsx' }) })
  show(data)

  await press('1人を書き出す')

  await screen.findByText('1人を書き出し、記録簿に残しました。')
  const read = reportRoster(savedBytes(asked), 'アルムナイ.xlsx')
  expect(read).toMatchObject({ records: [{ familyName: '佐藤', phone: '09012345678' }] })
  expect((await data.api.ledger.list()).map(({ entry }) => entry.format)).toEqual(['xlsx'])
})

test('a list that she did not save after all is not in the ledger', async () => {
  const data = await openScreenData()
  await data.api.alumni.create(SATO)
  const asked = answerAsMain({ 'file:save': () => null })
  show(data)

  await press('1人を書き出す')

  await expect.poll(() => asked.length).toBe(1)
  const go = await button('1人を書き出す')
  await expect.poll(() => go.hasAttribute('data-pending')).toBe(false)
  expect(await data.api.ledger.list()).toEqual([])
  expect(screen.queryByText(/記録簿に残しました/)).toBeNull()
})

test('who is left out stands there by name and reason before anything goes out', async () => {
  const data = await openScreenData()
  await data.api.alumni.create({ ...SATO, isDoNotContact: true })
  useExportStore.setState({ purpose: 'eventInvitation' })
  show(data)

  await press('名前を見る')

  expect(await screen.findByText('連絡不可、この目的への同意なし')).toBeTruthy()
  expect(await button('0人を書き出す')).toHaveProperty('disabled', true)
})

test('people without a consent go out only when she says so', async () => {
  const data = await openScreenData()
  const consents = [makeConsent({ purpose: 'contact' })]
  await data.api.alumni.create({ ...SATO, consents })
  await data.api.alumni.create({ ...SATO, familyName: '鈴木' })
  useExportStore.setState({ purpose: 'contact' })
  show(data)

  fireEvent.click(await screen.findByLabelText('同意のない1人も含める'))

  expect(await button('2人を書き出す')).toBeTruthy()
  expect(screen.getByText('この目的への同意のない人を1人含みます。')).toBeTruthy()
})

test('a list for outside waits for the name of who gets it', async () => {
  const data = await openScreenData()
  const consents = [makeConsent({ purpose: 'contact' })]
  await data.api.alumni.create({ ...SATO, consents })
  show(data)

  fireEvent.click(await screen.findByLabelText('社外'))

  expect(await screen.findByText('渡す会社・人の名前を入れてください。')).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/渡す会社・人/), { target: { value: '青空印刷' } })
  await expect
    .poll(async () => (await button('1人を書き出す')).hasAttribute('disabled'))
    .toBe(false)
})

test('a column goes up and down and out by its buttons', async () => {
  const data = await openScreenData()
  await data.api.alumni.create(SATO)
  useExportStore.setState({ columns: ['name', 'kana', 'email'] })
  show(data)

  await pressIcon('メールアドレスを前へ')
  await pressIcon('氏名を後ろへ')
  await pressIcon('フリガナを外す')

  const list = screen.getByLabelText('書き出す項目の順')
  const names = Array.from(list.children, (item) => item.textContent)
  expect(names).toEqual(['1メールアドレス', '2氏名'])
})

test('columns are saved under a name and taken up again', async () => {
  const data = await openScreenData()
  await data.api.alumni.create(SATO)
  useExportStore.setState({ columns: ['name', 'email'] })
  show(data)

  await press('型として保存')
  fireEvent.change(await screen.findByLabelText('型の名前'), { target: { value: '案内用' } })
  await press('保存する')

  expect(await button('型「案内用」を削除')).toBeTruthy()
  expect(await data.api.settings.exportPresets()).toMatchObject([
    { name: '案内用', columns: ['name', 'email'], format: 'xlsx' },
  ])
})

test('a character that Shift_JIS lacks is shown with what would stand there', async () => {
  const data = await openScreenData()
  await data.api.alumni.create({ ...SATO, familyName: '𠮟野' })
  useExportStore.setState({ format: 'csv-cp932', columns: ['name'] })
  show(data)

  const row = (await screen.findByText('叱')).closest('tr')

  expect(row?.textContent).toBe('𠮟1か所叱𠮟野 花子 氏名')
})

test('addresses are in the ledger from the first copy on, and once', async () => {
  const data = await openScreenData()
  const consents = [makeConsent({ purpose: 'contact' })]
  const make = (familyName: string, value: string) =>
    data.api.alumni.create({
      ...SATO,
      familyName,
      consents,
      contactPoints: [makeContactPoint({ value })],
    })
  await make('佐藤', 'sato@example.jp')
  await make('鈴木', 'suzuki@example.jp')
  const copied: string[] = []
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  })
  useExportStore.setState({
    format: 'bcc',
    bcc: { size: 1, separator: ', ', hasNames: false },
  })
  show(data)

  await press('2人の宛先をまとめる')
  const before = await data.api.ledger.list()
  for (const words of await screen.findAllByText('コピー')) {
    fireEvent.click(words)
    await expect.poll(() => words.textContent).toBe('コピーしました')
  }

  expect(before).toEqual([])
  expect(copied).toEqual(['sato@example.jp', 'suzuki@example.jp'])
  expect(await data.api.ledger.list()).toHaveLength(1)
})
