import type { EventTemplate, GatheringEvent, Series } from './event.ts'
import type { InterestGroup } from './interest-group.ts'
import type { Participation } from './participation.ts'

/** What the collection `gatherings` holds. */
export type Gathering = GatheringEvent | EventTemplate | Series | Participation | InterestGroup
