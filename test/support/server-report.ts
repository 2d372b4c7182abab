import { SERVER_CHECKS } from '#shared/ipc/couch.ts'
import type { CheckLine, ServerCheck, ServerConnection, ServerReport } from '#shared/ipc/couch.ts'

/** A server where all is well; nothing lies in its database unless something else is said. */
export function makeReport(report: Partial<ServerReport> = {}): ServerReport {
  return {
    lines: SERVER_CHECKS.map((check) => goodLine(check)),
    holds: 'nothing',
    docCount: 0,
    ...report,
  }
}

const GOOD_FACTS: Partial<Record<ServerCheck, CheckLine['facts']>> = {
  couchdb: { version: '3.5.3' },
  database: { count: 0 },
}

function goodLine(check: ServerCheck): CheckLine {
  return { check, state: 'good', code: 'good', facts: GOOD_FACTS[check] ?? {} }
}

/** A server where one check came out otherwise, and those after it could not be asked. */
export function makeFailedReport(failed: ServerCheck, line: Partial<CheckLine>): ServerReport {
  const at = SERVER_CHECKS.indexOf(failed)
  return makeReport({
    lines: SERVER_CHECKS.map((check, place) => {
      if (place === at) return { check, state: 'bad', code: 'other', facts: {}, ...line }
      if (place < at) return goodLine(check)
      return { check, state: 'skipped', code: 'skipped', facts: {} }
    }),
    holds: 'unknown',
  })
}

/** The server that a machine is joined to. */
export function makeConnection(connection: Partial<ServerConnection> = {}): ServerConnection {
  return {
    url: 'https://sync.example.jp',
    database: 'kizuna',
    user: 'jinji',
    caPem: null,
    machineName: '人事部のパソコン',
    isPaused: false,
    workspaceId: 'wsp_test',
    ...connection,
  }
}
