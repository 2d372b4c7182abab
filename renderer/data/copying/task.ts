/** The task that the progress of an open copy is told under. */
export const COPY_TASK = 'copying'
