import { useState } from 'react'

import { Chip } from '#renderer/ui/chips.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { MailIcon, PhoneIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import type { Person } from './people.ts'

/** One person, to be read and changed in place. */
export function PersonSheet({ person }: { person: Person }) {
  const [tab, setTab] = useState<'basics' | 'history'>('basics')
  const [tags, setTags] = useState<readonly string[]>(['キーパーソン', '起業家'])
  const [leftOn, setLeftOn] = useState<string | null>('2021-03-31')
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <div>
        <p style={{ fontSize: 12, margin: 0 }}>{person.kana}</p>
        <h2 style={{ fontSize: 20 }}>{person.name}</h2>
        <p style={{ margin: '2px 0 8px' }}>
          {person.department}・勤続 {person.tenure}
        </p>
        <p style={{ display: 'flex', gap: 8 }}>
          <Chip tone="thread">登録者</Chip>
          <Chip>キーパーソン</Chip>
          <Chip tone="warn">連絡不可</Chip>
        </p>
      </div>
      <p style={{ display: 'flex', gap: 16 }}>
        <span style={{ display: 'inline-flex', gap: 4, alignItems: 'center' }}>
          <PhoneIcon /> <Link href="tel:0312345678">03-1234-5678</Link>
        </span>
        <span style={{ display: 'inline-flex', gap: 4, alignItems: 'center' }}>
          <MailIcon /> <Link href="mailto:hanako@example.jp">hanako@example.jp</Link>
        </span>
      </p>
      <Tabs
        label="この人について"
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'basics',
            title: '基本',
            content: (
              <Section title="氏名と在籍">
                <FormRows labels="beside">
                  <TextField
                    label="姓"
                    value={person.name.split(' ')[0] ?? ''}
                    onCommit={() => {}}
                  />
                  <TextField
                    label="フリガナ"
                    value={person.kana}
                    onCommit={() => {}}
                    hint="変換する前のよみから入ります"
                  />
                  <DateField
                    label="退職日"
                    value={leftOn}
                    onChange={setLeftOn}
                    parse={(text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null)}
                    format={(day) => day.replaceAll('-', '/')}
                    echo={() => '令和3年'}
                  />
                  <Select
                    label="退職区分"
                    value="own"
                    onChange={() => {}}
                    options={[
                      { id: 'own', title: '自己都合' },
                      { id: 'company', title: '会社都合' },
                    ]}
                  />
                  <TagField label="タグ" value={tags} onChange={setTags} suggestions={['世話役']} />
                </FormRows>
              </Section>
            ),
          },
          { id: 'history', title: '接点', count: 12, content: <p>9/12 電話</p> },
        ]}
      />
    </div>
  )
}
