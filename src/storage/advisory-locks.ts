/** Keys of PostgreSQL's advisory locks, side by side so that none is given twice by chance; any numbers that no other program on this server uses. */
export const ADVISORY_LOCKS = {
  migration: 7_246_351_001n,
  /** An import of the roster and the opening of a cycle wait for each other: the opening copies who is whose superior. */
  roster: 7_246_351_002n,
  frameworkImport: 7_246_351_003n,
} as const
