/** How large a file may be, and how far two clocks may be apart, where a host does not say otherwise. */
export const defaultLimits = {
  /** Characters: a plan of five megabytes, signed and sealed, would be more, and no real plan is near that. */
  maxLength: 8_000_000,
  /** Seconds. */
  clockSkew: 300,
} as const;
