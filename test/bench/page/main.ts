import type { Data } from '#renderer/data/open-data.ts'

import { appEngine } from './app-engine.ts'
import { timed } from './engine.ts'
import type { Engine } from './engine.ts'
import { person, TAGS } from './people.ts'
import { pouchEngine } from './pouch-engine.ts'
import { rawEngine } from './raw-engine.ts'
import { RULE_ROWS } from './rule-rows.ts'
import { sight } from './sight-rows.ts'
import { firstExchange } from './sync-rows.ts'
import { talk, TALKS_EACH } from './talks.ts'

/** The engines that are held against each other. */
const ENGINES: Readonly<Record<string, (name: string) => Engine>> = {
  raw: rawEngine,
  pouch: pouchEngine,
  app: (name) => appEngine(name),
  open: (name) => appEngine(name, false),
}

/** What one engine took for each row in one round, in milliseconds. */
export type Times = Record<string, number>

const EDITS = 10
const TAG_LOOKUPS = 10

/** Runs every row once on one engine, with a database of its own. */
async function round(engineName: string, people: number, number: number): Promise<Times> {
  const make = ENGINES[engineName]
  if (make === undefined) throw new Error(`no engine ${engineName}`)
  const name = `bench-${engineName}-${people}-${number}`
  const engine = make(name)
  await engine.open()
  const insert = await timed(() => engine.insert(0, people))
  await engine.close()
  const load = await timed(async () => {
    await engine.open()
    const count = await engine.loadAll()
    if (count !== people) throw new Error(`${engineName} holds ${count} of ${people}`)
  })
  // The first list builds what later ones stand on.
  await engine.editToList(0)
  const edit = await timed(async () => {
    for (let at = 0; at < EDITS; at++) await engine.editToList(at * 7)
  })
  await engine.byTag(TAGS[0] ?? '')
  const filter = await timed(async () => {
    for (let at = 0; at < TAG_LOOKUPS; at++) await engine.byTag(TAGS[at] ?? '')
  })
  const memoryMb = (performance as { memory?: { usedJSHeapSize: number } }).memory
  await engine.close()
  await engine.destroy()
  return {
    insert,
    load,
    edit: edit / EDITS,
    filter: filter / TAG_LOOKUPS,
    memory: (memoryMb?.usedJSHeapSize ?? 0) / 1e6,
  }
}

/** How long the app's search takes over everyone, for a word, a reading and a number. */
async function search(people: number): Promise<Times> {
  const engine = appEngine(`bench-search-${people}`)
  await engine.open()
  await engine.insert(0, people)
  const { api } = engine.data()
  const { DEFAULT_QUERY } = await import('#shared/domain/alumnus/query.ts')
  const first = await timed(() => api.alumni.list({ ...DEFAULT_QUERY, text: 'さとう' }))
  const texts = ['佐藤', 'たかはし', 'watanabe', '0900', 'アオバ', '新人研修 加藤']
  const keystroke =
    (await timed(async () => {
      for (const text of texts) await api.alumni.list({ ...DEFAULT_QUERY, text })
    })) / texts.length
  await engine.close()
  await engine.destroy()
  return { first, keystroke }
}

/** A roster of so many people as a company keeps it, as the bytes of a CSV file. */
function rosterOf(people: number): Uint8Array {
  const lines = [
    '社員番号,氏名,フリガナ,入社日,退職日,退職理由,所属,役職,メールアドレス,電話番号,現在の勤務先,備考',
  ]
  for (let number = 0; number < people; number++) {
    const one = person(number)
    const [stint] = one.stints
    const [post] = one.assignments
    const [mail, phone] = one.contactPoints
    lines.push(
      [
        stint?.employeeNo,
        `${one.familyName}　${one.givenName}`,
        `${one.familyNameKana} ${one.givenNameKana}`,
        stint?.joinedOn,
        stint?.leftOn,
        stint?.leavingReason,
        post?.department,
        post?.grade,
        mail?.value,
        phone?.value,
        one.careerEntries[0]?.company,
        one.note,
      ].join(','),
    )
  }
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** How long a roster takes from its bytes to stored, and the same people as raw puts. */
async function importing(people: number, number: number): Promise<Times> {
  const bytes = rosterOf(people)
  const app = appEngine(`bench-import-${people}-${number}`)
  await app.open()
  const { api } = app.data()
  const imported = await timed(async () => {
    await api.importing.read(bytes, 'roster.csv')
    await api.importing.plan({ mode: 'fill', modes: {}, answers: {}, names: {} })
    await api.importing.run()
  })
  const stored = (await api.session.counts()).alumni
  if (stored !== people) throw new Error(`${stored} of ${people} stored`)
  await app.close()
  await app.destroy()
  const raw = rawEngine(`bench-import-raw-${people}-${number}`)
  await raw.open()
  const puts = await timed(() => raw.insert(0, people))
  await raw.close()
  await raw.destroy()
  return { imported, puts }
}

/** What is asked of all records at once, each as the app's screen of that name asks it. */
const OVERVIEWS: Readonly<Record<string, (data: Data) => Promise<unknown>>> = {
  today: ({ api, context }) => api.today.list(context.today(), {}),
  figures: async ({ api }) => {
    const [year] = await api.figures.years()
    if (year !== undefined) await api.figures.of(year)
  },
  ...RULE_ROWS,
}

/** People whose histories are written in one act. */
const FILLED_AT_ONCE = 200

const overviewEngine = (people: number): ReturnType<typeof appEngine> =>
  appEngine(`bench-overview-${people}`)

/** Writes people and their interactions once, for every round that looks over them. */
async function fillOverview(people: number): Promise<Times> {
  const engine = overviewEngine(people)
  await engine.open()
  await engine.insert(0, people)
  const label = { key: 'acts.importing.run', facts: { count: people } }
  for (let from = 0; from < people; from += FILLED_AT_ONCE) {
    const count = Math.min(FILLED_AT_ONCE, people - from) * TALKS_EACH
    const talks = Array.from({ length: count }, (_, at) =>
      talk(from + Math.floor(at / TALKS_EACH), at % TALKS_EACH),
    )
    await engine.data().context.writeQuietly(label, talks)
  }
  await engine.close()
  return {}
}

/** How long these records take to load, and what is asked of all of them then. */
async function overview(people: number): Promise<Times> {
  const engine = overviewEngine(people)
  const times: Times = { load: await timed(engine.open) }
  for (const [name, ask] of Object.entries(OVERVIEWS)) {
    times[name] = await timed(() => ask(engine.data()))
  }
  await engine.data().close()
  return times
}

async function clearOverview(people: number): Promise<Times> {
  await overviewEngine(people).destroy()
  return {}
}

const WORK: Readonly<Record<string, (...input: never[]) => Promise<Times>>> = {
  round,
  search,
  importing,
  fillOverview,
  overview,
  clearOverview,
  firstExchange,
  sight,
}

async function runAsked(): Promise<Times> {
  const asked = new URLSearchParams(location.search)
  const work = WORK[asked.get('work') ?? '']
  if (work === undefined) throw new Error(`no work ${asked.get('work')}`)
  return work(...(JSON.parse(asked.get('input') ?? '[]') as never[]))
}

const result = await runAsked().then(
  (value) => ({ value }),
  (error: unknown) => ({ error: String(error) }),
)
await fetch('/result/', { method: 'POST', body: JSON.stringify(result) })
