/** The colour beside a judgement’s words. The words say it; the colour only helps to find it. */

export const achievementLook = {
  'not-yet-judged': '',
  'not-achieved': 'badge--caution',
  'partly-achieved': 'badge--accent',
  achieved: 'badge--good',
  exceeded: 'badge--good',
} as const;

/** Whether help was given, or an adjustment made. */
export const happenedLook = {
  yes: 'badge--good',
  partly: 'badge--caution',
  no: 'badge--danger',
  'not-known': '',
} as const;

export const helpedLook = {
  yes: 'badge--good',
  somewhat: 'badge--accent',
  no: 'badge--caution',
  'not-known': '',
} as const;
