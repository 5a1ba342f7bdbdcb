/** `help`: every command with its use. */
import type { Say } from '../../texts/texts.js'
import { type CommandResult, done } from '../command.js'
import { COMMANDS } from '../commands.js'

export function help(say: Say): CommandResult {
  const commands = COMMANDS.map(({ name, usage, about }) => ({ name, usage, about: say(about) }))
  const lines = [
    say('cli-help-head'),
    '',
    ...commands.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
    '',
    say('cli-help-json'),
  ]
  return done(lines, { kind: 'help', commands })
}
