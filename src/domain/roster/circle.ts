/** Superiors and units form trees: whoever would come back to himself or herself on the way up is in a circle. */

/** Every circle that can be reached from `nodes` when each node points at one next; each circle once, in its order. */
export function circlesIn(nodes: Iterable<string>, next: (node: string) => string | null): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []
  for (const start of nodes) {
    const path = new Map<string, number>()
    let node: string | null = start
    while (node !== null && !done.has(node) && !path.has(node)) {
      path.set(node, path.size)
      node = next(node)
    }
    const order = [...path.keys()]
    const entry = node === null ? undefined : path.get(node)
    if (entry !== undefined) circles.push(order.slice(entry))
    for (const seen of order) done.add(seen)
  }
  return circles
}
