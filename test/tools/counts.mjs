import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts what one stage of the check has shown: its tests where it reports them, else the stage
 * itself. A red stage has at least one failure, also where it ended before its first test.
 *
 * @param {boolean} isGreen
 * @param {string} [report] the JSON that vitest or Playwright wrote
 * @returns {Count}
 */
export function countStage(isGreen, report) {
  if (report === undefined) return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const { passed, failed } = existsSync(report)
    ? countTests(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 }
  return { passed, failed: isGreen ? failed : Math.max(failed, 1) }
}

/** @param {any} report @returns {Count} */
function countTests(report) {
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats
    return { passed: expected + flaky, failed: unexpected }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sumUp(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}
