/** A roster that is hard to read, and what a correct reading of it yields. */
export interface HardRoster {
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly encoding: string
  readonly headerRow: number
  readonly records: readonly Readonly<Record<string, unknown>>[]
  /** Reasons of the rows left out, blank ones aside. */
  readonly skipped?: readonly string[]
  /** Doubts and problems that must be told: row of the file and code. */
  readonly doubts?: readonly (readonly [row: number, code: string])[]
}

/** Rows from lines with a comma between their cells. */
export function lines(...texts: string[]): string[][] {
  return texts.map((text) => text.split(','))
}
