import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'

import { Button } from './button.tsx'
import type { ButtonProps } from './button.tsx'

export interface FileButtonProps extends Pick<ButtonProps, 'kind' | 'icon' | 'isBusy'> {
  children: ReactNode
  /** As `.csv`. */
  accept: readonly string[]
  onFile: (file: File) => void
}

/** A button that lets one file be chosen, where there is no room to drop it. */
export function FileButton({ accept, onFile, children, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      onSelect={(list) => {
        const file = list?.[0]
        if (file !== undefined) onFile(file)
      }}
    >
      <Button {...button}>{children}</Button>
    </FileTrigger>
  )
}
