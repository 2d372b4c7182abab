import { expect, test } from 'vitest'

import { makeGroupCommit } from '#electron/main/journal/group-commit.ts'

/** A writer that finishes only when it is told to. */
function slowWriter() {
  const batches: string[][] = []
  const endings: ((error?: Error) => void)[] = []
  const write = (items: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      batches.push([...items])
      endings.push((error) => (error === undefined ? resolve() : reject(error)))
    })
  return { batches, endings, write }
}

async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve()
}

test('what comes during a flush is written together, in order', async () => {
  const { batches, endings, write } = slowWriter()
  const queue = makeGroupCommit(write)
  const first = queue.append(['a'])
  await turns()
  const rest = [queue.append(['b']), queue.append(['c', 'd']), queue.append(['e'])]
  await turns()
  const during = batches.map((batch) => batch.join(''))

  endings[0]?.()
  await first
  await turns()
  endings[1]?.()
  await Promise.all(rest)

  expect(during).toEqual(['a'])
  expect(batches).toEqual([['a'], ['b', 'c', 'd', 'e']])
})

test('nobody is told that an item is safe before its batch is', async () => {
  const { endings, write } = slowWriter()
  const queue = makeGroupCommit(write)
  let isTold = false
  const asked = queue.append(['a']).then(() => (isTold = true))
  await turns()

  const before = isTold
  endings[0]?.()
  await asked

  expect(before).toBe(false)
  expect(isTold).toBe(true)
})

test('a batch that fails is told to all who are in it and to nobody else', async () => {
  const { batches, endings, write } = slowWriter()
  const queue = makeGroupCommit(write)
  const failing = [queue.append(['a']), queue.append(['b'])]
  await turns()

  endings[0]?.(new Error('the disk is full'))
  const outcomes = await Promise.allSettled(failing)
  const later = queue.append(['c'])
  await turns()
  endings[1]?.()
  await later

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(batches).toEqual([['a', 'b'], ['c']])
})

test('a job runs after all earlier items and before any later one', async () => {
  const order: string[] = []
  const queue = makeGroupCommit<string>(async (items) => {
    order.push(items.join(''))
  })

  await Promise.all([
    queue.append(['a']),
    queue.append(['b']),
    queue.alone(async () => {
      order.push('job')
    }),
    queue.append(['c']),
  ])

  expect(order).toEqual(['ab', 'job', 'c'])
})

test('a job that fails does not stop the queue', async () => {
  const order: string[] = []
  const queue = makeGroupCommit<string>(async (items) => {
    order.push(items.join(''))
  })

  const job = queue.alone(() => Promise.reject(new Error('no room')))
  await expect(job).rejects.toThrow('no room')
  await queue.append(['a'])

  expect(order).toEqual(['a'])
})
