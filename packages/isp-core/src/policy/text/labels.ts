/** Words that name a diagnosis or a category of need, and words that say nothing more beside them. */

/** One of these makes a statement a label, if it says nothing else. */
export const labelWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['add', 'adhd', 'apd', 'asc', 'asd', 'asperger', 'aspergers', 'autism', 'autistic'],
  ...['anxiety', 'asthma', 'cerebral', 'dcd', 'deaf', 'depression', 'dld', 'downs', 'dyscalculia'],
  ...['dysgraphia', 'dyslexia', 'dyslexic', 'dyspraxia', 'dyspraxic', 'ebsa', 'epilepsy', 'fasd'],
  ...['hi', 'mld', 'msi', 'mutism', 'ocd', 'odd', 'palsy', 'pd', 'pda', 'pmld', 'ptsd', 'semh'],
  ...['slcn', 'sld', 'spd', 'spld', 'syndrome', 'tourette', 'tourettes', 'vi', 'disorder'],
  ...['impairment', 'disability', 'dyspraxias', 'aspergers', 'tics', 'hypermobility', 'stammer'],
]);

/** With a label these still say nothing of what gets in the way. */
export const labelFillers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['a', 'an', 'and', 'as', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['has', 'have', 'having', 'had', 'is', 'was', 'been', 'he', 'her', 'his', 'i', 'my', 'she'],
  ...['their', 'they', 'child', 'pupil', 'student', 'young', 'person', 'diagnosed', 'diagnosis'],
  ...['assessment', 'awaiting', 'camhs', 'combined', 'confirmed', 'formal', 'formally', 'query'],
  ...['paediatrician', 'pathway', 'possible', 'probable', 'primary', 'secondary', 'suspected'],
  ...['traits', 'type', 'under', 'waiting', 'list', 'attachment', 'attention', 'communication'],
  ...['complex', 'condition', 'coordination', 'deficit', 'delay', 'developmental', 'difficulties'],
  ...['difficulty', 'down', 'emotional', 'global', 'health', 'hearing', 'hyperactivity'],
  ...['interaction', 'language', 'learning', 'mental', 'mild', 'moderate', 'multi', 'multiple'],
  ...['need', 'needs', 'physical', 'processing', 'profound', 'sensory', 'severe', 'social'],
  ...['selective', 'specific', 'spectrum', 'speech', 'visual', 'vision', 'due', 'level', 'also'],
]);
