/** Every command of the office's command line, in the order of the help. */
import type { Command } from './command.js'
import { backup, restore } from './commands/backup.js'
import { broadcast } from './commands/broadcast.js'
import { broadcastStatus } from './commands/broadcast-status.js'
import { cycleClose } from './commands/cycle-close.js'
import { cycleOpen } from './commands/cycle-open.js'
import { cyclePublish } from './commands/cycle-publish.js'
import { cycleStatus } from './commands/cycle-status.js'
import { demo } from './commands/demo.js'
import { dpia } from './commands/dpia.js'
import { exportCommand } from './commands/export.js'
import { importCatalogueFile } from './commands/import-catalogue.js'
import { importFrameworkFile } from './commands/import-framework.js'
import { importRosterFile } from './commands/import-roster.js'
import { invites } from './commands/invites.js'
import { invitesStatus } from './commands/invites-status.js'
import { reminders } from './commands/reminders.js'
import { retention } from './commands/retention.js'

export const COMMANDS: readonly Command[] = [
  importRosterFile,
  importCatalogueFile,
  importFrameworkFile,
  invites,
  invitesStatus,
  cycleOpen,
  cycleStatus,
  cyclePublish,
  cycleClose,
  exportCommand,
  reminders,
  broadcast,
  broadcastStatus,
  backup,
  restore,
  retention,
  dpia,
  demo,
]
