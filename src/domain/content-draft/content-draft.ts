/** A framework or catalogue file changes nothing before its yes; it waits beside the typed dialogues, one a person and kind, so that a restart loses nothing. */
import { z } from 'zod'
import { frameworkSchema } from '../competency/framework.js'
import type { Stores } from '../stores.js'
import { catalogueSchema } from '../training/catalogue.js'

const shared = {
  fileName: z.string(),
  /** In seconds: what the confirmation's button carries. */
  draftedAt: z.number().int(),
}
const SCHEMAS = {
  /** `shownAgainst`: the newest version when the changes were shown. */
  framework: z.strictObject({ ...shared, content: frameworkSchema, shownAgainst: z.number().int() }),
  /** `shownAgainst`: how the stored catalogue stood. */
  catalogue: z.strictObject({ ...shared, content: catalogueSchema, shownAgainst: z.string() }),
}
type Kind = keyof typeof SCHEMAS
export type ContentDraft<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>

type Dialogs = Pick<Stores, 'dialogs'>
interface Owned<K extends Kind> {
  kind: K
  ownerId: number
}
const keyOf = ({ kind, ownerId }: Owned<Kind>) => `${kind}-draft:${ownerId}`

export async function contentDraft<K extends Kind>(stores: Dialogs, owned: Owned<K>): Promise<ContentDraft<K> | null> {
  const stored = SCHEMAS[owned.kind].safeParse(await stores.dialogs.read(keyOf(owned)))
  return stored.success ? (stored.data as ContentDraft<K>) : null
}

/** Keeps it in the place of an earlier one, whose confirmation then no longer applies; answers what the new confirmation carries. */
export async function keepContentDraft<K extends Kind>(
  stores: Dialogs,
  owned: Owned<K>,
  { now, ...draft }: Omit<ContentDraft<K>, 'draftedAt'> & { now: Date },
): Promise<number> {
  const former = await contentDraft(stores, owned)
  const draftedAt = Math.max(Math.floor(now.getTime() / 1000), (former?.draftedAt ?? 0) + 1)
  await stores.dialogs.write(keyOf(owned), { ...draft, draftedAt }, now)
  return draftedAt
}

export function dropContentDraft(stores: Dialogs, owned: Owned<Kind>): Promise<void> {
  return stores.dialogs.remove(keyOf(owned))
}
