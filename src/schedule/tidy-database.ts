/** PGlite has nobody who clears up: rows that were changed or removed would take their place for ever, and the planner would know the tables as they were at the start. */
import { eachNight, type Night } from './each-night.js'

/** Minutes after midnight: after the retention. */
const AT_MINUTES = 3 * 60

/** `tidy`: absent on a server, which does it by itself. */
export async function tidyDatabase(night: Night, tidy: (() => Promise<void>) | undefined): Promise<void> {
  if (tidy === undefined) return
  await eachNight('tidy', night, AT_MINUTES, async () => {
    await tidy()
    return true
  })
}
