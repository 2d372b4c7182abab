import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { PersonSheet } from '#renderer/features/profile/person-sheet.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeStint } from '#test/support/make-alumnus.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

// Many fields stand on a sheet: slow to draw on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

function service(joinedOn: string, leftOn: string, isDated = true): Partial<AlumnusFields> {
  const stint = makeStint({ joinedOn, leftOn })
  const startedOn = isDated ? joinedOn : null
  const post = makeAssignment({ stintId: stint.id, department: '製造部', startedOn })
  return { stints: [stint], assignments: [post] }
}

async function add(data: ScreenData, fields: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create(fields)
  return done.ids[0] as Id<'alumnus'>
}

function show(data: ScreenData, id: Id<'alumnus'>, language: 'ja' | 'en' = 'ja') {
  const onOpen = vi.fn()
  const onOpenGroup = vi.fn()
  const { unmount } = renderWithData(
    <PersonSheet
      id={id}
      timeline={null}
      rehireNotes={null}
      voices={null}
      fittingVacancies={null}
      mergedRecords={null}
      rehire={null}
      onClose={vi.fn()}
      onDone={vi.fn()}
      onPrint={vi.fn()}
      onOpenGroup={onOpenGroup}
      onIntroduce={vi.fn()}
      onWrite={vi.fn()}
      onMerge={vi.fn()}
      onOpen={onOpen}
    />,
    data,
    language,
  )
  return { onOpen, onOpenGroup, unmount }
}

async function stored(data: ScreenData, id: Id<'alumnus'>): Promise<Alumnus> {
  const person = await data.api.alumni.get(id)
  if (person === null) throw new Error('no person')
  return person
}

test('two who were in a department together stand on both sheets, and open each other', async () => {
  const data = await openScreenData()
  const sato = await add(data, {
    familyName: '佐藤',
    givenName: '花子',
    ...service('2014-04-01', '2018-09-30'),
  })
  const suzuki = await add(data, {
    familyName: '鈴木',
    givenName: '一郎',
    ...service('2016-04-01', '2020-03-31'),
  })

  const first = show(data, sato)
  const companions = await screen.findByRole('region', { name: '一緒に働いた人' })
  expect(within(companions).getByText('2016年から2018年まで製造部で一緒')).toBeTruthy()
  fireEvent.click(within(companions).getByText('鈴木 一郎'))
  expect(first.onOpen).toHaveBeenCalledWith(suzuki)
  first.unmount()

  show(data, suzuki, 'en')
  expect(await screen.findByText('Together in 製造部, 2016 to 2018')).toBeTruthy()
  expect(screen.getByText('佐藤 花子')).toBeTruthy()
})

test('one year is said as one, and a department without days as not confirmed', async () => {
  const data = await openScreenData()
  const sato = await add(data, { familyName: '佐藤', ...service('2014-04-01', '2018-09-30') })
  await add(data, { familyName: '鈴木', ...service('2018-04-01', '2020-03-31', false) })

  show(data, sato)

  expect(await screen.findByText('2018年に製造部で一緒（異動の時期は未確認）')).toBeTruthy()
})

test('who worked with nobody has no such part', async () => {
  const data = await openScreenData()
  const sato = await add(data, { familyName: '佐藤', ...service('2014-04-01', '2018-09-30') })

  show(data, sato)

  await screen.findByRole('region', { name: '社内の知り合い' })
  expect(screen.queryByRole('region', { name: '一緒に働いた人' })).toBeNull()
})

test('a colleague is stored once one of the staff is chosen', async () => {
  const data = await openScreenData()
  await data.api.settings.saveStaff(null, { name: '総務 太郎', department: '総務部' })
  const sato = await add(data, { familyName: '佐藤' })
  show(data, sato)

  const part = await screen.findByRole('region', { name: '社内の知り合い' })
  fireEvent.click(within(part).getByRole('button', { name: '知り合いを追加' }))
  expect((await stored(data, sato)).colleagues).toEqual([])
  fireEvent.click(await within(part).findByRole('button', { name: /社員$/ }))
  fireEvent.click(await screen.findByRole('option', { name: /総務 太郎/ }))

  await waitFor(async () =>
    expect((await stored(data, sato)).colleagues).toMatchObject([{ relation: 'peer' }]),
  )
  fireEvent.click(within(part).getByRole('button', { name: '閉じる' }))
  expect(await within(part).findByText('総務部')).toBeTruthy()
})

test('the note at leaving bears its scope', async () => {
  const data = await openScreenData()
  const sato = await add(data, { familyName: '佐藤', exitNote: '家業を継ぐため' })
  show(data, sato)

  const care = await screen.findByRole('region', { name: '担当・備考' })

  expect(within(care).getByRole('button', { name: /退職時のメモ.*人事限/ })).toBeTruthy()
  expect(within(care).getByDisplayValue('家業を継ぐため')).toBeTruthy()
})

test('the groups that a person belongs to stand on the sheet', async () => {
  const data = await openScreenData()
  const sato = await add(data, { familyName: '佐藤' })
  const done = await data.api.groups.create({ name: '経理の会', field: '経理' })
  const group = done.ids[0] as Id<'interestGroup'>
  await data.api.groups.join(group, sato)
  const { onOpenGroup } = show(data, sato)

  const part = await screen.findByRole('region', { name: '分科会' })
  fireEvent.click(within(part).getByText('経理の会'))

  expect(onOpenGroup).toHaveBeenCalledWith(group)
})
