import type { GatheringEvent } from './event.ts'
import { byTimeOfReply } from './one-per-person.ts'
import type { Participation } from './participation.ts'

/** Whether one who wants to come has a seat, and what that person is still to be told. */
export interface Standing {
  readonly seat: 'none' | 'seat' | 'waits'
  /** Among those who wait, from 1; null for all others. */
  readonly place: number | null
  /** 満席・未連絡: waits and does not know; 繰り上がり・未連絡: has a seat and does not know. */
  readonly untold: 'full' | 'movedUp' | null
}

type Room = Pick<GatheringEvent, 'mode' | 'capacity'>

const NOT_COMING: Standing = { seat: 'none', place: null, untold: null }

/**
 * Gives out the seats of an event in the order of the replies. In a hybrid event those who join
 * online take no seat of the place; who is there already has one in any case.
 *
 * @param participations those of one event, each person once
 * @returns the standing by the participation's id
 */
export function seatsOf(
  room: Room,
  participations: readonly Participation[],
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>()
  const came = participations.filter((one) => one.attendance === 'came')
  for (const one of participations) standings.set(one.id, NOT_COMING)
  for (const one of came) standings.set(one.id, { seat: 'seat', place: null, untold: null })
  let taken = came.filter((one) => takesSeat(room, one)).length
  let waiting = 0
  const wanting = participations.filter((one) => one.attendance !== 'came' && one.reply === 'yes')
  for (const one of wanting.toSorted(byTimeOfReply)) {
    const needsSeat = takesSeat(room, one)
    if (room.capacity === null || !needsSeat || taken < room.capacity) {
      if (needsSeat) taken += 1
      const untold = one.isToldToWait ? 'movedUp' : null
      standings.set(one.id, { seat: 'seat', place: null, untold })
    } else {
      waiting += 1
      const untold = one.isToldToWait ? null : 'full'
      standings.set(one.id, { seat: 'waits', place: waiting, untold })
    }
  }
  return standings
}

/** Tells whether a person takes part over the line; what the event says counts before the person. */
export function isOnline({ mode }: Pick<Room, 'mode'>, one: Pick<Participation, 'mode'>): boolean {
  return mode === 'hybrid' ? one.mode === 'online' : mode === 'online'
}

function takesSeat(room: Room, one: Participation): boolean {
  return room.mode !== 'hybrid' || !isOnline(room, one)
}
