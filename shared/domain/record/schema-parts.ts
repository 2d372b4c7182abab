import { SCOPES } from './record.ts'

/** The part of JSON Schema that records use. */
export interface Part {
  readonly type: string | readonly string[]
  readonly maxLength?: number
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Part
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Part>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Part
}

/** A schema as RxDB takes it. */
export interface RecordSchema extends Part {
  readonly title: string
  readonly version: number
  readonly primaryKey: string
  readonly properties: Readonly<Record<string, Part>>
}

const DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/** A text of at most so many UTF-16 units. */
export const text = (maxLength: number): Part => ({ type: 'string', maxLength })
/** An id. */
export const id: Part = { type: 'string', maxLength: 60, pattern: '^[a-z]{3}_[0-9a-z]+$' }
/** An id or null. */
export const idOrNull: Part = { ...id, type: ['string', 'null'] }
/** An ISO day. */
export const day: Part = { type: 'string', maxLength: 10, pattern: DAY }
/** An ISO day or null. */
export const dayOrNull: Part = { ...day, type: ['string', 'null'] }
/** A day, a month or a year, or null. */
export const partialDayOrNull: Part = {
  type: ['string', 'null'],
  maxLength: 10,
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
}
/** A time of day, `HH:MM`, or nothing. */
export const timeOfDay: Part = {
  type: 'string',
  maxLength: 5,
  pattern: '^(([01]\\d|2[0-3]):[0-5]\\d)?$',
}
/** An ISO instant or null. */
export const instantOrNull: Part = {
  type: ['string', 'null'],
  maxLength: 30,
  pattern: '^\\d{4}-\\d{2}-\\d{2}T',
}
/** True or false. */
export const flag: Part = { type: 'boolean' }
/** A whole number from 0 up to a bound. */
export const count = (maximum: number): Part => ({ type: 'integer', minimum: 0, maximum })
/** A whole number within bounds, or null. */
export const countOrNull = (maximum: number): Part => ({
  type: ['integer', 'null'],
  minimum: 0,
  maximum,
})
/** One of some words. */
export const oneOf = (values: readonly string[]): Part => ({
  type: 'string',
  maxLength: 40,
  enum: values,
})
/** One of some words, or null. */
export const oneOfOrNull = (values: readonly string[]): Part => ({
  type: ['string', 'null'],
  maxLength: 40,
  enum: [...values, null],
})
/** A closed object of these fields, all of them there. */
export const fields = (properties: Readonly<Record<string, Part>>): Part => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
/** A list of elements, each with an id of its own. */
export const elements = (properties: Readonly<Record<string, Part>>): Part => ({
  type: 'array',
  maxItems: 500,
  items: fields({ id, ...properties }),
})
/** A list of texts. */
export const texts = (maxLength: number, maxItems: number): Part => ({
  type: 'array',
  maxItems,
  items: text(maxLength),
})

/** Builds the schema of a collection; the fields of every record are added here. */
export function recordSchema(
  title: string,
  version: number,
  properties: Readonly<Record<string, Part>>,
  optional: readonly string[] = [],
): RecordSchema {
  const all: Record<string, Part> = {
    id,
    scope: oneOf(SCOPES),
    trashedAt: instantOrNull,
    erasedAt: instantOrNull,
    mergedIntoId: idOrNull,
    isSample: flag,
    clocks: { type: 'object', additionalProperties: text(40) },
    ...properties,
  }
  return {
    title,
    version,
    primaryKey: 'id',
    type: 'object',
    properties: all,
    required: Object.keys(all).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  }
}
