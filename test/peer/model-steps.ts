import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { MemoryRemote } from '#test/support/memory-remote.ts'
import { problem } from '#test/support/memory-remote.ts'

import type { Machine } from './machine.ts'
import { NOW_MS } from './machine.ts'

/** One machine of a run, and what stands between it and the server. */
export interface Player {
  readonly machine: Machine
  readonly remote: MemoryRemote
  isOffline: boolean
}

/** What a step may use. */
export interface Hand {
  readonly player: Player
  /** From 0 up to a bound, without it. */
  readonly below: (bound: number) => number
  /** A text that nothing else holds. */
  readonly word: (about: string) => string
}

const DAY_MS = 86_400_000

async function people({ player }: Hand): Promise<readonly Alumnus[]> {
  const all = await player.machine.inside.records('alumni')
  return all as unknown as readonly Alumnus[]
}

async function somebody(
  hand: Hand,
  isWanted: (person: Alumnus) => boolean = isThere,
): Promise<Alumnus | null> {
  const found = (await people(hand)).filter(isWanted)
  return found[hand.below(Math.max(1, found.length))] ?? null
}

function isThere({ trashedAt, erasedAt, mergedIntoId }: RecordBase): boolean {
  return trashedAt === null && erasedAt === null && mergedIntoId === null
}

/** The word that stands in every text about a person, so that nothing of her hides after erasure. */
function markOf({ id }: RecordBase): string {
  return `印${id.slice(-6)}`
}

async function editName(hand: Hand): Promise<void> {
  const person = await somebody(hand)
  if (person === null) return
  const field = (['familyName', 'givenName', 'note', 'exitNote'] as const)[hand.below(4)]
  await hand.player.machine.data.alumni.edit(person.id, {
    [field ?? 'note']: hand.word(markOf(person)),
  })
}

async function editTags(hand: Hand): Promise<void> {
  const person = await somebody(hand)
  if (person === null) return
  const chosen = person.tags[hand.below(Math.max(1, person.tags.length))]
  const act = hand.below(3)
  const name = hand.word(markOf(person))
  const others = person.tags.filter((tag) => tag !== chosen)
  const id = `tag_${name.replace(/[^0-9a-z]/g, '')}000000` as Id<'tag'>
  const tags =
    act === 0 || chosen === undefined
      ? [...person.tags, { id, name }]
      : act === 1
        ? others
        : [...others, { ...chosen, name }]
  await hand.player.machine.data.alumni.edit(person.id, { tags })
}

async function talk(hand: Hand): Promise<void> {
  const person = await somebody(hand)
  if (person === null) return
  await hand.player.machine.data.timeline.log(person.id, {
    kind: 'call',
    text: hand.word(markOf(person)),
  })
}

async function editTalk(hand: Hand): Promise<void> {
  const { inside, data } = hand.player.machine
  const talks = (await inside.records('interactions')) as unknown as readonly Interaction[]
  const live = talks.filter(isThere)
  const one = live[hand.below(Math.max(1, live.length))]
  const person = one?.participants[0]
  if (one === undefined || person === undefined) return
  const mark = `印${person.personId.slice(-6)}`
  await data.timeline.edit(one.id, { text: hand.word(mark) })
}

/** What people do, with how often. */
export const STEPS: Readonly<Record<string, readonly [number, (hand: Hand) => Promise<unknown>]>> =
  {
    create: [
      4,
      async (hand) => {
        const { data } = hand.player.machine
        const { ids } = await data.alumni.create({ familyName: '新' })
        const id = ids[0] as Id<'alumnus'>
        await data.alumni.edit(id, { givenName: hand.word(`印${id.slice(-6)}`) })
      },
    ],
    editName: [22, editName],
    editTags: [14, editTags],
    talk: [6, talk],
    editTalk: [6, editTalk],
    trash: [
      3,
      async (hand) => {
        const person = await somebody(hand)
        if (person !== null) await hand.player.machine.data.alumni.moveToTrash([person.id])
      },
    ],
    restore: [
      2,
      async (hand) => {
        const person = await somebody(
          hand,
          (one) => one.trashedAt !== null && one.erasedAt === null,
        )
        if (person !== null) await hand.player.machine.data.alumni.restore([person.id])
      },
    ],
    erase: [
      1,
      async (hand) => {
        const person = await somebody(
          hand,
          (one) => one.trashedAt !== null && one.erasedAt === null,
        )
        if (person !== null) await hand.player.machine.data.alumni.erase([person.id])
      },
    ],
    merge: [
      1,
      async (hand) => {
        const keep = await somebody(hand)
        const other = await somebody(hand, (one) => isThere(one) && one.id !== keep?.id)
        if (keep === null || other === null) return
        await hand.player.machine.data.merging.merge(keep.id, other.id, [])
      },
    ],
    company: [
      1,
      (hand) => hand.player.machine.data.settings.setShared('companyName', hand.word('会社')),
    ],
    staff: [
      2,
      (hand) =>
        hand.player.machine.data.settings.saveStaff(null, {
          name: `担当${hand.below(3)}`,
          email: hand.word('宛先'),
        }),
    ],
    undo: [3, (hand) => hand.player.machine.data.history.undo()],
    offline: [
      4,
      async ({ player }) => {
        player.isOffline = true
        await player.machine.data.sync.stop()
      },
    ],
    online: [
      5,
      async ({ player }) => {
        player.isOffline = false
      },
    ],
    exchange: [18, (hand) => exchange(hand)],
    exchangeMeanwhile: [
      4,
      async (hand) => {
        const exchanging = exchange(hand)
        await editName(hand)
        await editTags(hand)
        await exchanging
      },
    ],
    clock: [
      2,
      ({ player, below }) =>
        player.machine.setClock(NOW_MS + (below(11) - 5) * DAY_MS + below(DAY_MS)),
    ],
    restart: [1, ({ player }) => player.machine.restart()],
    crash: [
      2,
      async (hand) => {
        const { machine } = hand.player
        const doing = Promise.allSettled([editName(hand), exchange(hand)])
        await machine.crash(hand.below(2) === 0 ? 'stays' : 'is-lost')
        await doing
      },
    ],
    kill: [
      1,
      async (hand) => {
        const doing = Promise.allSettled([editTags(hand), exchange(hand)])
        await hand.player.machine.kill()
        await doing
      },
    ],
  }

/** Exchanges where the network is there; what stands in the way is the server's fault, not a loss. */
async function exchange({ player }: Hand): Promise<void> {
  if (player.isOffline) return
  await player.machine.inside.exchange().catch(() => undefined)
  await player.machine.data.sync.stop()
}

/** Lets the way to the server fail now and then: before the server did its work, and after. */
export function disturb(player: Player, below: (bound: number) => number): void {
  const { remote } = player
  remote.before = (call) => {
    if (player.isOffline) throw problem('sync.unreachable')
    if (call !== 'feed' && below(25) === 0) throw problem('sync.server', { status: 503 })
  }
  remote.after = (call) => {
    if (call !== 'feed' && below(25) === 0) throw problem('sync.cut')
  }
}
