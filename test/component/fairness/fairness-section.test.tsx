import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { FairnessDialog } from '#renderer/features/fairness/fairness-dialog.tsx'
import { FairnessSection } from '#renderer/features/fairness/fairness-section.tsx'
import type { Id } from '#shared/lib/ids.ts'
import { addCase, addPerson } from '#test/support/rehire-data.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

async function openReviewed(): Promise<ScreenData & { readonly caseId: Id<'case'> }> {
  const data = await openScreenData()
  const caseId = await addCase(data, await addPerson(data))
  await data.api.fairness.add(caseId)
  return { ...data, caseId }
}

function type(label: string, text: string): void {
  const field = screen.getByRole('textbox', { name: label })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}

test('the band typed in is compared with the offer towards both sides', async () => {
  const data = await openReviewed()
  renderWithData(<FairnessSection caseId={data.caseId} onDone={() => undefined} />, data)
  expect(await screen.findByText(/社員の氏名や、一人ひとりの給与は入れません/)).toBeTruthy()

  type('社員の年収の下限', '6000000')
  type('社員の年収の上限', '6200000')

  expect(await screen.findByText('提示額は、社員の年収の幅を上回っています。')).toBeTruthy()
  expect(screen.getByText('300,000円（4.8%）高い')).toBeTruthy()
  expect(screen.getByText('500,000円（8.3%）高い')).toBeTruthy()
  expect(screen.getByText(/差の理由、承認者を入れてください/)).toBeTruthy()
})

test('a low end above the high one is refused where it was typed', async () => {
  const data = await openReviewed()
  renderWithData(<FairnessSection caseId={data.caseId} onDone={() => undefined} />, data)
  await screen.findByText(/比べた社員の数/)
  type('社員の年収の上限', '6000000')
  await waitFor(async () =>
    expect((await data.api.fairness.of(data.caseId))?.reviews[0]?.bandHighYen).toBe(6_000_000),
  )

  type('社員の年収の下限', '6000001')

  expect(await screen.findByText(/下限が上限より高くなっています/)).toBeTruthy()
})

test('the paper says who it is about, that it is for personnel alone, and that nothing is approved', async () => {
  const data = await openReviewed()
  const reviewId = (await data.api.fairness.of(data.caseId))?.reviews[0]?.id
  if (reviewId === undefined) throw new Error('no review')

  renderWithData(
    <FairnessDialog caseId={data.caseId} reviewId={reviewId} onClose={() => undefined} />,
    data,
  )

  expect(await screen.findByText('佐藤 花子', { exact: false })).toBeTruthy()
  expect(screen.getByText('人事限')).toBeTruthy()
  expect(screen.getByText('まだ承認されていません。')).toBeTruthy()
})
