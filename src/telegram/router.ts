/** Which screen answers which command and which button. Each screen file adds its own; the test of rights walks this list. */
import type { Button, Params } from './button.js'
import type { MemberCtx } from './context.js'
import type { Screen, TapReply } from './screen.js'

type TapHandler = (ctx: MemberCtx, data: string) => Promise<TapReply> | null
type CommandHandler = (ctx: MemberCtx) => Promise<Screen | Screen[]>
/** Every way a typed field can be declared. */
type AnyFields = Parameters<typeof import('./button.js').button>[1]

export interface Router {
  commands: ReadonlyMap<string, CommandHandler>
  /** By prefix. */
  taps: ReadonlyMap<string, TapHandler>
}

/** Collects handlers; a name that stands twice is a fault of ours and throws at start. */
export function buildRouter(parts: readonly ((routes: Routes) => void)[]): Router {
  const commands = new Map<string, CommandHandler>()
  const taps = new Map<string, TapHandler>()
  const routes: Routes = {
    command(name, handler) {
      if (commands.has(name)) throw new Error(`Command /${name} stands twice`)
      commands.set(name, handler)
    },
    tap(button, handler) {
      if (taps.has(button.prefix)) throw new Error(`Button ${button.prefix} stands twice`)
      taps.set(button.prefix, (ctx, data) => {
        const params = button.read(data)
        return params === null ? null : handler(ctx, params)
      })
    },
  }
  for (const part of parts) part(routes)
  return { commands, taps }
}

export interface Routes {
  command(name: string, handler: CommandHandler): void
  tap<F extends AnyFields>(button: Button<F>, handler: (ctx: MemberCtx, params: Params<F>) => Promise<TapReply>): void
}
