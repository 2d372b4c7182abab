import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import type { Assignment, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder } from '#shared/domain/alumnus/latest.ts'

import { ElementList } from './element-list.tsx'
import { facetOptions } from './facet-options.ts'
import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

/** 異動・役職歴 within one stint. */
export function StintPosts({ stint }: { stint: Stint }) {
  const t = useT()
  const { person, facets } = useSheet()
  const check = useFieldCheck()
  return (
    <ElementList
      field="assignments"
      items={assignmentsInOrder(person).filter(({ stintId }) => stintId === stint.id)}
      make={(): Assignment => ({
        id: newId('assignment'),
        stintId: stint.id,
        startedOn: stint.joinedOn,
        department: '',
        grade: '',
      })}
      addWord={t('profile.post.add')}
      waits={({ department, grade }) => department === '' && grade === ''}
      nameOf={(post) => [post.department, post.grade].filter(Boolean).join(' ')}
      summary={(post) => (
        <>
          <DayText day={post.startedOn} /> {[post.department, post.grade].filter(Boolean).join(' ')}
        </>
      )}
      editor={(post, change) => (
        <FormRows>
          <DayField
            isEchoHidden
            label={t('field.startedOn')}
            value={post.startedOn}
            {...check('startedOn', post.id)}
            onChange={(startedOn) => change({ startedOn })}
          />
          <ComboBox
            label={t('field.department')}
            value={post.department}
            options={facetOptions(facets?.departments)}
            onCommit={(text) => change({ department: text.trim() })}
          />
          <ComboBox
            label={t('field.grade')}
            value={post.grade}
            options={facetOptions(facets?.grades)}
            onCommit={(text) => change({ grade: text.trim() })}
          />
        </FormRows>
      )}
    />
  )
}
