import type { Part } from './schema-parts.ts'

/** Tells the path of the first field that breaks the schema, or null where all is well. */
export type Check = (value: unknown) => string | null

/**
 * Compiles the part of JSON Schema that records use into closures: RxDB's own validators either
 * build code from text, which the page's policy forbids, or cost three times the insert.
 */
export function compileCheck(part: Part): Check {
  const types = new Set(typeof part.type === 'string' ? [part.type] : part.type)
  const pattern = part.pattern === undefined ? null : new RegExp(part.pattern)
  const checkText = (value: string): string | null => {
    if (part.maxLength !== undefined && value.length > part.maxLength) return ''
    if (part.enum !== undefined && !part.enum.includes(value)) return ''
    return pattern === null || pattern.test(value) ? null : ''
  }
  const checkNumber = (value: number): string | null => {
    if (!types.has('number') && !Number.isInteger(value)) return ''
    if (!Number.isFinite(value)) return ''
    if (part.minimum !== undefined && value < part.minimum) return ''
    return part.maximum !== undefined && value > part.maximum ? '' : null
  }
  const checkList = compileList(part)
  const checkObject = compileObject(part)
  return (value) => {
    if (value === null) return types.has('null') ? null : ''
    if (typeof value === 'string') return types.has('string') ? checkText(value) : ''
    if (typeof value === 'boolean') return types.has('boolean') ? null : ''
    if (typeof value === 'number') {
      return types.has('number') || types.has('integer') ? checkNumber(value) : ''
    }
    if (Array.isArray(value)) return types.has('array') ? checkList(value) : ''
    if (typeof value === 'object') {
      return types.has('object') ? checkObject(value as Record<string, unknown>) : ''
    }
    return ''
  }
}

function compileList(part: Part): (value: readonly unknown[]) => string | null {
  const check = part.items === undefined ? () => null : compileCheck(part.items)
  const maxItems = part.maxItems ?? Number.POSITIVE_INFINITY
  return (value) => {
    if (value.length > maxItems) return ''
    for (const [index, item] of value.entries()) {
      const problem = check(item)
      if (problem !== null) return joinPath(String(index), problem)
    }
    return null
  }
}

function compileObject(part: Part): (value: Record<string, unknown>) => string | null {
  const checks = new Map<string, Check>(
    Object.entries(part.properties ?? {}).map(([name, inner]) => [name, compileCheck(inner)]),
  )
  const required = part.required ?? []
  const rest = part.additionalProperties
  const checkRest =
    rest === undefined || rest === true
      ? () => null
      : rest === false
        ? () => ''
        : compileCheck(rest)
  return (value) => {
    for (const name of required) if (value[name] === undefined) return name
    for (const name of Object.keys(value)) {
      const problem = (checks.get(name) ?? checkRest)(value[name])
      if (problem !== null) return joinPath(name, problem)
    }
    return null
  }
}

function joinPath(head: string, tail: string): string {
  return tail === '' ? head : `${head}.${tail}`
}
