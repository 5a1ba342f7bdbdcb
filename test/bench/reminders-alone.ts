/** The part of the bench about reminders: `npm run bench-reminders`. */
import { startPostgres } from '../support/postgres.js'
import { table } from './figures.js'
import { officeMeasures, reminderMeasures } from './reminders.js'

const ROUNDS = 7
const postgres = await startPostgres()
try {
  const office = postgres === undefined ? [] : await officeMeasures(() => postgres.newDatabase())
  if (postgres === undefined) console.log('No PostgreSQL on this machine (postgres and initdb): measured without a database.')
  console.log(table([...reminderMeasures(ROUNDS), ...office]))
} finally {
  await postgres?.stop()
}
