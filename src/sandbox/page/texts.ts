/** Every human word of the page comes from the server, from locales/<language>/sandbox.ftl. */

let texts: Record<string, string> = {}

export function setTexts(next: Record<string, string>): void {
  texts = next
}

export function t(key: `sandbox-${string}`): string {
  return texts[key] ?? key
}
