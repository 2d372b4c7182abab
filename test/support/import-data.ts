import { afterEach, expect } from 'vitest'

import type { ImportDecisions } from '#renderer/data/importing/session.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isLive } from '#shared/domain/record/record.ts'

import { openTestData } from './open-test-data.ts'
import type { TestData } from './open-test-data.ts'

const open = new Set<TestData>()

/**
 * Opens data that are closed after the test, or before it opens others: RxDB opens no more than 13
 * collections at once.
 */
export async function start(...from: Parameters<typeof openTestData>): Promise<TestData> {
  await closeAll()
  const data = await openTestData(...from)
  open.add(data)
  const close = async (): Promise<void> => {
    if (open.delete(data)) await data.close()
  }
  return { ...data, close }
}
async function closeAll(): Promise<void> {
  for (const data of open) await data.close()
  open.clear()
}
afterEach(closeAll)

export const FILL: ImportDecisions = { mode: 'fill', modes: {}, answers: {}, names: {} }

/** Reads, plans and runs an import. */
export async function bringIn(
  data: TestData,
  bytes: Uint8Array,
  decisions: Partial<ImportDecisions> = {},
) {
  const read = await data.api.importing.read(bytes, 'roster.csv')
  expect(read.ok).toBe(true)
  await data.api.importing.plan({ ...FILL, ...decisions })
  return data.api.importing.run()
}

/** The people who are neither trashed, erased nor merged. */
export function people(data: TestData): Alumnus[] {
  return [...data.context.book.all('alumni').values()].filter(isLive)
}

/** Lines as the bytes of a file. */
export function csv(...lines: string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}
