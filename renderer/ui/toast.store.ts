import { create } from 'zustand'

/** A short notice at the foot of the window; it goes away by itself. */
export interface Toast {
  text: string
  /** What can be done about it, mostly 元に戻す. */
  action?: { label: string; run: () => void }
  tone?: 'plain' | 'warn'
}

/** A toast that is on the screen. */
export interface ShownToast extends Toast {
  id: number
}

interface ToastState {
  toasts: readonly ShownToast[]
  show: (toast: Toast) => number
  dismiss: (id: number) => void
}

/** At most this many lie over each other; the oldest makes room. */
const MOST = 3

let lastId = 0

/** Holds the toasts on the screen. */
export const useToastStore = create<ToastState>()((set) => ({
  toasts: [],
  show: (toast) => {
    const id = ++lastId
    set(({ toasts }) => ({ toasts: [...toasts, { ...toast, id }].slice(-MOST) }))
    return id
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

/** Shows a toast from anywhere; `dismissToast` takes it away before its time. */
export function showToast(toast: Toast): number {
  return useToastStore.getState().show(toast)
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  useToastStore.getState().dismiss(id)
}
