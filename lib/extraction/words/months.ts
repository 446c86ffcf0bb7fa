/** Cues of recognisers that read dates: the months, in full and short. */
export const monthCues = ['jan*', 'feb*', 'mar', 'march', 'apr*', 'may', 'jun*', 'jul*', 'aug*', 'sep*', 'oct*', 'nov*', 'dec*'] as const
