/** Runs one request of the command line, in its own process or in the running bot's. */
import type { CommandContext, CommandRequest, CommandResult } from './command.js'
import { help } from './commands/help.js'
import { faultResult, readCommand } from './read-command.js'

export async function runCommand(context: CommandContext, request: CommandRequest): Promise<CommandResult> {
  const read = readCommand(request.argv)
  switch (read.kind) {
    case 'help':
      return help(context.say)
    case 'fault':
      return faultResult(read.fault, context.say)
    case 'command':
      if (read.command.takesFile && request.file === null) return faultResult({ kind: 'file-missing', command: read.command }, context.say)
      return read.start(context, request.file, request.files)
  }
}
