import { DropZone, FileTrigger, type DropZoneProps } from 'react-aria-components'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { ImportIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './file-drop.module.css'

export interface FileDropProps {
  /** What to drop here: 名簿のファイルをここに置く. */
  label: string
  /** A second line: which kinds of files. */
  hint?: string
  /** The files let go here or chosen; never empty. */
  onFiles: (files: readonly File[]) => void
  /** Opens the computer's own window instead of the browser's. */
  onChoose?: () => void
  /** As `.csv`. */
  accept?: readonly string[]
  isBusy?: boolean
}

/** A place to let files go, with a button for those who would rather choose. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, onFiles, onChoose, accept = [], isBusy = false } = props
  const say = useWords()
  const hand = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files)
  }
  return (
    <DropZone
      className={cx(styles.zone)}
      aria-label={label}
      isDisabled={isBusy}
      getDropOperation={() => 'copy'}
      onDrop={(event) => void filesOf(event).then(hand)}
    >
      <ImportIcon size={20} />
      <p className={styles.label}>{label}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {onChoose ? (
        <Button onPress={onChoose} isBusy={isBusy}>
          {say('ui.choose-file')}
        </Button>
      ) : (
        <FileTrigger
          acceptedFileTypes={[...accept]}
          onSelect={(list) => hand(list ? Array.from(list) : [])}
        >
          <Button isBusy={isBusy}>{say('ui.choose-file')}</Button>
        </FileTrigger>
      )}
    </DropZone>
  )
}

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

async function filesOf(event: DropEvent): Promise<readonly File[]> {
  const files: File[] = []
  for (const item of event.items) if (item.kind === 'file') files.push(await item.getFile())
  return files
}
