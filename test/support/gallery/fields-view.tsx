import { useState } from 'react'

import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField, RadioGroup, SegmentedControl, Switch } from '#renderer/ui/choices.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TagField } from '#renderer/ui/tag-field.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'

const DEPARTMENTS = ['営業部', '開発部', '人事部', '総務部'].map((title) => ({ id: title, title }))

/** Every field, above and beside its label, whole and with a problem. */
export function FieldsView() {
  const [day, setDay] = useState<string | null>('2019-05-01')
  const [tags, setTags] = useState<readonly string[]>(['世話役', '起業家'])
  const [years, setYears] = useState<number | null>(3)
  const [query, setQuery] = useState('')
  const [department, setDepartment] = useState('営業部')
  const [view, setView] = useState<'list' | 'cards'>('list')
  const [kind, setKind] = useState<'own' | 'company' | 'term'>('own')
  const [isOn, setOn] = useState(true)
  return (
    <main>
      <PageHeader title="入力の見本" />
      <PageBody>
        <Section title="上に見出し">
          <FormRows>
            <SearchField label="探す" value={query} onChange={setQuery} placeholder="名前・よみ" />
            <TextField label="会社名" value="株式会社ひので" isRequired hint="登記のとおりに" />
            <TextField
              label="メール"
              value="hanako@example"
              problem="「.jp」などの終わりがありません。"
            />
            <TextField label="社員番号" value="00123" isDisabled />
            <TextArea label="メモ" value={'来月転職するとのこと。\n10月にもう一度電話する。'} />
          </FormRows>
        </Section>
        <Section title="横に見出し">
          <FormRows labels="beside">
            <DateField
              label="入社日"
              value={day}
              onChange={setDay}
              parse={(text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null)}
              format={(iso) => iso.replaceAll('-', '/')}
              echo={() => '令和元年5月1日(水)'}
              hint="2026/9/12、R8.9.12、20260912 のどれでも"
            />
            <NumberField
              label="保存期間"
              value={years}
              onChange={setYears}
              unit="年"
              min={1}
              max={99}
            />
            <ComboBox
              label="部署"
              value={department}
              onCommit={setDepartment}
              options={DEPARTMENTS}
            />
            <Select
              label="退職区分"
              value={kind}
              onChange={setKind}
              options={[
                { id: 'own', title: '自己都合' },
                { id: 'company', title: '会社都合' },
                { id: 'term', title: '契約満了', hint: '期間の定め' },
              ]}
            />
            <TagField label="タグ" value={tags} onChange={setTags} suggestions={['キーパーソン']} />
            <RadioGroup
              label="重なる人"
              value={kind}
              onChange={setKind}
              options={[
                { id: 'own', title: 'そのままにする' },
                {
                  id: 'company',
                  title: '空いている所だけ埋める',
                  hint: '入っている値は変えません',
                },
                { id: 'term', title: '新しい値にする' },
              ]}
            />
            <Field label="お知らせ" hint="いつでも変えられます">
              <div>
                <Switch label="期日の朝に知らせる" value={isOn} onChange={setOn} />
                <CheckboxField
                  label="お便りを送ってよい"
                  hint="本人に確かめた日を残します"
                  value={isOn}
                  onChange={setOn}
                />
                <CheckboxField label="年賀状を送る" value={false} onChange={setOn} />
                <CheckboxField label="一部の人" value={false} isPartly onChange={setOn} />
              </div>
            </Field>
            <Field label="並べ方">
              <SegmentedControl
                label="並べ方"
                value={view}
                onChange={setView}
                options={[
                  { id: 'list', title: '一覧' },
                  { id: 'cards', title: '葉書' },
                ]}
              />
              <Button size="small">初めに戻す</Button>
            </Field>
          </FormRows>
        </Section>
      </PageBody>
    </main>
  )
}
