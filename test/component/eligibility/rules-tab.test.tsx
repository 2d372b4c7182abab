import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { RulesTab } from '#renderer/features/eligibility/rules-tab.tsx'
import { USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

async function open() {
  const data = await openScreenData()
  const served = (joinedOn: string) =>
    makeStint({ joinedOn, leftOn: '2021-03-31', leavingKind: 'ownChoice' })
  await data.api.alumni.create({ familyName: '長井', stints: [served('2016-04-01')] })
  await data.api.alumni.create({ familyName: '三鹿', stints: [served('2016-04-02')] })
  const onDone = vi.fn<() => void>()
  const onOpenPerson = vi.fn<(id: string) => void>()
  renderWithData(<RulesTab onDone={onDone} onOpenPerson={onOpenPerson} />, data)
  await screen.findByText('退職区分が定年以外の人が対象です。')
  return { data, onDone, onOpenPerson }
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

function fill(label: string, text: string): void {
  const field = screen.getByRole('textbox', { name: label })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

const preview = () => within(screen.getByRole('region', { name: 'この条件にすると' }))

test('a condition that asks nothing is told at its place and not saved', async () => {
  const { data, onDone } = await open()
  press('条件を見直す')
  press('退職区分を外す')
  press('この条件を保存する')
  expect((await screen.findByRole('alert')).textContent).toBe('条件を1つ以上足してください。')
  press('条件を足す')

  expect((await screen.findByRole('alert')).textContent).toBe('0より長い年月を入れてください。')
  expect(preview().getByText('条件を入れ終えると、人数と名前が出ます。')).toBeDefined()
  expect(onDone).not.toHaveBeenCalled()
  expect((await data.api.eligibility.rules()).versions).toEqual([])
})

test('who falls out is named while the rule is edited, and opens by name', async () => {
  const { onOpenPerson } = await open()
  press('条件を見直す')
  press('条件を足す')

  fill('年数（以上）', '５')

  const link = await preview().findByRole('link', { name: '三鹿' })
  expect(preview().queryByRole('link', { name: '長井' })).toBeNull()
  expect(preview().getByText('勤続4年11か月（5年未満）で、対象外です。')).toBeDefined()
  fireEvent.click(link)
  expect(onOpenPerson).toHaveBeenCalledOnce()
})

test('an example becomes a version with the day and the reason of the change', async () => {
  const { data, onDone } = await open()
  press('条件を見直す')
  press('定年を除き、勤続5年以上か主任以上')
  fill('適用する日', '2026/10/1')
  fill('見直しの理由', '役員会で決定')

  press('この条件を保存する')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const { versions, inForceId } = await data.api.eligibility.rules()
  expect(versions).toMatchObject([{ id: inForceId, from: '2026-10-01', note: '役員会で決定' }])
  const list = within(await screen.findByRole('region', { name: '参加条件の版' }))
  expect(await list.findByText('適用中')).toBeDefined()
  expect(list.getByText('役員会で決定')).toBeDefined()
})

test('a day before the version in force is said to change nothing', async () => {
  const { data } = await open()
  await data.api.eligibility.saveVersion('2026-04-01', USUAL_TERMS, '')
  press('条件を見直す')
  expect(screen.queryByText(/今の版がそのまま適用されます/)).toBeNull()

  fill('適用する日', '2026/3/1')

  expect(await screen.findByText(/今の版がそのまま適用されます/)).toBeDefined()
})

test('a rule with a group says in words what belongs together', async () => {
  const { data } = await open()
  await data.api.eligibility.saveVersion(
    '2026-04-01',
    {
      match: 'all',
      countsLeave: false,
      parts: [
        { kind: 'leavingKind', isExcluding: true, values: ['retirementAge', 'disciplinary'] },
        {
          kind: 'group',
          match: 'any',
          criteria: [
            { kind: 'tenure', years: 3, months: 6 },
            { kind: 'sinceLeaving', bound: 'atMost', years: 10 },
          ],
        },
      ],
    },
    '',
  )

  const said = await screen.findAllByText(
    '退職区分が定年・懲戒解雇以外、かつ（勤続3年6か月以上、または退職から10年以内）の人が対象です。休職期間は勤続に数えません。',
  )
  expect(said.length).toBeGreaterThan(0)
})

test('a grade moved up gives the company an order of its own', async () => {
  const { data, onDone } = await open()
  press('役職の順')

  fireEvent.click(await screen.findByRole('button', { name: '主任を上へ' }))

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await data.api.eligibility.grades()).toMatchObject({
    isOwn: true,
    ranked: ['部長', '課長', '主任', '係長', '一般'],
  })
})
