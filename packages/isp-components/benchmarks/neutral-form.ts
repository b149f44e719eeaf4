/** One form of 60 values in five parts, with groups that repeat, as a JSON Schema and with answers: what every library is given. */
export interface Property {
  readonly type: 'string' | 'integer' | 'object' | 'array';
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly items?: Property;
}

const name = (title: string): Property => ({ type: 'string', title, maxLength: 200 });
const statement = (title: string): Property => ({ type: 'string', title, maxLength: 2000 });
const choice = (title: string, values: readonly string[]): Property => ({
  type: 'string',
  title,
  enum: values,
});
const count = (title: string, maximum: number): Property => ({
  type: 'integer',
  title,
  minimum: 1,
  maximum,
});

const group = (title: string, properties: Readonly<Record<string, Property>>): Property => ({
  type: 'object',
  title,
  properties,
  required: Object.keys(properties).slice(0, 1),
});
const several = (title: string, properties: Readonly<Record<string, Property>>): Property => ({
  type: 'array',
  title,
  items: group(title, properties),
});

export const schema = group('Plan', {
  child: group('The child', {
    name: name('Name'),
    preferredName: name('Name that they like'),
    bornOn: name('Date of birth'),
    year: choice('Year', ['R', '1', '2', '3', '4', '5', '6']),
    language: choice('Language', ['en', 'ur', 'pl', 'bfi']),
    school: name('School'),
  }),
  about: group('About', {
    strengths: statement('What they are good at'),
    interests: statement('What they like'),
    matters: statement('What matters to them'),
    helps: statement('What helps'),
  }),
  barriers: several('What gets in the way', {
    statement: statement('What gets in the way'),
    impact: statement('What comes of it'),
    area: choice('Area', ['communication', 'learning', 'wellbeing', 'senses', 'other']),
  }),
  provision: several('Help', {
    statement: statement('What is done'),
    place: name('Where'),
    sessions: count('Sessions', 500),
    minutes: count('Minutes', 1440),
    status: choice('Status', ['planned', 'active', 'paused', 'ended']),
  }),
  outcomes: several('What we are working on', {
    statement: statement('What will be different'),
    dueOn: name('By when'),
  }),
});

const five = <Line>(line: (index: number) => Line): Line[] =>
  Array.from({ length: 5 }, (_, index) => line(index + 1));

export const answers = {
  child: {
    name: 'Robin Sample',
    preferredName: 'Rob',
    bornOn: '2019-03-04',
    year: '4',
    language: 'en',
    school: 'Sample School',
  },
  about: {
    strengths: 'Draws what he hears.',
    interests: 'Trains, and everything that runs on rails.',
    matters: 'To be asked first.',
    helps: 'A picture of what comes next.',
  },
  barriers: five((n) => ({
    statement: `Follows step ${n} when it is shown, not told.`,
    impact: `Waits for somebody at step ${n}.`,
    area: 'learning',
  })),
  provision: five((n) => ({
    statement: `Reads with the same adult, part ${n}.`,
    place: 'Library',
    sessions: n,
    minutes: 15,
    status: 'active',
  })),
  outcomes: five((n) => ({ statement: `Reads page ${n} alone.`, dueOn: '2029-07-20' })),
};

/** The words that stand in a field of a group that repeats; keys are typed after them. */
export const nestedText = answers.provision[2]?.statement ?? '';
