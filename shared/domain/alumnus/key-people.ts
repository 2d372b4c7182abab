import { isSame } from '#shared/domain/record/patch.ts'

import { NO_FILTERS } from './query.ts'
import type { AlumniFilters } from './query.ts'

/** The filters that find founders, executives, experts and other key people, by their tags. */
export const KEY_PEOPLE: AlumniFilters = {
  ...NO_FILTERS,
  tags: ['起業家', '経営者', '専門家', 'キーパーソン'],
}

/** Tells whether filters ask for key people and nothing else. */
export function asksKeyPeople(filters: AlumniFilters): boolean {
  return isSame(filters, KEY_PEOPLE)
}
