/** Version of the privacy notice in locales/; a change of its text raises it, and everyone is shown the new one (A3). */
export const PRIVACY_VERSION = '2026-11-26'
