/** Which commands each role finds in its own Telegram menu; a command outside it is answered politely, not hidden rules. */
import type { Api } from 'grammy'
import { type Role, rolesOf } from '../domain/access/can.js'
import type { Member } from '../domain/roster/member.js'
import { type Locale, localeOf } from '../texts/texts.js'
import type { Deps } from './context.js'

/** In the order of the menu. `roles` undefined: everyone. */
const COMMANDS = [
  { name: 'penilaian', roles: ['asn'] },
  { name: 'menilai', roles: ['atasan'] },
  { name: 'tim', roles: ['atasan'] },
  { name: 'hasil', roles: ['asn'] },
  { name: 'pelatihan', roles: ['asn'] },
  { name: 'keberatan', roles: ['asn'] },
  { name: 'pengingat', roles: ['asn'] },
  { name: 'periode', roles: ['admin'] },
  { name: 'rekap', roles: ['admin', 'pimpinan'] },
  { name: 'siaran', roles: ['admin', 'pimpinan'] },
  { name: 'pegawai', roles: ['admin'] },
  { name: 'kamus', roles: ['admin'] },
  { name: 'katalog', roles: ['admin'] },
  { name: 'audit', roles: ['admin'] },
  { name: 'menu' },
  { name: 'bantuan' },
  { name: 'dataku' },
  { name: 'bahasa' },
  { name: 'batal' },
  { name: 'start' },
] as const satisfies readonly { name: string; roles?: readonly Role[] }[]
export type CommandName = (typeof COMMANDS)[number]['name']

/** The commands of a member's menu. */
function commandsOf(member: Pick<Member, 'role' | 'leads'>): CommandName[] {
  const roles = rolesOf(member)
  return COMMANDS.filter((command) => !('roles' in command) || command.roles.some((role) => roles.includes(role))).map(({ name }) => name)
}

function describe(deps: Deps, locale: Locale, names: readonly CommandName[]) {
  const say = deps.texts.plain(locale)
  return names.map((name) => ({ command: name, description: say(`command-${name}`) }))
}

/** Gives a person's own chat the menu of that person's roles. A failure is only logged: the commands work without a menu. */
export async function announceCommands(api: Api, deps: Deps, member: Member): Promise<void> {
  if (member.telegramId === null) return
  const commands = describe(deps, localeOf(member.language), commandsOf(member))
  await api.setMyCommands(commands, { scope: { type: 'chat', chat_id: member.telegramId } }).catch((error: unknown) => {
    deps.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'command menu not set')
  })
}

/** What strangers find in the menu. */
export async function announceDefaultCommands(api: Api, deps: Deps): Promise<void> {
  await api.setMyCommands(describe(deps, 'id', ['start']))
  await api.setMyCommands(describe(deps, 'en', ['start']), { language_code: 'en' })
}
