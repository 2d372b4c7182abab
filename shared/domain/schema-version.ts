/** The version of the records' form; an older Kizuna refuses to open data of a newer one. */
export const SCHEMA_VERSION = 4
