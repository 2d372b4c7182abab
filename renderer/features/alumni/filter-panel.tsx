import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { CloseIcon } from '#renderer/ui/icons.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { LEAVING_KINDS } from '#shared/domain/alumnus/alumnus.ts'
import { countFilters, MISSING, NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import { VERDICT_STATES } from '#shared/domain/eligibility/verdict.ts'

import { setFilters, setPanelOpen, useAlumniListStore } from './alumni-list.store.ts'
import { ChoiceFilter } from './choice-filter.tsx'
import { FacetFilter } from './facet-filter.tsx'
import { FilterPart } from './filter-part.tsx'
import { CONTACT_CHOICE_IDS, CONTACT_CHOICES, contactChoice } from './last-contact.ts'
import type { ContactChoice } from './last-contact.ts'
import { RangeFilter } from './range-filter.tsx'

import styles from './filter-panel.module.css'

/** All filters; each counts at once. */
export function FilterPanel() {
  const t = useT()
  const filters = useAlumniListStore((state) => state.filters)
  const facets = useLive(({ alumni }) => alumni.facets(), []).value
  const grades = useLive(({ settings }) => settings.grades(), []).value ?? []
  return (
    <section className={styles.panel} aria-label={t('alumni.filters')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('alumni.filters')}</h2>
        <Button
          kind="quiet"
          size="small"
          isDisabled={countFilters(filters) === 0}
          onPress={() => setFilters(NO_FILTERS)}
        >
          {t('alumni.filters.clear-all')}
        </Button>
        <IconButton
          label={t('ui.close')}
          icon={<CloseIcon />}
          size="small"
          onPress={() => setPanelOpen(false)}
        />
      </header>
      <div className={styles.body}>
        <FacetFilter
          title={t('field.department')}
          facets={facets?.departments ?? []}
          value={filters.departments}
          onChange={(departments) => setFilters({ departments })}
          isOpenAtFirst
        />
        <FacetFilter
          title={t('alumni.filters.grades')}
          facets={facets?.grades ?? []}
          value={filters.grades}
          onChange={(grades) => setFilters({ grades })}
        />
        <FilterPart title={t('alumni.filters.grade-at-least')} isOn={filters.gradeAtLeast !== null}>
          <Select
            label={t('alumni.filters.grade-at-least')}
            isLabelHidden
            options={[
              { id: '', title: t('alumni.filters.any') },
              ...grades.map(({ name }) => ({ id: name, title: name })),
            ]}
            value={filters.gradeAtLeast ?? ''}
            onChange={(grade) => setFilters({ gradeAtLeast: grade === '' ? null : grade })}
          />
        </FilterPart>
        <FilterPart
          title={t('field.period')}
          isOn={filters.servedFrom !== null || filters.servedTo !== null}
        >
          <DayField
            label={t('alumni.filters.served-from')}
            value={filters.servedFrom}
            onChange={(servedFrom) => setFilters({ servedFrom })}
            isEchoHidden
          />
          <DayField
            label={t('alumni.filters.served-to')}
            value={filters.servedTo}
            onChange={(servedTo) => setFilters({ servedTo })}
            isEchoHidden
          />
        </FilterPart>
        <RangeFilter
          title={t('field.tenure')}
          unit={t('alumni.filters.years')}
          min={filters.yearsMin}
          max={filters.yearsMax}
          onChange={(yearsMin, yearsMax) => setFilters({ yearsMin, yearsMax })}
        />
        <RangeFilter
          title={t('alumni.filters.left-year')}
          unit={t('alumni.filters.year')}
          min={filters.leftYearMin}
          max={filters.leftYearMax}
          onChange={(leftYearMin, leftYearMax) => setFilters({ leftYearMin, leftYearMax })}
        />
        <ChoiceFilter
          title={t('field.leavingKind')}
          options={LEAVING_KINDS.map((id) => ({ id, title: t(`choice.leavingKind.${id}`) }))}
          value={filters.leavingKinds}
          onChange={(leavingKinds) => setFilters({ leavingKinds })}
        />
        <ChoiceFilter
          title={t('field.verdict')}
          options={VERDICT_STATES.map((id) => ({ id, title: t(`eligibility.state.${id}`) }))}
          value={filters.verdicts}
          onChange={(verdicts) => setFilters({ verdicts })}
        />
        <FacetFilter
          title={t('field.tags')}
          facets={facets?.tags ?? []}
          value={filters.tags}
          onChange={(tags) => setFilters({ tags })}
        />
        <FacetFilter
          title={t('field.skills')}
          facets={facets?.skills ?? []}
          value={filters.skills}
          onChange={(skills) => setFilters({ skills })}
        />
        <FacetFilter
          title={t('field.company')}
          facets={facets?.companies ?? []}
          value={filters.companies}
          onChange={(companies) => setFilters({ companies })}
        />
        <FacetFilter
          title={t('field.prefecture')}
          facets={facets?.prefectures ?? []}
          value={filters.prefectures}
          onChange={(prefectures) => setFilters({ prefectures })}
        />
        <FilterPart title={t('alumni.filters.last-contact')} isOn={filters.lastContact !== null}>
          <Select<ContactChoice | 'any'>
            label={t('alumni.filters.last-contact')}
            isLabelHidden
            options={(['any', ...CONTACT_CHOICE_IDS] as const).map((id) => ({
              id,
              title: id === 'any' ? t('alumni.filters.any') : t(`alumni.filters.contact.${id}`),
            }))}
            value={filters.lastContact === null ? 'any' : contactChoice(filters.lastContact)}
            onChange={(id) =>
              setFilters({ lastContact: id === 'any' ? null : CONTACT_CHOICES[id] })
            }
          />
        </FilterPart>
        <ChoiceFilter
          title={t('alumni.filters.missing')}
          options={MISSING.map((id) => ({ id, title: t(`choice.missing.${id}`) }))}
          value={filters.missing}
          onChange={(missing) => setFilters({ missing })}
        />
      </div>
    </section>
  )
}
