import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'
import type { Skill } from '#shared/domain/alumnus/alumnus.ts'

import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

/** タグ, 聞けること and スキル: words hung on a person. */
export function WordsSection() {
  const t = useT()
  const today = useToday()
  const { person, save, facets } = useSheet()
  const knownSkills = (facets?.skills ?? []).map(({ value }) => value)
  const skills = (isGainedAfterLeaving: boolean) => (
    <TagField
      label={t(isGainedAfterLeaving ? 'profile.skills.after' : 'profile.skills.before')}
      value={namesOf(person.skills, isGainedAfterLeaving)}
      suggestions={knownSkills}
      onChange={(names) =>
        save((now) => {
          const others = now.skills.filter(
            (one) => one.isGainedAfterLeaving !== isGainedAfterLeaving,
          )
          const mine = named(
            now.skills.filter((one) => one.isGainedAfterLeaving === isGainedAfterLeaving),
            names,
            (name) => ({ id: newId('skill'), name, isGainedAfterLeaving, asOf: today }),
          )
          return { skills: [...others, ...mine] }
        })
      }
    />
  )
  return (
    <Section title={t('profile.words.title')}>
      <div className={styles.quiet}>
        <FormRows labels="beside">
          <TagField
            label={t('field.tags')}
            value={person.tags.map(({ name }) => name)}
            suggestions={(facets?.tags ?? []).map(({ value }) => value)}
            placeholder={t('profile.words.add')}
            onChange={(names) =>
              save((now) => ({
                tags: named(now.tags, names, (name) => ({ id: newId('tag'), name })),
              }))
            }
          />
          <TagField
            label={t('field.topics')}
            hint={t('profile.topics.hint')}
            value={person.topics.map(({ name }) => name)}
            suggestions={(facets?.topics ?? []).map(({ value }) => value)}
            onChange={(names) =>
              save((now) => ({
                topics: named(now.topics, names, (name) => ({ id: newId('topic'), name })),
              }))
            }
          />
          {skills(false)}
          {skills(true)}
        </FormRows>
      </div>
    </Section>
  )
}

function namesOf(skills: readonly Skill[], isGainedAfterLeaving: boolean): readonly string[] {
  return skills
    .filter((skill) => skill.isGainedAfterLeaving === isGainedAfterLeaving)
    .map(({ name }) => name)
}

/** Keeps the elements whose names stay, and makes those that are new. */
function named<T extends { readonly name: string }>(
  elements: readonly T[],
  names: readonly string[],
  make: (name: string) => T,
): readonly T[] {
  const there = new Set(elements.map(({ name }) => name))
  return [
    ...elements.filter(({ name }) => names.includes(name)),
    ...names.filter((name) => !there.has(name)).map(make),
  ]
}
