const WAYS = ['loop', 'raw', 'pouch', 'app']
const PEOPLE = 10_000
const SIGHTED = 1000

/** Sends and gets everything for the first time by each way, round robin, each on a new database. */
export async function measureSync(inPage, couch, rounds) {
  const exchanges = Object.fromEntries(WAYS.map((way) => [way, []]))
  const sights = []
  for (let round = 0; round < rounds; round++) {
    for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
      process.stderr.write(`\r${PEOPLE} people, round ${round + 1}/${rounds}, sync, ${way}      `)
      const database = await couch.newDatabase()
      exchanges[way].push(await inPage('firstExchange', way, database, PEOPLE, round))
      await couch.dropDatabase(database)
    }
    process.stderr.write(`\r${SIGHTED} people, round ${round + 1}/${rounds}, edit to sight      `)
    const database = await couch.newDatabase()
    sights.push(await inPage('sight', database, SIGHTED, round))
    await couch.dropDatabase(database)
  }
  return { people: PEOPLE, sighted: SIGHTED, exchanges, sights }
}
