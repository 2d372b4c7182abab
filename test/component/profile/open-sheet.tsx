import { configure, fireEvent, screen } from '@testing-library/react'
import { vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { PersonSheet } from '#renderer/features/profile/person-sheet.tsx'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'

// Many fields stand on a sheet: slow to draw on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

/** Puts the sheet of a new person on the screen. */
export async function openSheet(fields: Partial<AlumnusFields> = {}) {
  const data = await openScreenData()
  const done = await data.api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
    ...fields,
  })
  const id = done.ids[0] as Id<'alumnus'>
  const onDone = vi.fn<(done: Done) => void>()
  const onMerge = vi.fn()
  renderWithData(
    <PersonSheet
      id={id}
      timeline={null}
      rehireNotes={null}
      voices={null}
      fittingVacancies={null}
      mergedRecords={null}
      rehire={null}
      onClose={vi.fn()}
      onDone={onDone}
      onPrint={vi.fn()}
      onOpenGroup={vi.fn()}
      onIntroduce={vi.fn()}
      onWrite={vi.fn()}
      onMerge={onMerge}
      onOpen={vi.fn()}
    />,
    data,
  )
  await screen.findByText('佐藤 花子')
  const stored = async (): Promise<Alumnus> => {
    const person = await data.api.alumni.get(id)
    if (person === null) throw new Error('no person')
    return person
  }
  return { data, id, onDone, onMerge, stored }
}

/** The input that is labelled so. */
export function field(name: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' })
}

/** The button that is called so, by its name or its words. */
export function button(name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const own = one.getAttribute('aria-label') ?? one.textContent
    return typeof name === 'string' ? own === name : name.test(own)
  })
  if (found === undefined) throw new Error(`no button ${String(name)}`)
  return found
}

/** Writes in a field and leaves it. */
export function write(name: string, text: string): void {
  fireEvent.change(field(name), { target: { value: text } })
  fireEvent.blur(field(name))
}
