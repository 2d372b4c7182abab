import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { PersonSheet } from '#renderer/features/profile/person-sheet.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { clear, compose } from '#test/support/compose.ts'
import { makeConsent, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

// Many fields stand on a sheet: slow to draw on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

const STINT = makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', employeeNo: '0012' })

async function open(fields: Partial<AlumnusFields> = {}) {
  const data = await openScreenData()
  const done = await data.api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
    ...fields,
  })
  const id = done.ids[0] as Id<'alumnus'>
  const onDone = vi.fn<(done: Done) => void>()
  const onMerge = vi.fn()
  renderWithData(
    <PersonSheet
      id={id}
      timeline={null}
      mergedRecords={null}
      onClose={vi.fn()}
      onDone={onDone}
      onPrint={vi.fn()}
      onMerge={onMerge}
    />,
    data,
  )
  await screen.findByText('佐藤 花子')
  const stored = async (): Promise<Alumnus> => {
    const person = await data.api.alumni.get(id)
    if (person === null) throw new Error('no person')
    return person
  }
  return { data, id, onDone, onMerge, stored }
}

function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' })
}

/** The button that is called so, by its name or its words. */
function button(name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent
    return typeof name === 'string' ? own === name : name.test(own)
  })
  if (found === undefined) throw new Error(`no button ${String(name)}`)
  return found
}

function write(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } })
  fireEvent.blur(field(name))
}

test('a field is saved when it is left, and undone as one act', async () => {
  const { data, onDone, stored } = await open()

  write('姓', '斎藤')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).familyName).toBe('斎藤')
  await data.api.history.undo()

  expect(await screen.findByText('佐藤 花子')).toBeTruthy()
  await waitFor(() => expect(field('姓').value).toBe('佐藤'))
})

test('two fields left one after the other are both kept', async () => {
  const { onDone, stored } = await open({ stints: [STINT] })
  fireEvent.click(button(/^編集: 在籍/))

  write('社員番号', '００９９')
  write('退職理由', '家業を継ぐ')

  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2))
  expect((await stored()).stints).toEqual([
    { ...STINT, employeeNo: '0099', leavingReason: '家業を継ぐ' },
  ])
})

test('a reading typed by IME is stored with the name, when none was there', async () => {
  const { onDone, stored } = await open({ familyNameKana: '' })

  const name = field('姓')
  clear(name)
  compose(name, ['さい', 'さいとう', '斎藤'], '斎藤')
  fireEvent.blur(name)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ familyName: '斎藤', familyNameKana: 'サイトウ' })
})

test('a reading that is there is never overwritten', async () => {
  const { onDone, stored } = await open()

  const name = field('姓')
  clear(name)
  compose(name, ['さいとう', '斎藤'], '斎藤')
  fireEvent.blur(name)

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ familyName: '斎藤', familyNameKana: 'サトウ' })
})

test('a contact point is added with its first field, a phone as digits', async () => {
  const { onDone, stored } = await open()

  fireEvent.click(button('連絡先を追加'))
  write('メール', ' Hanako@Example.JP ')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).contactPoints).toMatchObject([
    { kind: 'email', place: 'private', value: 'hanako@example.jp' },
  ])
})

test('an added contact point that is left blank is not stored', async () => {
  const { onDone, stored } = await open()

  fireEvent.click(button('連絡先を追加'))
  fireEvent.click(screen.getAllByText('閉じる')[0] as HTMLElement)

  expect(onDone).not.toHaveBeenCalled()
  expect((await stored()).contactPoints).toEqual([])
})

test('a new consent waits until it is to be recorded', async () => {
  const { onDone, stored } = await open()

  fireEvent.click(button('同意を追加'))
  write('文面の版', '2026-04')
  expect((await stored()).consents).toEqual([])
  fireEvent.click(button('この内容で記録する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).consents).toMatchObject([
    { purpose: 'contact', givenOn: '2026-11-22', wordingVersion: '2026-04', withdrawnOn: null },
  ])
})

