import { useState, type ReactNode } from 'react'

import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { ConfirmDialog, Dialog } from '#renderer/ui/dialog.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { FileDrop } from '#renderer/ui/file-drop.tsx'
import { Highlight } from '#renderer/ui/highlight.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import * as icons from '#renderer/ui/icons.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { EmptyState, ErrorState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { StepList } from '#renderer/ui/step-list.tsx'

/** Everything but the fields and the table. */
export function PartsView() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'erase' | null>(null)
  const close = () => setOpen(null)
  return (
    <main>
      <PageHeader
        title="部品の見本"
        count="32種"
        actions={<Button kind="primary">取り込む</Button>}
      >
        <StepList
          label="取込の手順"
          current="map"
          steps={[
            { id: 'file', title: 'ファイル' },
            { id: 'map', title: '列の対応' },
            { id: 'check', title: '確かめる' },
            { id: 'done', title: '取り込む' },
          ]}
        />
      </PageHeader>
      <PageBody width="wide">
        <Section title="ボタン">
          <Line>
            <Button kind="primary">取り込む</Button>
            <Button>書き出す</Button>
            <Button kind="quiet">元に戻す</Button>
            <Button kind="danger">消去する</Button>
            <Button isBusy>保存中</Button>
            <Button isDisabled>選ぶ</Button>
            <Button icon={<icons.PlusIcon />}>追加</Button>
            <Button size="small">小さい</Button>
            <IconButton label="検索" icon={<icons.SearchIcon />} />
            <IconButton label="印刷" icon={<icons.PrintIcon />} isOn />
            <Link onPress={() => {}}>一覧を見る</Link>
            <Kbd keys="Mod+Shift+Z" />
          </Line>
          <Line>
            <Button onPress={() => setOpen('dialog')}>窓を開く</Button>
            <Button onPress={() => setOpen('confirm')}>確かめる</Button>
            <Button onPress={() => setOpen('erase')}>消去を確かめる</Button>
            <MenuButton
              label="その他"
              icon={<icons.MoreIcon />}
              isIconOnly
              acts={[
                { id: 'copy', title: '宛先を写す', icon: <icons.CopyIcon />, onAction: () => {} },
                { id: 'merge', title: '統合する…', icon: <icons.MergeIcon />, onAction: () => {} },
                { id: 'print', title: '印刷', shortcut: 'Mod+P', onAction: () => {} },
                null,
                {
                  id: 'trash',
                  title: 'ごみ箱へ',
                  icon: <icons.TrashIcon />,
                  isDanger: true,
                  onAction: () => {},
                },
              ]}
            />
            <PopoverButton label="表示" icon={<icons.FilterIcon />}>
              {(done) => (
                <>
                  <p>この一覧の絞り込みを、名前を付けて残せます。</p>
                  <Button onPress={done}>閉じる</Button>
                </>
              )}
            </PopoverButton>
          </Line>
        </Section>
        <Section title="しるし">
          <Line>
            {Object.entries(icons).map(([name, Icon]) => (
              <span key={name}>
                <Icon size={20} />
              </span>
            ))}
          </Line>
          <Line>
            <Chip>社内限</Chip>
            <Chip tone="thread">登録者</Chip>
            <Chip tone="good">同意あり</Chip>
            <Chip tone="warn">住所不明</Chip>
            <Chip tone="danger">連絡不可</Chip>
            <span>
              <Highlight
                text="髙橋 美咲(タカハシ ミサキ)"
                parts={[
                  [0, 2],
                  [6, 10],
                ]}
              />
            </span>
          </Line>
        </Section>
        <Section title="知らせ">
          <Notice>取り込む前に、何が起きるかをお見せします。まだ何も書き込んでいません。</Notice>
          <Notice tone="good">312人を取り込みました。</Notice>
          <Notice tone="warn" action={<Button size="small">3人を見る</Button>}>
            同じ人かもしれない方が3人います。
          </Notice>
          <Notice tone="danger">
            ファイルを読めませんでした。Excel で開き直して保存してください。
          </Notice>
          <ProgressBar
            label="取り込んでいます"
            value={0.38}
            count="3,812 / 10,000件"
            onCancel={close}
          />
          <Skeleton />
        </Section>
        <Section title="ファイル">
          <FileDrop
            label="名簿のファイルをここに置いてください"
            hint="Excel(.xlsx)、CSV、TSV"
            onFiles={() => {}}
          />
          <Disclosure title="どんな名簿が読めますか" isOpenAtFirst>
            <p>見出しの行があれば、列の順番は問いません。和暦も西暦も読めます。</p>
          </Disclosure>
        </Section>
        <Section title="空と失敗">
          <EmptyState
            icon={<icons.PersonIcon />}
            title="退職された方の名簿を取り込むと、ここに並びます。"
            action={<Button kind="primary">名簿を取り込む</Button>}
          />
          <ErrorState
            what="一覧を開けませんでした。"
            safe="データは無事です。"
            todo="もう一度開いてください。"
            action={{ label: 'もう一度開く', run: () => {} }}
          />
        </Section>
      </PageBody>
      {open === 'dialog' && (
        <Dialog
          title="2人を1人にまとめる"
          onClose={close}
          footer={<Button onPress={close}>閉じる</Button>}
        >
          <p>左右を見比べて、残す方を選んでください。まとめたあとも、分けることができます。</p>
        </Dialog>
      )}
      {open === 'confirm' && (
        <ConfirmDialog
          title="12人をごみ箱へ移します"
          action="12人をごみ箱へ"
          onConfirm={close}
          onClose={close}
        >
          <p>30日のあいだ戻せます。</p>
        </ConfirmDialog>
      )}
      {open === 'erase' && (
        <ConfirmDialog
          title="佐藤 花子さんの記録を消去します"
          kind="danger"
          action="消去する"
          problem="書き込めませんでした。データは元のままです。もう一度押してください。"
          onConfirm={close}
          onClose={close}
        >
          <p>消去すると戻せません。控えからも次の保存で消えます。</p>
        </ConfirmDialog>
      )}
    </main>
  )
}

function Line({ children }: { children: ReactNode }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
      {children}
    </div>
  )
}
