import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { IntroductionDialog } from '#renderer/features/timeline/introduction-dialog.tsx'
import { Timeline } from '#renderer/features/timeline/timeline.tsx'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeConsent, makeStint } from '#test/support/make-alumnus.ts'
import { pickPerson } from '#test/support/pick-person.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

async function add(data: ScreenData, fields: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create(fields)
  return done.ids[0] as Id<'alumnus'>
}

function service(joinedOn: string, leftOn: string): Partial<AlumnusFields> {
  const stint = makeStint({ joinedOn, leftOn })
  const post = { stintId: stint.id, department: '製造部', startedOn: joinedOn }
  return { stints: [stint], assignments: [makeAssignment(post)] }
}

async function open(other: Partial<AlumnusFields> = {}) {
  const data = await openScreenData()
  const id = await add(data, {
    familyName: '佐藤',
    consents: [makeConsent({ purpose: 'introduction', givenOn: '2026-04-01' })],
    ...service('2014-04-01', '2018-09-30'),
  })
  const otherId = await add(data, {
    familyName: '鈴木',
    ...service('2016-04-01', '2020-03-31'),
    ...other,
  })
  const onDone = vi.fn()
  const onClose = vi.fn()
  const { unmount } = renderWithData(
    <IntroductionDialog id={id} onClose={onClose} onDone={onDone} />,
    data,
  )
  return { data, id, otherId, onDone, onClose, unmount }
}

async function choose(name: string): Promise<void> {
  await pickPerson('引き合わせる相手', name)
}

function write(label: string, text: string): void {
  const field = screen.getByRole('textbox', { name: label })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

test('with both consents an introduction is written down, with the reason in sight', async () => {
  const { data, id, otherId, onDone, onClose } = await open()

  await choose('鈴木')
  expect(await screen.findByText('2016年から2018年まで製造部で一緒')).toBeTruthy()
  expect(screen.getByText(/連絡先を相手に渡さないで/)).toBeTruthy()
  write('目的', '原価計算の相談')
  write('鈴木さんの同意', '2026/11/20')
  expect(screen.queryByText(/連絡先を相手に渡さないで/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '引き合わせを記録する' }))

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(onDone).toHaveBeenCalledOnce()
  const [item] = await data.api.timeline.of(otherId)
  expect(item?.interaction).toMatchObject({ kind: 'introduction', text: '原価計算の相談' })
  expect(item?.participants.map(({ personId, consentedOn }) => [personId, consentedOn])).toEqual([
    [id, '2026-04-01'],
    [otherId, '2026-11-20'],
  ])
})

test('without both consents it stays a plan, and each history says what is missing', async () => {
  const { data, id, otherId, onClose, unmount } = await open()

  await choose('鈴木')
  fireEvent.click(await screen.findByRole('button', { name: '予定として残す' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  unmount()
  const onOpen = vi.fn()
  renderWithData(
    <Timeline
      alumnusId={otherId}
      onDone={vi.fn()}
      onOpen={onOpen}
      onOpenEvent={vi.fn()}
      onOpenGroup={vi.fn()}
      onOpenCase={vi.fn()}
    />,
    data,
  )

  const entry = await screen.findByRole('listitem')
  expect(within(entry).getByText('佐藤さん 同意 4/1、鈴木さん 同意待ち')).toBeTruthy()
  expect(within(entry).getByText(/連絡先を相手に渡さないで/)).toBeTruthy()
  fireEvent.click(within(entry).getByText('佐藤さんと'))
  expect(onOpen).toHaveBeenCalledWith(id)
})

test('who must not be contacted is refused with a sentence', async () => {
  const { data, otherId } = await open({ isDoNotContact: true })

  await choose('鈴木')

  expect(await screen.findByText(/連絡不可の方を引き合わせることはできません/)).toBeTruthy()
  const save = screen.getByRole<HTMLButtonElement>('button', { name: '予定として残す' })
  expect(save.disabled).toBe(true)
  expect(await data.api.timeline.of(otherId)).toEqual([])
})

test('the consent and the outcome come later, in the history', async () => {
  const { data, id, otherId, unmount } = await open()
  unmount()
  await data.api.introductions.write({
    people: [
      { id, consentedOn: '2026-04-01' },
      { id: otherId, consentedOn: null },
    ],
    purpose: '原価計算の相談',
    nextStep: '',
    nextStepDueOn: null,
  })
  renderWithData(
    <Timeline
      alumnusId={id}
      onDone={vi.fn()}
      onOpen={vi.fn()}
      onOpenEvent={vi.fn()}
      onOpenGroup={vi.fn()}
      onOpenCase={vi.fn()}
    />,
    data,
  )

  fireEvent.click(await screen.findByRole('button', { name: /書き直す/ }))
  expect(screen.queryByRole('button', { name: /種別/ })).toBeNull()
  write('鈴木さんの同意', '2026/11/21')
  write('結果', '二人で勉強会を始めた')
  await waitFor(async () => {
    const [item] = await data.api.timeline.of(id)
    expect(item?.interaction.outcome).toBe('二人で勉強会を始めた')
    expect(item?.participants[1]?.consentedOn).toBe('2026-11-21')
  })
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))

  expect(screen.getByText('二人で勉強会を始めた')).toBeTruthy()
  expect(screen.queryByText(/連絡先を相手に渡さないで/)).toBeNull()
})
