import { afterEach, expect, test, vi } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_FEEDBACK, BLANK_STORY } from '#shared/domain/programme/new-programme.ts'
import type { FeedbackFields, StoryFields } from '#shared/domain/programme/new-programme.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseFields } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseStep } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeWish } from '#test/support/make-rehiring.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { closeToday, openToday } from '#test/support/today-data.ts'

afterEach(closeToday)

async function openRehiring() {
  const today = await openToday()
  const { context } = today.data
  const put = async (
    collection: 'cases' | 'programme',
    kind: 'case' | 'programme',
    fields: object,
  ) => {
    const id = context.writer.newId(kind)
    await context.write({ key: 'acts.vacancies.create', facts: {} }, [
      creation(collection, id, fields),
    ])
    return id
  }
  return {
    ...today,
    addCase: (fields: Partial<CaseFields>) =>
      put('cases', 'case', { ...BLANK_CASE, openedOn: '2026-10-01', ...fields }),
    addStory: (fields: Partial<StoryFields>) =>
      put('programme', 'programme', { ...BLANK_STORY, permittedOn: '2026-01-01', ...fields }),
    addQuestion: (fields: Partial<FeedbackFields>) =>
      put('programme', 'programme', { ...BLANK_FEEDBACK, ...fields }),
  }
}

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

function asked(personId: Id<'alumnus'>, answeredOn: string | null = null) {
  return {
    id: nextId('answer'),
    personId,
    askedOn: '2026-11-01',
    answeredOn,
    text: '',
    thankedOn: null,
  }
}

test('a wish is to be asked about again twelve months on, until it was asked', async () => {
  const { api, add, says } = await openRehiring()
  const id = await add('佐藤', { wishes: [makeWish({ asOf: '2025-11-22' })] })

  expect(await says('2026-11-21')).toEqual([])
  expect(await says('2026-11-22')).toEqual(['wish 佐藤'])
  const [kept] = (await api.alumni.get(id))!.wishes
  await api.alumni.edit(id, { wishes: [kept!, makeWish({ asOf: TODAY })] })

  expect(await says()).toEqual([])
  expect(await says('2027-11-22')).toEqual(['wish 佐藤'])
})

test('nobody is asked again who refused, has died, is not to be written to or came back', async () => {
  const { add, says } = await openRehiring()
  const wishes = [makeWish({ asOf: '2024-01-01' })]
  await add('断った人', { wishes: [makeWish({ asOf: '2024-01-01', interest: 'no' })] })
  await add('亡くなった人', { wishes, isDeceased: true })
  await add('連絡不可の人', { wishes, isDoNotContact: true })
  await add('戻った人', {
    wishes,
    stints: [
      makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' }),
      makeStint({ joinedOn: '2025-04-01' }),
    ],
  })

  expect(await says()).toEqual([])
})

test('old wishes stand below all else, are none of the three first, and count nothing', async () => {
  const { api, add } = await openRehiring()
  await add('佐藤', { wishes: [makeWish({ asOf: '2024-01-01' })] })

  const list = await api.today.list(TODAY, {})

  expect(list.first).toEqual([])
  expect(list.parts.map(({ id }) => id)).toEqual(['wish'])
  expect(list.dueCount).toBe(0)
})

test('a wish put off comes back on its day', async () => {
  const { api, add, rows, says } = await openRehiring()
  await add('佐藤', { wishes: [makeWish({ asOf: '2024-01-01' })] })
  const [row] = await rows()

  await api.today.putOff(row!.key, '2026-12-22')

  expect(await says('2026-12-21')).toEqual([])
  expect(await says('2026-12-22')).toEqual(['wish 佐藤'])
  await api.history.undo()
  expect(await says()).toEqual(['wish 佐藤'])
})

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

test('a permission is told 30 days before it ends, and after only while the story can be read', async () => {
  const { add, addStory, says } = await openRehiring()
  const personId = await add('佐藤')
  await addStory({ personId, name: '声', permittedUntil: '2026-12-22' })
  expect(await says('2026-11-21')).toEqual([])
  expect(await says('2026-11-22')).toEqual(['story 佐藤'])
  expect(await says('2026-12-22')).toEqual(['story 佐藤'])
  expect(await says('2026-12-23')).toEqual([])

  await addStory({
    personId,
    name: '掲載中',
    permittedUntil: '2026-12-22',
    publishedOn: '2026-02-01',
    publishedWhere: '採用サイト',
  })

  expect(await says('2026-12-23')).toEqual(['story 佐藤'])
})

test('a question is told once its day is over, with those who may still be asked', async () => {
  const { api, add, addQuestion, rows, says } = await openRehiring()
  const silent = await add('佐藤')
  const answers = [
    asked(silent),
    asked(await add('鈴木'), '2026-11-10'),
    asked(await add('高橋', { isDeceased: true })),
  ]
  await addQuestion({ name: '新製品の名前', dueOn: '2026-11-22', answers })

  expect(await says('2026-11-22')).toEqual([])
  expect(await says('2026-11-23')).toEqual(['question 新製品の名前'])
  expect(await rows('2026-11-23')).toMatchObject([{ waiting: 1 }])
  expect(await api.today.dueCount('2026-11-23')).toBe(1)
  await api.alumni.moveToTrash([silent])

  expect(await says('2026-11-23')).toEqual([])
})

test('a question waits no more for who was asked and works here again since', async () => {
  const { api, add, addQuestion, says } = await openRehiring()
  const first = makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' })
  const id = await add('佐藤', { stints: [first] })
  await addQuestion({ name: '新製品の名前', dueOn: '2026-11-20', answers: [asked(id)] })
  expect(await says()).toContain('question 新製品の名前')

  await api.alumni.edit(id, { stints: [first, makeStint({ joinedOn: '2026-11-01' })] })

  expect(await says()).toEqual([])
})

test('a story that must come down is told for as long as it can be read, whoever is gone', async () => {
  const { api, add, addStory, rows } = await openRehiring()
  const personId = await add('佐藤')
  const gone = await add('鈴木')
  const out = { publishedOn: '2026-02-01', publishedWhere: '採用ページ' }
  const withdrawn = await addStory({ personId, name: '撤回', withdrawnOn: '2026-11-01', ...out })
  await addStory({ personId, name: '許諾なし', permittedOn: null, ...out })
  await addStory({ personId: gone, name: '期限切れ', permittedUntil: '2026-10-31', ...out })
  await addStory({ personId: gone, name: '許諾あり', ...out })
  await api.alumni.moveToTrash([gone])
  const told = async () =>
    (await rows()).flatMap((row) =>
      row.kind === 'story' ? [[row.title, row.name, row.mustComeDown, row.dueOn]] : [],
    )

  expect(await told()).toEqual([
    ['許諾なし', '佐藤', 'waiting', '2026-02-01'],
    ['期限切れ', '期限切れ', 'expired', '2026-10-31'],
    ['撤回', '佐藤', 'withdrawn', '2026-11-01'],
    ['許諾あり', '許諾あり', 'personGone', TODAY],
  ])
  await api.stories.edit(withdrawn as Id<'programme'>, { takenDownOn: TODAY })

  expect((await told()).map(([title]) => title)).not.toContain('撤回')
})
