import type { Facet } from '#renderer/data/search/facets.ts'
import type { Option } from '#renderer/ui/option.ts'

/** Values that people share, as proposals. */
export function facetOptions(facets: readonly Facet[] | undefined): readonly Option[] {
  return (facets ?? []).map(({ value }) => ({ id: value, title: value }))
}
