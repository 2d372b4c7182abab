/** The task that the making of what goes out tells its progress under. */
export const EXPORT_TASK = 'exporting'
