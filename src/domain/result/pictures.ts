/** What the pictures of one person's results show; drawn by reports/, filled by whoever shows them. All texts arrive in the reader's language. */

export interface RadarAxis {
  label: string
  /** Levels 1 to 5; a null was not observed or not answered: the line is broken there and the label marked with "–". */
  required: number
  self: number | null
  superior: number | null
}

export interface Radar {
  title: string
  subtitle?: string
  /** Clockwise from the top; 3 to 15, readable up to 12. */
  axes: readonly RadarAxis[]
  legend: { required: string; self: string; superior: string }
  /** Below the chart, at most about three lines of 55 characters; line breaks are kept. */
  caption?: string
}

/** A person's results over the cycles. */
export interface Trend {
  title: string
  /** Oldest first. */
  cycles: readonly string[]
  jpm: { name: string; values: readonly (number | null)[] }
  competencies: readonly { name: string; levels: readonly (number | null)[]; required: readonly (number | null)[] }[]
  legend: { level: string; required: string }
}
