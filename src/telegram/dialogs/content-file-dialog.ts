/** Takes a framework or catalogue file; outside of this dialogue a file that an admin sends is a roster. */
import type { MemberCtx } from '../context.js'
import { type DialogRequest, send } from '../screen.js'
import { takeCatalogueFile } from '../screens/catalogue/import.js'
import { takeFrameworkFile } from '../screens/framework/import.js'
import { notYours } from './not-yours.js'

type Request = Extract<DialogRequest, { name: 'content-file' }>

const TAKE = { framework: takeFrameworkFile, catalogue: takeCatalogueFile }

/** A file that is refused may be mended and sent again. */
export async function contentFileTurn(ctx: MemberCtx, { of }: Request): Promise<{ done: boolean; notes: string[] }> {
  const { screens, more } = await TAKE[of](ctx)
  if (screens.length === 0) return notYours(ctx)
  for (const screen of screens) await send(ctx, screen)
  return { done: !more, notes: [] }
}
