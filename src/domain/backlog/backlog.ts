/** How much waits to be done: what an operator watches, and what /healthz tells. */

export interface Waiting {
  count: number
  /** How long the oldest one has waited, in seconds; 0 when nothing waits. */
  oldestSeconds: number
}

export interface Backlog {
  /** Updates from Telegram that are not handled yet. */
  updates: Waiting
  /** Messages of the bot's own that are due. */
  notices: Waiting
  /** Recipients of broadcasts that are being sent. */
  recipients: Waiting
  officeJobs: Waiting
}
