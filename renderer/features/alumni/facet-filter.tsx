import { useState } from 'react'

import type { Facet } from '#renderer/data/search/facets.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { foldForSearch } from '#shared/japanese/fold.ts'

import { FilterPart } from './filter-part.tsx'

import styles from './filter-panel.module.css'

/** Values shown until more are asked for. */
const SHOWN = 8
/** Values shown at most; the rest is found by typing. */
const MOST = 200

interface FacetFilterProps {
  title: string
  facets: readonly Facet[]
  value: readonly string[]
  onChange: (value: readonly string[]) => void
  isOpenAtFirst?: boolean
}

/** A filter by the values that people have, the most frequent first, with how many have each. */
export function FacetFilter(props: FacetFilterProps) {
  const { title, facets, value, onChange, isOpenAtFirst = false } = props
  const t = useT()
  const [text, setText] = useState('')
  const [isWhole, setWhole] = useState(false)
  const needle = foldForSearch(text)
  // What was asked for stays in sight, also where nobody has it any more.
  const gone = value.filter((one) => !facets.some((facet) => facet.value === one))
  const all = [...gone.map((one) => ({ value: one, count: 0 })), ...facets]
  const found = all.filter((facet) => needle === '' || foldForSearch(facet.value).includes(needle))
  const shown = isWhole || needle !== '' ? found.slice(0, MOST) : firstOf(found, value)

  return (
    <FilterPart title={title} isOn={value.length > 0} isOpenAtFirst={isOpenAtFirst}>
      {all.length > SHOWN && (
        <SearchField
          label={t('alumni.filters.search', { title })}
          placeholder={t('alumni.filters.search.placeholder')}
          value={text}
          onChange={setText}
        />
      )}
      {shown.map((facet) => (
        <div key={facet.value} className={styles.facet}>
          <CheckboxField
            label={facet.value}
            value={value.includes(facet.value)}
            onChange={(isOn) =>
              onChange(isOn ? [...value, facet.value] : value.filter((one) => one !== facet.value))
            }
          />
          <span className={styles.count}>{t('alumni.count', { count: facet.count })}</span>
        </div>
      ))}
      {found.length === 0 && <p className={styles.none}>{t('alumni.filters.none')}</p>}
      {found.length > shown.length && needle === '' && !isWhole && (
        <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
          {t('alumni.filters.more', { count: found.length - shown.length })}
        </Button>
      )}
    </FilterPart>
  )
}

function firstOf(facets: readonly Facet[], value: readonly string[]): readonly Facet[] {
  return facets.filter((facet, index) => index < SHOWN || value.includes(facet.value))
}
