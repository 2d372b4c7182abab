import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { ActPart } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import { personId } from '#test/bench/page/engine.ts'
import { person } from '#test/bench/page/people.ts'
import { FILLED_MS, numberedId, talk, TALKS_EACH } from '#test/bench/page/talks.ts'

import { expect, expectPeople, goTo, openDesk } from './story-desk.ts'
import type { Desk } from './story-desk.ts'

/** Records in one act; the app holds an act in memory while it applies it. */
const ACT_RECORDS = 1000
/** From so many people on the app makes pieces of them. */
const MADE_FROM = 1000
const WAIT = { timeout: 1_800_000 }

/**
 * Fills a register with so many people and five times as many interactions: the acts are given to the
 * journal, and the next start brings them into the store.
 */
export async function fillApp(userData: string, people: number): Promise<void> {
  const first = await openDesk({ userData, begin: 'empty' })
  let count = 0
  for (const changes of inActs(people)) {
    count += 1
    await giveAct(first, count, changes)
  }
  await first.close()

  const desk = await openDesk({ userData })
  desk.page.setDefaultTimeout(WAIT.timeout)
  await desk.page.getByText(desk.say('app.status.saved'), { exact: true }).waitFor()
  const openAtMs = Date.now()
  await goTo(desk, 'alumni')
  await expectPeople(desk, people)
  const keptAtMs = async () =>
    (await stat(join(userData, 'first-screen.kzf')).catch(() => null))?.mtimeMs ?? 0
  await expect.poll(keptAtMs, WAIT).toBeGreaterThan(openAtMs)
  // Later starts find the pieces that the app makes by itself once it has time.
  if (people >= MADE_FROM) await expect.poll(() => desk.page.evaluate(hasPieces), WAIT).toBe(true)
  await desk.close()
}

/** Gives the journal the act of a number, for the next start to bring into the store. */
export async function giveAct({ page }: Desk, number: number, changes: Changes): Promise<void> {
  await page.evaluate(
    async (part) => {
      const answer = await window.bridge.request('journal:append', { parts: [part] })
      if (!answer.ok) throw new Error(answer.error.code)
    },
    actOf(number, changes),
  )
}

/** Tells, in the page, whether the last of the large collections lies in pieces. */
async function hasPieces(): Promise<boolean> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
    })
  const db = await settled(indexedDB.open('kizuna-blocks'))
  const head: unknown = await settled(
    db.transaction('blocks').objectStore('blocks').get(['interactions']),
  )
  db.close()
  return head !== undefined
}

type Changes = ReturnType<typeof creation>[]

function* inActs(people: number): Generator<Changes> {
  let changes: Changes = []
  for (let number = 0; number < people; number++) {
    changes.push(creation('alumni', personId(number) as never, person(number)))
    for (let place = 0; place < TALKS_EACH; place++) changes.push(talk(number, place))
    if (changes.length >= ACT_RECORDS) {
      yield changes
      changes = []
    }
  }
  if (changes.length > 0) yield changes
}

/** An act of another machine, in one part. */
function actOf(number: number, changes: Changes) {
  const device = numberedId('device', 1)
  const clock = makeClock(device)
  const id = numberedId('act', number)
  const body: ActPart = {
    head: {
      id,
      at: new Date(FILLED_MS).toISOString(),
      stamp: clock.next(FILLED_MS + number),
      deviceId: device,
      operatorId: null,
      label: { key: 'acts.importing.run', facts: { count: changes.length } },
      undoes: null,
    },
    part: 0,
    isLast: true,
    changes,
  }
  return { actId: id, part: 0, isLast: true, text: JSON.stringify(body) }
}
