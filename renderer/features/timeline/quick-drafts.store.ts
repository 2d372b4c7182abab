import { create } from 'zustand'

interface QuickDrafts {
  /** What is typed and not yet logged, by person. */
  texts: Readonly<Record<string, string>>
  write: (personId: string, text: string) => void
}

/** Holds half-typed lines while another person is looked at. */
export const useQuickDrafts = create<QuickDrafts>()((set) => ({
  texts: {},
  write: (personId, text) => set(({ texts }) => ({ texts: { ...texts, [personId]: text } })),
}))
