import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_REHIRE_NOTE } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'
import { addCase, addPerson } from '#test/support/rehire-data.ts'

let data: TestData | null = null

afterEach(async () => {
  await data?.close()
  data = null
})

const WORDS = { writtenOn: '2026-09-12', facts: '面談で退職の経緯を聞いた', opinions: '誠実な印象' }

async function openNoted(): Promise<
  TestData & { readonly personId: Id<'alumnus'>; readonly caseId: Id<'case'> }
> {
  data = await openTestData()
  const personId = await addPerson(data)
  const caseId = await addCase(data, personId)
  await data.api.rehireNotes.add({ caseId }, WORDS)
  await data.api.rehireNotes.add({ personId }, { ...WORDS, writtenOn: '2026-10-01' })
  return { ...data, personId, caseId }
}

test('the heads of notes hold days and writer, and not a word of them', async () => {
  const { api, personId, caseId } = await openNoted()

  const heads = await api.rehireNotes.heads({ personId })

  expect(heads.map(({ writtenOn }) => writtenOn)).toEqual(['2026-10-01', '2026-09-12'])
  expect(JSON.stringify(heads)).not.toContain('面談')
  expect(JSON.stringify(heads)).not.toContain('誠実')
  expect(await api.rehireNotes.heads({ caseId })).toHaveLength(1)
})

test('opening stands in the ledger before the words are read', async () => {
  const { api, personId } = await openNoted()
  expect(await api.ledger.list()).toEqual([])

  const ticket = await api.rehireNotes.open({ personId })

  const [line] = await api.ledger.list()
  expect(line?.entry).toMatchObject({
    kind: 'opening',
    format: 'rehire-notes',
    counts: { notes: 2 },
  })
  expect(line?.peopleCount).toBe(1)
  expect(await api.rehireNotes.read(ticket)).toMatchObject([
    { facts: WORDS.facts, opinions: WORDS.opinions },
    { facts: WORDS.facts },
  ])
})

test('the ledger counts every note whose words are given, those in the trash too', async () => {
  const { api, name, journal, personId, caseId } = await openNoted()
  const [head] = await api.rehireNotes.heads({ caseId })
  if (head === undefined) throw new Error('no note')
  await api.rehireNotes.moveToTrash(head.id)
  await data?.close()
  data = await openTestData({ name, journal })
  const { rehireNotes, ledger } = data.api

  const ticket = await rehireNotes.open({ personId })

  expect((await ledger.list())[0]?.entry.counts).toEqual({ notes: 2 })
  expect(await rehireNotes.read(ticket)).toHaveLength(2)
})

test('of what comes to a person after the opening only what was written here is read', async () => {
  const { api, context, personId } = await openNoted()
  const otherId = await addPerson({ api }, '佐藤', '華子')
  const foreign = { ...BLANK_REHIRE_NOTE, ...WORDS, personId: otherId, facts: '別の記録の事実' }
  await context.write({ key: 'acts.test', facts: {} }, [
    creation('cases', context.writer.newId('rehireNote'), foreign),
  ])
  const ticket = await api.rehireNotes.open({ personId })

  await api.merging.merge(personId, otherId, [])
  await api.rehireNotes.add({ personId }, { ...WORDS, facts: '書いたばかりの事実' })

  const read = await api.rehireNotes.read(ticket)
  expect(await api.rehireNotes.heads({ personId })).toHaveLength(4)
  expect(read.map(({ facts }) => facts)).not.toContain('別の記録の事実')
  expect(read.map(({ facts }) => facts)).toContain('書いたばかりの事実')
})

test('where the ledger can not be written no word is given', async () => {
  const { api, personId, journal } = await openNoted()
  journal.failNextAppend()

  await expect(api.rehireNotes.open({ personId })).rejects.toThrow()
})

test('closed notes are read no more, and no ticket opens them but a given one', async () => {
  const { api, personId } = await openNoted()
  const ticket = await api.rehireNotes.open({ personId })

  await api.rehireNotes.close(ticket)

  await expect(api.rehireNotes.read(ticket)).rejects.toMatchObject({ code: 'notes.closed' })
  await expect(api.rehireNotes.read('99')).rejects.toMatchObject({ code: 'notes.closed' })
})

test('a note is of the personnel department alone and goes to the trash and back', async () => {
  const { api, context, personId, caseId } = await openNoted()
  const [head] = await api.rehireNotes.heads({ caseId })
  if (head === undefined) throw new Error('no note')

  await api.rehireNotes.moveToTrash(head.id)
  const trashed = await api.rehireNotes.heads({ personId })
  await api.history.undo()

  expect(context.book.get('cases', head.id)?.scope).toBe('personnel')
  expect(trashed.map(({ isTrashed }) => isTrashed)).toEqual([false, true])
  expect((await api.rehireNotes.heads({ personId })).some(({ isTrashed }) => isTrashed)).toBe(false)
})

test('the notes of a merged person are those of whom it became', async () => {
  const { api, personId } = await openNoted()
  const otherId = await addPerson({ api }, '佐藤', '華子')

  await api.merging.merge(otherId, personId, [])

  expect(await api.rehireNotes.heads({ personId: otherId })).toHaveLength(2)
})
