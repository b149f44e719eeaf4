/** The words of the review form up to the first answers, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const review = {
  'review.no-plan': 'Does dim cynllun i’w adolygu eto.',
  'review.unreadable': 'Does dim modd agor y cynllun hwn, gan nad yw ar ffurf cynllun.',
  'review.refused': 'Allwch chi ddim cofnodi adolygiad o’r cynllun hwn. {reason}',
  'review.position': 'Cam {index} o {total}',

  'review.step.last': 'Ers y tro diwethaf',
  'review.step.basics': 'Y cyfarfod',
  'review.step.voices': 'Beth mae’r plentyn a’r teulu’n ei ddweud',
  'review.step.outcomes': 'Beth rydyn ni’n gweithio arno',
  'review.step.help': 'Yr help',
  'review.step.next': 'Beth sy’n digwydd nesaf',
  'review.step.agreement': 'Pwy sy’n cytuno',
  'review.step.check': 'Gwirio cyn cadw',

  'review.continue': 'Parhau',
  'review.back': 'Yn ôl',
  'review.save': 'Cadw’r adolygiad',
  'review.saving': 'Wrthi’n cadw…',
  'review.keys': 'Mae Ctrl ac Enter gyda’i gilydd yn mynd ymlaen o unrhyw le.',
  'review.loading': 'Un eiliad…',
  'review.not-loaded':
    'Doedd dim modd llwytho’r rhan hon. Mae eich atebion yn ddiogel. Gwnewch yn siŵr eich bod wedi’ch cysylltu â’r rhyngrwyd, yna rhowch gynnig arall arni.',
  'review.load': 'Rhoi cynnig arall arni',

  'review.last.title': 'Penderfynwyd y tro diwethaf',
  'review.last.on': 'Yn yr adolygiad ar {date}',
  'review.last.none': 'Does dim penderfyniadau wedi’u cofnodi o adolygiad cynharach.',
  'review.last.owner': '({owner})',
  'review.last.due': '(erbyn {date})',
  'review.last.owner-due': '({owner}, erbyn {date})',
  'review.last.state': 'Beth ddigwyddodd iddo?',
  'review.last.why': 'Gair am hynny',
  'review.last.again': 'Penderfynu eto ar yr hyn sydd heb ei wneud',
  'review.last.again.done': {
    zero: 'Ni roddwyd unrhyw benderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
    one: 'Rhoddwyd {count} penderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
    two: 'Rhoddwyd {count} benderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
    few: 'Rhoddwyd {count} phenderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
    many: 'Rhoddwyd {count} phenderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
    other: 'Rhoddwyd {count} penderfyniad yn yr adolygiad hwn, o dan “Beth sy’n digwydd nesaf”.',
  },
  'review.last.again.none': 'Maen nhw yn yr adolygiad hwn yn barod.',
  'review.lastState.not-done': 'Heb ei wneud',
  'review.lastState.partly': 'Wedi’i wneud yn rhannol',
  'review.lastState.done': 'Wedi’i wneud',
  'review.lastState.not-needed': 'Dim angen bellach',
  'review.lastState.not-known': 'Ddim yn gwybod',

  'review.unchanged.title': 'Oes unrhyw beth wedi newid?',
  'review.unchanged.offer': 'Cario’r cynllun cyfan ymlaen heb ei newid',
  'review.unchanged.text':
    'Ar gyfer cyfarfod lle nad oes dim yn newid. Gallwch ofyn am unrhyw un peth o hyd, a chofnodi beth mae’r plentyn a’r teulu’n ei ddweud.',
  'review.unchanged.on':
    'Mae popeth yn parhau fel y mae, ac wedi’i nodi fel rhywbeth na ofynnwyd amdano.',
  'review.unchanged.off': 'Gofyn am bopeth wedi’r cyfan',
  'review.unchanged.said': 'Mae popeth wedi’i gario ymlaen.',
  'review.unchanged.unsaid': 'Gofynnir am bopeth eto. Mae eich atebion yno o hyd.',

  'review.which': 'Pa adolygiad yw hwn?',
  'review.which.planned': '{kind}, wedi’i drefnu ar gyfer {date}',
  'review.which.undated': '{kind}, wedi’i drefnu heb ddyddiad',
  'review.which.new': 'Un nad oedd wedi’i drefnu yn y cynllun hwn',
  'review.kind': 'Pa fath o adolygiad',
  'review.heldOn': 'Pryd cafodd ei gynnal',
  'review.attended': 'Pwy ddaeth',
  'review.attended.hint': 'Dim ond y rhai oedd yno, neu a ymunodd dros y ffôn neu fideo.',
  'review.summary': 'Beth drafodwyd, mewn geiriau syml',

  'review.failed.title': 'Doedd dim modd cadw’r adolygiad',
  'review.summary.title': 'Mae angen cywiro rhai pethau cyn i chi fynd ymlaen',
  'review.summary.about': '{error} ({about})',
  'review.invalid': 'Dydy’r adolygiad ddim yn gyflawn eto.',
  'review.restored': 'Mae’r atebion roesoch chi o’r blaen yma eto.',
} as const satisfies MessagePack;
