import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openTouchIndex } from '#renderer/data/search/touch-index.ts'
import { mendMerges } from '#renderer/data/sync/mend-merges.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { makeAlumnus } from '#test/support/make-alumnus.ts'
import { makePaperBook } from '#test/support/paper-book.ts'
import type { PaperBook } from '#test/support/paper-book.ts'

const ACT = '0mwr91400-0000-machine1'

/** People, each merged into the one at a place; null for none. */
function people(places: readonly (number | null)[]): readonly Alumnus[] {
  const made = places.map(() => makeAlumnus())
  return made.map((person, at) => {
    const place = places[at] ?? null
    return place === null ? person : { ...person, mergedIntoId: made[place]?.id ?? null }
  })
}

function mended(all: readonly Alumnus[]): PaperBook {
  const book = makePaperBook([['alumni', all]])
  book.write(mendMerges(book), ACT)
  expect(mendMerges(book)).toEqual([])
  return book
}

const resolveIn = (book: PaperBook) =>
  openTouchIndex({ ...book, onRecord: () => () => true } as never).resolve

test('of two who were merged into each other the one stays whose id sorts first', () => {
  const [one, other] = people([1, 0])

  const book = mended([other!, one!])

  expect(book.get('alumni', one!.id)?.mergedIntoId).toBeNull()
  expect(book.get('alumni', other!.id)?.mergedIntoId).toBe(one!.id)
})

test('a person in the trash comes back where somebody was merged into the same person meanwhile, and it is said', () => {
  const [kept, merged] = people([null, 0])
  const trashedAt = '2026-11-22T00:00:00.000Z'
  const at = (person: Alumnus, key: string, stamp: string): Alumnus => ({
    ...person,
    clocks: { '*': '', [key]: stamp },
  })
  const trashed = at({ ...kept!, trashedAt }, 'trashedAt', '0mwr91200-0000-machine2')

  const later = mended([trashed, at(merged!, 'mergedIntoId', '0mwr91300-0000-machine1')])
  const earlier = mended([trashed, at(merged!, 'mergedIntoId', '0mwr91100-0000-machine1')])

  expect(later.get('alumni', kept!.id)?.trashedAt).toBeNull()
  expect([...later.all('conflicts').values()]).toMatchObject([
    { kind: 'trash', recordId: kept!.id },
  ])
  expect(earlier.get('alumni', kept!.id)?.trashedAt).toBe(trashedAt)
})

test('however people were merged, everybody leads to somebody who stands, and every machine mends alike', () => {
  const place = fc.option(fc.nat({ max: 5 }))
  fc.assert(
    fc.property(fc.array(place, { minLength: 6, maxLength: 6 }), (places) => {
      const all = people(places)
      const before = resolveIn(makePaperBook([['alumni', all]]))

      const [book, turned] = [mended(all), mended(all.toReversed())]

      const resolve = resolveIn(book)
      for (const { id } of all) {
        const end = book.get('alumni', resolve(id))!
        expect(isLive(end)).toBe(true)
        expect(before(id)).toBe(end.id)
        expect(turned.get('alumni', id)).toEqual(book.get('alumni', id))
      }
    }),
  )
})
