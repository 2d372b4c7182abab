import type { CasePage } from '#renderer/data/cases/case-page.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { positionOptions } from './case-options.ts'
import type { CaseSave } from './use-case-save.ts'

interface PostFieldsProps {
  page: CasePage
  save: CaseSave['save']
}

/** What post a case is for: a vacancy, or one by name alone. */
export function PostFields({ page: { case: one, vacancy }, save }: PostFieldsProps) {
  const t = useT()
  const { value: rows } = useLive((data) => data.vacancies.list('live'), [])
  const posts = (rows ?? []).filter(
    (row) => row.vacancy.closedOn === null || row.vacancy.id === vacancy?.id,
  )
  return (
    <>
      {posts.length > 0 && (
        <Select<Id<'vacancy'> | 'none'>
          label={t('cases.new.vacancy')}
          value={vacancy?.id ?? 'none'}
          options={[
            { id: 'none', title: t('cases.new.no-vacancy') },
            ...posts.map((row) => ({
              id: row.vacancy.id,
              title: row.vacancy.title || t('cases.no-title'),
              hint: t(`choice.positionStatus.${row.vacancy.positionStatus}`),
            })),
          ]}
          onChange={(id) => save({ vacancyId: id === 'none' ? null : id })}
        />
      )}
      {vacancy === null && (
        <>
          <TextField
            label={t('cases.post')}
            value={one.title}
            maxLength={200}
            onCommit={(text) => save({ title: text.trim() })}
          />
          <Select
            label={t('cases.new.position')}
            value={one.positionStatus}
            options={positionOptions(t)}
            onChange={(positionStatus) => save({ positionStatus })}
          />
        </>
      )}
    </>
  )
}
