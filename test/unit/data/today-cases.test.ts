import { afterEach, expect, test, vi } from 'vitest'

import type { CaseStep } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { closeToday } from '#test/support/today-data.ts'
import { asked, openRehiring } from '#test/support/today-rehiring.ts'

afterEach(closeToday)

function step(dueOn: string | null, kind: CaseStep['kind'] = 'talk'): CaseStep {
  return {
    id: nextId('caseStep'),
    kind,
    dueOn,
    doneOn: null,
    skippedOn: null,
    skipReason: '',
    result: '',
  }
}

test('the step of a case is told a week ahead, counts from its day, and can be put off', async () => {
  const { api, add, addCase, rows, says } = await openRehiring()
  const personId = await add('佐藤')
  await addCase({ personId, title: '経理', steps: [step('2026-11-29')] })

  expect(await says('2026-11-21')).toEqual([])
  expect(await says('2026-11-22')).toEqual(['case 佐藤'])
  expect(await api.today.dueCount('2026-11-28')).toBe(0)
  expect(await api.today.dueCount('2026-11-29')).toBe(1)
  const [row] = await rows()
  expect(row).toMatchObject({ due: { what: 'step', step: 'talk' } })
  await api.today.putOff(row!.key, '2026-12-07')

  expect(await says('2026-12-06')).toEqual([])
  expect(await says('2026-12-07')).toEqual(['case 佐藤'])
})

test('a case that is saved has Today go through its cases again, but not through everybody', async () => {
  const { api, data, add, addCase, says } = await openRehiring()
  const personId = await add('佐藤')
  const caseId = (await addCase({ personId })) as Id<'case'>
  expect(await says()).toEqual([])
  const all = vi.spyOn(data.context.book, 'all')

  await api.cases.edit(caseId, { decideBy: '2026-11-25' })

  expect(await says()).toEqual(['case 佐藤'])
  expect(all.mock.calls.map(([name]) => name)).not.toContain('alumni')
})

test('a row of a case names no post, for Today is read with others looking on', async () => {
  const { add, addCase, rows } = await openRehiring()
  const personId = await add('佐藤')
  await addCase({ personId, title: '経理の課長', answerBy: '2026-11-20' })

  const found = await rows()

  expect(found).toHaveLength(1)
  expect(JSON.stringify(found)).not.toContain('経理')
})

test('a deadline that was put off is told of again once it is set anew', async () => {
  const { api, add, addCase, addStory, addQuestion, rows, says } = await openRehiring()
  const personId = await add('佐藤')
  const caseId = (await addCase({ personId, decideBy: '2026-11-28' })) as Id<'case'>
  const until = { permittedUntil: '2026-12-20' }
  const storyId = (await addStory({ personId, name: '声', ...until })) as Id<'programme'>
  const questionId = (await addQuestion({
    name: '新製品の名前',
    dueOn: '2026-11-20',
    answers: [asked(personId)],
  })) as Id<'programme'>
  for (const { key } of await rows()) await api.today.putOff(key, '2026-12-22')
  expect(await says()).toEqual([])

  await api.cases.edit(caseId, { decideBy: '2026-11-24' })
  expect(await says()).toEqual(['case 佐藤'])
  await api.stories.edit(storyId, { permittedUntil: '2026-12-01' })
  await api.feedback.edit(questionId, { dueOn: '2026-11-19' })

  expect(await says()).toEqual(['question 新製品の名前', 'case 佐藤', 'story 佐藤'])
  await api.cases.edit(caseId, { decideBy: '2026-11-28' })
  expect(await says()).not.toContain('case 佐藤')
})

test('answer, decision and each check of a case are rows of their own', async () => {
  const { add, addCase, rows } = await openRehiring()
  const personId = await add('佐藤')
  const check = { expected: '', doneOn: null, actual: '', verdict: null }
  await addCase({ personId, answerBy: '2026-11-20', decideBy: '2026-11-25' })
  await addCase({
    personId,
    decision: 'hire',
    joinedOn: '2026-08-21',
    checks: [
      { ...check, id: nextId('startUpCheck'), months: 3, dueOn: '2026-11-21' },
      { ...check, id: nextId('startUpCheck'), months: 6, dueOn: '2027-02-21' },
    ],
  })

  const found = (await rows()).flatMap((row) => (row.kind === 'case' ? [row] : []))

  expect(found.map(({ due }) => due.what).toSorted()).toEqual(['answer', 'check', 'decide'])
  expect(new Set(found.map(({ key }) => key)).size).toBe(3)
})

test('a case that is over, in the trash or of a person in the trash has nothing due', async () => {
  const { api, data, add, addCase, says } = await openRehiring()
  const sato = await add('佐藤')
  const gone = await add('鈴木')
  const steps = [step('2026-11-20')]
  await addCase({ personId: sato, steps, decision: 'declined', decidedOn: '2026-11-01' })
  await addCase({ personId: gone, steps })
  const trashed = await addCase({ personId: sato, steps })
  expect(await says()).toEqual(['case 鈴木', 'case 佐藤'])

  await api.alumni.moveToTrash([gone])
  await data.context.write({ key: 'acts.vacancies.trash', facts: {} }, [
    {
      collection: 'cases',
      id: trashed,
      before: { trashedAt: null },
      after: { trashedAt: '2026-11-22T00:00:00.000Z' },
    },
  ])

  expect(await says()).toEqual([])
})

test('a case of a merged person stands by whom it became', async () => {
  const { api, add, addCase, says } = await openRehiring()
  const kept = await add('佐藤')
  const merged = await add('旧佐藤')
  await addCase({ personId: merged, steps: [step('2026-11-20')] })

  await api.merging.merge(kept, merged, [])

  expect(await says()).toEqual(['case 佐藤'])
})
