import type { RehireCase } from './rehire-case.ts'
import type { RehireNote } from './rehire-note.ts'
import type { Vacancy } from './vacancy.ts'

/** What the collection `cases` holds. */
export type Rehiring = RehireCase | Vacancy | RehireNote
