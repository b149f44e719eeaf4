/** The viewer’s words where the reader is the child or young person, in Welsh: the plan says “ti”. */
import type { you as english } from '../en/you.ts';
import type { Message } from '../message.ts';

export const you = {
  'you.viewer.year': 'Dy grŵp blwyddyn',
  'you.viewer.setting': 'Ble rwyt ti’n dysgu',

  'you.viewer.own-words': 'Yn dy eiriau di',
  'you.viewer.family-words': 'Gan dy deulu',
  'you.viewer.voice.earlier': 'Beth ddywedaist ti a dy deulu o’r blaen',

  'you.viewer.about': 'Amdanat ti',
  'you.viewer.about.strengths': 'Beth rwyt ti’n dda am ei wneud',
  'you.viewer.about.whatWorks': 'Beth sy’n gweithio i ti',
  'you.viewer.about.mattersToMe': 'Beth sy’n bwysig i ti',
  'you.viewer.about.interests': 'Beth rwyt ti’n ei hoffi',
  'you.viewer.about.aspirations': 'Beth rwyt ti’n gobeithio amdano',

  'you.viewer.communication': 'Sut rwyt ti’n cyfathrebu',
  'you.viewer.communication.methods': 'Sut rwyt ti’n dweud pethau',
  'you.viewer.communication.languages': 'Dy ieithoedd',
  'you.viewer.communication.formats': 'Sut rwyt ti’n hoffi cael gwybodaeth',

  'you.viewer.adults': 'Beth mae oedolion yn ei wneud i ti',
  'you.viewer.adults.earlier': {
    zero: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
    one: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
    two: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
    few: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
    many: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
    other: 'Beth dydy oedolion ddim yn ei wneud bellach ({count})',
  },

  'you.viewer.outcomes': 'Beth rwyt ti’n gweithio arno',
  'you.viewer.outcome.now': 'Ble rwyt ti nawr',
  'you.viewer.outcome.target': 'Sut byddi di’n gwybod',
  'you.viewer.outcome.help': 'Yr help rwyt ti’n ei gael gyda hyn',

  'you.viewer.detail': 'Gweddill dy gynllun',
  'you.viewer.barrier.impact': 'Beth mae’n ei olygu i ti',
  'you.viewer.provision.ehcp-note':
    'Daw rhywfaint o’r help hwn o dy gynllun EHC. Y cynllun EHC sy’n rhoi’r hawl gyfreithiol iddo. Mae’r cynllun hwn yn dweud sut mae’n cael ei roi.',
  'you.viewer.people.known-since': 'Yn dy adnabod ers mis {month}',
  'you.viewer.base.mainstream': 'Sut rwyt ti’n cymryd rhan gyda phawb arall',
  'you.viewer.transition.people': 'Pobl y gelli di eu holi',
  'you.viewer.plan.full-name': 'Dy enw llawn',
  'you.viewer.plan.pronouns': 'Dy ragenwau',
  'you.viewer.plan.born': 'Dy ddyddiad geni',
  'you.viewer.plan.why': 'Pam mae gen ti gynllun',
  'you.viewer.plan.sen-provision':
    'A oes gen ti help sy’n ychwanegol at yr hyn mae eraill yn ei gael, neu’n wahanol iddo?',
  'you.viewer.plan.settings': 'Ble rwyt ti’n dysgu, a ble roeddet ti’n dysgu o’r blaen',
  'you.viewer.plan.layers-note':
    'Nid grisiau ar ysgol yw’r haenau. Gelli di gael cymorth mewn sawl haen ar yr un pryd.',

  'you.viewer.withheld': 'Ddim ar dy gopi di',
  'you.viewer.withheld.lead':
    'Mae rhai rhannau o’r cynllun heb eu cynnwys yn dy gopi di. Dyma beth ydyn nhw, a pham.',

  'you.part.person': 'Ti',
  'you.part.about': 'Amdanat ti',
  'you.part.about.strengths': 'Beth rwyt ti’n dda am ei wneud',
  'you.part.about.interests': 'Beth rwyt ti’n ei hoffi',
  'you.part.about.mattersToMe': 'Beth sy’n bwysig i ti',
  'you.part.about.whatWorks': 'Beth sy’n gweithio i ti',
  'you.part.about.aspirations': 'Beth rwyt ti’n gobeithio amdano',
  'you.part.basis': 'Pam mae gen ti gynllun',
  'you.part.voices': 'Yn dy eiriau di',
  'you.part.barriers': 'Beth sy’n dy rwystro',
  'you.part.adjustments': 'Beth mae oedolion yn ei wneud i ti',
  'you.part.provision': 'Yr help rwyt ti’n ei gael',
  'you.part.outcomes': 'Beth rwyt ti’n gweithio arno',
  'you.part.delivery': 'A gest ti’r help',
  'you.part.progress': 'Sut mae’n mynd i ti',
  'you.part.people': 'Y bobl o dy gwmpas',

  'you.choice.speaker.child': 'Ti',
  'you.choice.speaker.family': 'Dy deulu',
  'you.choice.party.child': 'Ti',
  'you.choice.party.family': 'Dy deulu',
  'you.choice.recipient.staff': 'I’r staff sy’n gweithio gyda ti',
  'you.choice.deliveryReason.child-absent': 'roeddet ti’n absennol',
  'you.choice.deliveryReason.child-declined': 'dewisaist ti beidio',
  'you.choice.progressKind.child-view': 'Beth rwyt ti’n ei feddwl',
  'you.choice.documentKind.voice': 'Gen ti neu dy deulu',
} as const satisfies Record<keyof typeof english, Message>;
