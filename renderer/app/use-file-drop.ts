import { useEffect } from 'react'

import { useImportStore } from '#renderer/features/transfer/import/import.store.ts'
import { useImport } from '#renderer/features/transfer/import/use-import.ts'

import { openPlace, usePlaceStore } from './place.store.ts'

/** Takes a file that is let go anywhere on the desk to the import. */
export function useFileDrop(): void {
  const { readFile } = useImport()
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (carriesFile(event)) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      // The import's own field has taken it already.
      if (event.defaultPrevented || !carriesFile(event)) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      const isFree = usePlaceStore.getState().overlay === null
      if (file === undefined || !isFree || useImportStore.getState().busy !== null) return
      openPlace('import')
      void readFile(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [readFile])
}

function carriesFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}
