import { expect, test } from 'vitest'
import { statementNames } from '../../src/storage/statement-names.js'

test('a statement is planned once per connection under its own name, but one that takes a list anew for every list', () => {
  const nameOf = statementNames()
  const one = nameOf({ sql: 'SELECT 1 FROM person WHERE id = $1' })
  expect(one).not.toBe('')
  expect(nameOf({ sql: 'SELECT 1 FROM person WHERE id = $1' })).toBe(one)
  expect(nameOf({ sql: 'SELECT 2 FROM person WHERE id = $1' })).not.toBe(one)
  expect(nameOf({ sql: 'SELECT 1 FROM absence WHERE "personId" = ANY($1)' })).toBe('')
  expect(nameOf({ sql: 'WITH asked AS (SELECT unnest($1::int[]) AS id) SELECT 1 FROM asked' })).toBe('')
})
