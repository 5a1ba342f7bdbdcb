/** What is asked of the database side by side under names, some at a time, so that one asker does not take every connection. */
export async function allOf<Answers extends object>(
  atOnce: number,
  questions: { [Name in keyof Answers]: () => Promise<Answers[Name]> },
): Promise<Answers> {
  const waiting = Object.entries<() => Promise<unknown>>(questions)
  const answers: [string, unknown][] = []
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) answers.push([next[0], await next[1]()])
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return Object.fromEntries(answers) as Answers
}
