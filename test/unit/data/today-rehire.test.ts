import { afterEach, expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
import { makeWish } from '#test/support/make-rehiring.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { closeToday } from '#test/support/today-data.ts'
import { asked, openRehiring } from '#test/support/today-rehiring.ts'

afterEach(closeToday)

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