test('what cannot be right is stored and explained in its place', async () => {
  const { onDone, stored } = await open({ stints: [STINT] })
  fireEvent.click(button(/^編集: 在籍/))

  write('退職日', '平成27年3月31日')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).stints[0]?.leftOn).toBe('2015-03-31')
  expect(await screen.findAllByText(/退職日が入社日より前です/)).toBeTruthy()
})

test('a consent is withdrawn, its proof stays', async () => {
  const { onDone, stored } = await open({ consents: [makeConsent({ purpose: 'newsletter' })] })
  fireEvent.click(button('編集: お便り'))

  expect(screen.queryByLabelText('お便りを外す')).toBeNull()
  fireEvent.click(button('撤回を記録する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).consents).toMatchObject([
    { purpose: 'newsletter', givenOn: '2024-04-01', withdrawnOn: '2026-11-22' },
  ])
})

test('with a stint go its posts and leaves, and undo brings them back', async () => {
  const { data, onDone, stored } = await open({
    stints: [STINT],
    assignments: [
      {
        id: 'asg_1aaaaaa' as Id<'assignment'>,
        stintId: STINT.id,
        startedOn: null,
        department: '営業部',
        grade: '課長',
      },
    ],
  })

  fireEvent.click(button(/在籍 .*を外す/))
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await stored()).toMatchObject({ stints: [], assignments: [] })
  await data.api.history.undo()

  expect(await stored()).toMatchObject({ stints: [STINT], assignments: [{ department: '営業部' }] })
})

test('someone who died is not written to by a click', async () => {
  await open({ isDeceased: true, contactPoints: [makeContactPoint()] })

  expect(screen.getByText('逝去', { selector: 'span' })).toBeTruthy()
  expect(document.querySelector('a, [role=link]')).toBeNull()
})

test('tenure is told in years and months, to the day in the hint', async () => {
  await open({ stints: [STINT] })

  expect(screen.getByText('勤続 5年').title).toBe('5年0か月0日（在籍日数 1,826日）')
})

test('a staff member is added on the spot and keeps in touch from then on', async () => {
  const { data, stored } = await open()

  fireEvent.click(button('社員を追加して担当者にする'))
  const panel = await screen.findByRole('dialog')
  fireEvent.change(within(panel).getByLabelText('社員の氏名'), {
    target: { value: '山田 太郎' },
  })
  fireEvent.click(button('追加して担当者にする'))

  const [staff] = await waitFor(async () => {
    const all = await data.api.settings.staff()
    expect(all).toHaveLength(1)
    return all
  })
  await waitFor(async () => expect((await stored()).relationshipOwnerId).toBe(staff?.id))
})

test('a change that cannot be stored is told and can be tried again', async () => {
  const { data, onDone, stored } = await open()
  data.journal.failNextAppend()

  write('姓', '斎藤')
  expect(await screen.findByText(/変更は保存されていません/)).toBeTruthy()
  expect(field('姓').value).toBe('斎藤')
  fireEvent.click(button('もう一度保存する'))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect((await stored()).familyName).toBe('斎藤')
})

test('somebody of the same reading is pointed out', async () => {
  const { data, onMerge } = await open()
  const other = await data.api.alumni.create({
    familyName: '佐籐',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
  })

  fireEvent.click(await screen.findByText('見比べる'))

  expect(onMerge).toHaveBeenCalledWith(other.ids[0])
})

test('Escape closes an open row first, and is left to the pane after', async () => {
  await open({ stints: [STINT] })
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  fireEvent.click(button(/^編集: 在籍/))

  fireEvent.keyDown(field('社員番号'), { key: 'Escape' })
  expect(screen.queryByLabelText('社員番号')).toBeNull()
  expect(heard).not.toHaveBeenCalled()
  fireEvent.keyDown(field('姓'), { key: 'Escape' })

  expect(heard).toHaveBeenCalledOnce()
  document.body.removeEventListener('keydown', heard)
})
