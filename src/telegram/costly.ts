/** What costs the machine more than a screen: files, sheets of pictures, long work, questions that are searched for, guesses at invitations. */
import { allowances } from '../domain/inbox/allowance.js'

/** A person needs a handful of files on one day; 20 at once are every picture of the agency, or the rapors of twenty units. */
const FILES = { burst: 20, perSecond: 4 / 60, restMs: 0 }
/** An invitation is opened once or twice; a guess at 116 bits finds nothing, it should just cost nothing either. */
const GUESSES = { burst: 10, perSecond: 2 / 60, restMs: 0 }

/** Buttons (by prefix) that make a file, pictures or long work. A test holds each to a button that exists. */
export const COSTLY_BUTTONS: ReadonlySet<string> = new Set([
  // Rapor, trend, participation.
  ...['hr', 'ht', 'ri'],
  // Pictures of the agency and of the own line.
  ...['dp', 'dm', 'db', 'do', 'dj', 'vlp', 'vlh', 'vlb', 'vlt', 'vlj'],
  // The plan of everybody's reminders.
  'rj',
  // A broadcast's curve and its workbooks.
  ...['bzc', 'bze', 'bx'],
  // Exports, rapors of a unit, invitations, a roster read anew, templates.
  ...['cx', 'cru', 'ux', 'ewy', 'em', 'et', 'kx', 'tx'],
])

/** Counted in this process, like the gate before the inbox. */
export interface Costly {
  /** False: not now. */
  mayAsk(personId: number): boolean
  mayGuess(telegramId: number): boolean
}

export function limitCostly(now: () => number = Date.now): Costly {
  const [files, guesses] = [allowances(FILES), allowances(GUESSES)]
  return {
    mayAsk: (personId) => files.take(personId, now()) === 'pass',
    mayGuess: (telegramId) => guesses.take(telegramId, now()) === 'pass',
  }
}

export const UNLIMITED: Costly = { mayAsk: () => true, mayGuess: () => true }
