import { expect, test } from 'vitest'

import { isPublished, storyState } from '#shared/domain/programme/story-state.ts'

const TODAY = '2026-11-22'

function permission(permittedOn: string | null, until?: string | null, withdrawnOn?: string) {
  return { permittedOn, permittedUntil: until ?? null, withdrawnOn: withdrawnOn ?? null }
}

test('a story waits until its permission was given', () => {
  expect(storyState(permission(null), TODAY)).toBe('waiting')
  expect(storyState(permission('2026-11-23'), TODAY)).toBe('waiting')
  expect(storyState(permission(TODAY), TODAY)).toBe('permitted')
})

test('the last day of a permission counts, and one without an end holds on', () => {
  expect(storyState(permission('2025-01-01', TODAY), TODAY)).toBe('permitted')
  expect(storyState(permission('2025-01-01', '2026-11-21'), TODAY)).toBe('expired')
  expect(storyState(permission('1990-01-01'), TODAY)).toBe('permitted')
})

test('a withdrawal takes effect on its own day and goes before the end of the permission', () => {
  expect(storyState(permission('2025-01-01', null, '2026-11-23'), TODAY)).toBe('permitted')
  expect(storyState(permission('2025-01-01', null, TODAY), TODAY)).toBe('withdrawn')
  expect(storyState(permission('2025-01-01', '2026-01-01', '2026-11-01'), TODAY)).toBe('withdrawn')
  expect(storyState(permission(null, null, '2026-11-01'), TODAY)).toBe('withdrawn')
})

test('a permission given after a withdrawal holds anew, one of the same day does not', () => {
  expect(storyState(permission('2026-11-02', null, '2026-11-01'), TODAY)).toBe('permitted')
  expect(storyState(permission('2026-11-01', null, '2026-11-01'), TODAY)).toBe('withdrawn')
  expect(storyState(permission('2026-11-23', null, '2026-11-01'), TODAY)).toBe('withdrawn')
})

test('a story is out from its day, or by its place alone, until it was taken down', () => {
  const out = { publishedOn: TODAY, publishedWhere: '採用ページ', takenDownOn: null }

  expect(isPublished(out, TODAY)).toBe(true)
  expect(isPublished({ ...out, publishedOn: '2026-11-23' }, TODAY)).toBe(false)
  expect(isPublished({ ...out, publishedOn: null }, TODAY)).toBe(true)
  expect(isPublished({ ...out, publishedOn: null, publishedWhere: ' ' }, TODAY)).toBe(false)
  expect(isPublished({ ...out, takenDownOn: TODAY }, TODAY)).toBe(false)
  expect(isPublished({ ...out, takenDownOn: '2026-11-23' }, TODAY)).toBe(true)
  const again = { ...out, takenDownOn: '2026-11-21' }
  expect(isPublished(again, TODAY)).toBe(true)
  expect(isPublished({ ...again, publishedOn: null }, TODAY)).toBe(false)
})
