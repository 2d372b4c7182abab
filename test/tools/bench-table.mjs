/** The middle value; of an even number the lower of the two in the middle. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]
}

/** The median of the ratios of paired rounds. */
export function ratio(times, row, engine, against) {
  return median(times[engine].map((round, index) => round[row] / times[against][index][row]))
}

const ROWS = [
  ['insert', 'insert, journaled and sealed'],
  ['load', 'load all, cold, sealed'],
  ['edit', 'edit -> live list'],
  ['filter', 'filter by tag'],
]

/** Asked of all records at once, each held against loading those records. */
const OVERVIEW_ROWS = [
  ['today', 'Today'],
  ['figures', 'yearly figures'],
]

/**
 * First exchanges, each held against a plain loop that keeps what it gets in IndexedDB, PouchDB's
 * replication, and a plain loop that keeps nothing.
 */
const SYNC_ROWS = [
  ['push', 'first push'],
  ['pull', 'first pull'],
]

/** Held against a plain loop over the same records. */
const RULE_ROWS = [
  ['previewFirst', 'rule preview, the first'],
  ['preview', 'rule preview, a keystroke'],
]

const START_ROWS = [
  ['firstRows', 'start to first rows'],
  ['open', 'start to all open'],
  ['search', 'window: search'],
  ['filter', 'window: filter'],
  ['sort', 'window: sort by tenure'],
  ['scroll', 'window: to the end and back'],
  ['longestFrame', 'window: longest frame'],
]

/** Prints a line for each size and row: ratios to raw IndexedDB, to PouchDB and to unsealed. */
export function printTable({ results, overviews, imports, sync, starts }) {
  const line = (...cells) =>
    console.log(cells.map((cell, index) => String(cell).padEnd(index < 2 ? 32 : 12)).join(''))
  line('people', 'row', 'to raw', 'to PouchDB', 'to unsealed', 'ms (median)')
  for (const { people, times, search } of results) {
    for (const [row, title] of ROWS) {
      line(
        people,
        title,
        ratio(times, row, 'app', 'raw').toFixed(2),
        ratio(times, row, 'app', 'pouch').toFixed(2),
        ratio(times, row, 'app', 'open').toFixed(2),
        median(times.app.map((round) => round[row])).toFixed(1),
      )
    }
    const rawTag = median(times.raw.map((round) => round.filter))
    line(
      people,
      'search, a keystroke',
      (search.keystroke / rawTag).toFixed(2),
      '',
      '',
      search.keystroke.toFixed(1),
    )
    const heap = (engine) => median(times[engine].map((round) => round.memory))
    line(
      people,
      'memory',
      (heap('app') / heap('raw')).toFixed(2),
      (heap('app') / heap('pouch')).toFixed(2),
      '',
      `${heap('app').toFixed(0)} MB`,
    )
  }
  if (imports.length > 0) {
    const toRaw = median(imports.map(({ imported, puts }) => imported / puts))
    const ms = median(imports.map(({ imported }) => imported))
    line('', 'import, file to stored', toRaw.toFixed(2), '', '', ms.toFixed(0))
  }
  for (const { people, times } of overviews) {
    for (const [row, title] of OVERVIEW_ROWS) {
      const ms = median(times.map((round) => round[row]))
      const first = median(overviews[0].times.map((round) => round[row]))
      const toLoad = median(times.map((round) => round[row] / round.load)).toFixed(3)
      line(
        people,
        `${title}, x ${(ms / first).toFixed(2)}`,
        `${toLoad} of load`,
        '',
        '',
        ms.toFixed(1),
      )
    }
  }
  for (const { people, times } of overviews) {
    for (const [row, title] of RULE_ROWS) {
      const ms = median(times.map((round) => round[row]))
      const toLoop = median(times.map((round) => round[row] / round.plainLoop)).toFixed(2)
      line(people, title, `${toLoop} of loop`, '', '', ms.toFixed(1))
    }
  }
  for (const [row, title] of SYNC_ROWS) {
    line(
      sync.people,
      title,
      ratio(sync.exchanges, row, 'app', 'raw').toFixed(2),
      ratio(sync.exchanges, row, 'app', 'pouch').toFixed(2),
      `${ratio(sync.exchanges, row, 'app', 'loop').toFixed(2)} of loop`,
      median(sync.exchanges.app.map((round) => round[row])).toFixed(0),
    )
  }
  const sight = median(sync.sights.map((round) => round.sight))
  line(sync.sighted, 'edit -> other machine', '', '', '', sight.toFixed(0))
  const idle = median(sync.sights.map((round) => round.idle))
  line('', 'requests in an idle hour', '', '', '', `${idle.toFixed(0)}, and one held`)
  const [smallest] = starts
  for (const { people, ms } of starts) {
    for (const [row, title] of START_ROWS) {
      const grown = `x ${(ms[row] / smallest.ms[row]).toFixed(2)}`
      line(people, `${title}, ${grown}`, '', '', '', ms[row].toFixed(0))
    }
  }
}
