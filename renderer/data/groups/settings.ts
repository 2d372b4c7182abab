import type { DataContext, Done } from '#renderer/data/context.ts'
import { keyedCreation } from '#renderer/data/keyed-record.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, trashing } from '#shared/domain/act/changes.ts'
import type { Staff } from '#shared/domain/organisation/organisation.ts'
import type { Grade } from '#shared/domain/programme/programme.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { ExportPreset, ImportMapping, SavedView, View } from '#shared/domain/view/view.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Settings that the machines of a workspace share. */
export const SHARED_SETTINGS = [
  'companyName',
  'consentWordingVersion',
  'listColumns',
  'cadenceDays',
  'casesView',
] as const
/** The key of a shared setting. */
export type SharedSettingKey = (typeof SHARED_SETTINGS)[number]

/** Queries and commands about staff, settings, views, presets and grades. */
export interface SettingsGroup {
  /** Shared settings by key; an unset one is empty. */
  readonly shared: () => Promise<Readonly<Record<SharedSettingKey, string>>>
  readonly setShared: (key: SharedSettingKey, value: string) => Promise<Done>
  readonly staff: () => Promise<readonly Staff[]>
  readonly saveStaff: (
    id: Id<'staff'> | null,
    fields: Partial<Pick<Staff, 'name' | 'department' | 'email' | 'isActive'>>,
  ) => Promise<Done>
  readonly savedViews: () => Promise<readonly SavedView[]>
  readonly saveView: (
    id: Id<'view'> | null,
    fields: Pick<SavedView, 'name' | 'query' | 'columns'>,
  ) => Promise<Done>
  readonly exportPresets: () => Promise<readonly ExportPreset[]>
  readonly savePreset: (fields: Pick<ExportPreset, 'name' | 'columns' | 'format'>) => Promise<Done>
  /** The mapping remembered for these headings; null where there is none. */
  readonly importMapping: (signature: string) => Promise<ImportMapping | null>
  readonly rememberMapping: (signature: string, mapping: string) => Promise<Done>
  readonly removeView: (id: Id<'view'>) => Promise<Done>
  readonly grades: () => Promise<readonly Grade[]>
}

/** Opens the group. */
export function settingsGroup(context: DataContext): SettingsGroup {
  const { book, writer } = context
  const views = <K extends View['kind']>(kind: K): Extract<View, { kind: K }>[] =>
    [...book.all('views').values()].filter(
      (view): view is Extract<View, { kind: K }> => view.kind === kind && isLive(view),
    )
  const putView = (
    key: string,
    existing: View | null,
    fields: Partial<View> & { readonly kind: View['kind'] },
    write = context.write,
    made: () => Change = () => creation('views', writer.newId('view'), fields),
  ): Promise<Done> => {
    const change = existing === null ? made() : diffRecord('views', existing, fields)
    return write({ key, facts: {} }, change === null ? [] : [change])
  }
  const putKeyed = (
    label: string,
    key: string,
    existing: View | null,
    fields: Partial<View> & { readonly kind: View['kind'] },
    write = context.write,
  ): Promise<Done> =>
    putView(label, existing, fields, write, () =>
      keyedCreation(context, 'views', 'view', [fields.kind, key], fields),
    )
  return {
    async shared() {
      const found = new Map(views('setting').map((view) => [view.key, view.value]))
      const entries = SHARED_SETTINGS.map((key) => [key, found.get(key) ?? ''] as const)
      return Object.fromEntries(entries) as Record<SharedSettingKey, string>
    },
    setShared(key, value) {
      const existing = views('setting').find((view) => view.key === key) ?? null
      // Nobody would take back the width of a column, or how cases are looked at, by Ctrl+Z.
      const write =
        key === 'listColumns' || key === 'casesView' ? context.writeQuietly : context.write
      const fields = { kind: 'setting', key, value } as const
      return putKeyed('acts.settings.shared', key, existing, fields, write)
    },
    staff: async () =>
      [...book.all('organisations').values()].filter(
        (one): one is Staff => one.kind === 'staff' && isLive(one),
      ),
    async saveStaff(id, fields) {
      const label = { key: 'acts.settings.staff', facts: {} }
      if (id === null) {
        const blank = { kind: 'staff', name: '', department: '', email: '', isActive: true }
        return context.write(label, [
          creation('organisations', writer.newId('staff'), { ...blank, ...fields }),
        ])
      }
      const staff = book.get('organisations', id)
      if (staff === null) throw new AppError('record.not-found')
      const change = diffRecord('organisations', staff, fields)
      return context.write(label, change === null ? [] : [change])
    },
    savedViews: async () => views('savedView').sort((a, b) => (a.name < b.name ? -1 : 1)),
    saveView(id, fields) {
      const existing = id === null ? null : book.get('views', id)
      return putView('acts.settings.view', existing, { kind: 'savedView', ...fields })
    },
    exportPresets: async () => views('exportPreset').sort((a, b) => (a.name < b.name ? -1 : 1)),
    savePreset(fields) {
      const existing = views('exportPreset').find((view) => view.name === fields.name) ?? null
      return putView('acts.settings.preset', existing, { kind: 'exportPreset', ...fields })
    },
    importMapping: async (signature) =>
      views('importMapping').find((view) => view.signature === signature) ?? null,
    rememberMapping(signature, mapping) {
      const existing = views('importMapping').find((view) => view.signature === signature) ?? null
      const fields = { kind: 'importMapping', signature, mapping } as const
      return putKeyed('acts.settings.mapping', signature, existing, fields, context.writeQuietly)
    },
    async removeView(id) {
      const view = book.get('views', id)
      if (view === null) throw new AppError('record.not-found')
      const label = { key: 'acts.settings.remove-view', facts: {} }
      return context.write(label, [trashing('views', view, context.now())])
    },
    grades: async () =>
      [...book.all('programme').values()]
        .filter((one) => one.kind === 'grade')
        .filter(isLive)
        .sort((a, b) => b.rank - a.rank),
  }
}
