/** The task that reading and writing a roster tell their progress under. */
export const IMPORT_TASK = 'importing'
