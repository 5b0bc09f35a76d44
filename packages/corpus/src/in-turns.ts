/** How many files are asked for at once. */
const AT_ONCE = 64

/** What a question gives for each of many, a number of them at a time, in their order. */
export async function inTurns<From, To>(
  all: readonly From[],
  ask: (one: From) => Promise<To>,
): Promise<To[]> {
  const answers: To[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(ask))))
  }
  return answers
}
