/** A sentence that a rule gives as key and variables, put into words. */
import type { TextValue } from './text-value.js'
import type { Say, TextKey } from './texts.js'

export interface Sentence {
  key: TextKey
  variables: Readonly<Record<string, TextValue>>
}

/** The one place where the variables are not checked against their key: the rule that names both is under test. */
export function saySentence(say: Say, { key, variables }: Sentence): string {
  return (say as (key: TextKey, variables: Sentence['variables']) => string)(key, variables)
}
