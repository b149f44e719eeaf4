/** What the codes of the kit’s lists are called in Romanian, in words for families. */
import type { CodeNames } from '../packs.ts';

export const codes = {
  'accessible-formats': {
    'large-print': { label: 'Litere mari' },
    'easy-read': { label: 'Text ușor de citit (easy read)' },
    symbols: { label: 'Simboluri' },
    captions: { label: 'Subtitrare' },
    audio: { label: 'Audio' },
    braille: { label: 'Braille' },
    'bsl-video': { label: 'Film în limba britanică a semnelor (BSL)' },
    translated: { label: 'Tradus' },
    interpreter: { label: 'Interpret la întâlniri' },
    paper: { label: 'Pe hârtie' },
  },
  'areas-of-development': {
    'executive-function': {
      label: 'Deprinderi de zi cu zi',
      definition:
        'A planifica, a începe, a ține minte, a muta atenția de la un lucru la altul și a termina.',
    },
    'motor-and-physical': {
      label: 'Mișcare și deprinderi fizice',
      definition: 'Mișcare, echilibru, îndemânarea mâinilor, putere, rezistență și confort fizic.',
    },
    sensory: {
      label: 'Nevoi senzoriale',
      definition:
        'Văzul, auzul și felul în care se simt sunetele, lumina, atingerea, gustul, mirosul și mișcarea.',
    },
    'speech-language-and-communication': {
      label: 'Vorbire și înțelegere',
      definition:
        'A înțelege, a vorbi, a folosi semne și alte căi prin care cineva se poate face înțeles.',
    },
    'social-and-emotional': {
      label: 'Deprinderi sociale și emoționale',
      definition:
        'A se simți în siguranță, a-și cunoaște și stăpâni emoțiile, a fi împreună cu alții.',
    },
    other: {
      label: 'Altceva',
      definition:
        'O dificultate pe care niciunul dintre domeniile propuse nu o descrie bine, cum ar fi învățarea cititului.',
    },
  },
  audiences: {
    senco: { label: 'Coordonator pentru nevoi educaționale speciale (SENCO)' },
    'class-teacher': { label: 'Învățător sau diriginte' },
    'teaching-assistant': { label: 'Asistent al profesorului (teaching assistant)' },
    leader: { label: 'Membru al conducerii școlii' },
    parent: { label: 'Părinte sau îngrijitor' },
    child: { label: 'Copil' },
    'young-person': { label: 'Tânăr' },
    governor: { label: 'Membru al consiliului școlii (governor)' },
    inspector: { label: 'Inspector' },
    'external-professional': { label: 'Specialist din afară' },
    'local-authority': { label: 'Autoritatea locală (council)' },
    'receiving-setting': { label: 'Școala, grădinița sau colegiul următor' },
    'complaints-panel': { label: 'Comisia de plângeri' },
  },
  'communication-methods': {
    speech: { label: 'Vorbire' },
    bsl: { label: 'Limba britanică a semnelor (BSL)' },
    sse: { label: 'Engleză însoțită de semne (SSE)' },
    makaton: { label: 'Makaton' },
    aac: { label: 'Aparat sau carte de comunicare (AAC)' },
    symbols: { label: 'Simboluri sau imagini' },
    objects: { label: 'Obiecte care arată ce urmează' },
    'eye-pointing': { label: 'Arătat cu privirea' },
    'lip-reading': { label: 'Citit pe buze' },
    drawing: { label: 'Desen' },
    gesture: { label: 'Gesturi și limbajul corpului' },
    writing: { label: 'Scris de mână sau la tastatură' },
  },
  layers: {
    universal: {
      label: 'Sprijin pe care îl primesc toți',
      definition:
        'Predare de calitate într-un loc liniștit și primitor pentru toți, adaptată ca fiecare copil să poată participa.',
    },
    targeted: {
      label: 'Ajutor în plus de la personalul școlii sau al instituției',
      definition:
        'Grupuri mici, ajutor bazat pe dovezi, pregătire înainte de lecție și adaptări rezonabile, oferite de personalul școlii sau al instituției.',
    },
    'targeted-plus': {
      label: 'Ajutor în plus, cu sfatul specialiștilor',
      definition:
        'Ajutor cu specialiști din afară, cu o unitate de incluziune (inclusion base) sau cu o scurtă perioadă în altă parte. Nu este nevoie de evaluare sau diagnostic.',
    },
    specialist: {
      label: 'Ajutor specializat, alături de un plan EHC',
      definition:
        'Un pachet de sprijin specializat împreună cu un plan de educație, sănătate și îngrijire (EHC), într-o instituție obișnuită sau specială.',
    },
  },
  roles: {
    child: { label: 'Copil sau tânăr' },
    parent: { label: 'Părinte' },
    carer: { label: 'Îngrijitor' },
    'class-teacher': { label: 'Învățător sau diriginte' },
    'subject-teacher': { label: 'Profesor de materie' },
    tutor: { label: 'Îndrumător de clasă sau personal (tutor)' },
    'key-person': { label: 'Educator de referință (key person)' },
    'teaching-assistant': { label: 'Asistent al profesorului (teaching assistant)' },
    senco: { label: 'Coordonator pentru nevoi educaționale speciale (SENCO)' },
    leader: { label: 'Membru al conducerii școlii' },
    governor: { label: 'Membru al consiliului școlii (governor)' },
    'educational-psychologist': { label: 'Psiholog școlar' },
    'speech-and-language-therapist': { label: 'Logoped' },
    'occupational-therapist': { label: 'Terapeut ocupațional' },
    physiotherapist: { label: 'Fizioterapeut' },
    'specialist-teacher': { label: 'Profesor specialist' },
    nurse: { label: 'Asistent medical' },
    'social-worker': { label: 'Asistent social' },
    mentor: { label: 'Mentor' },
    'careers-adviser': { label: 'Consilier pentru carieră' },
    advocate: { label: 'Reprezentant al copilului (advocate)' },
    interpreter: { label: 'Interpret' },
    'local-authority-officer': { label: 'Funcționar al autorității locale' },
  },
  'setting-kinds': {
    childminder: { label: 'Îngrijitor de copii la domiciliu (childminder)' },
    nursery: { label: 'Creșă sau grădiniță' },
    school: { label: 'Școală' },
    'special-school': { label: 'Școală specială' },
    college: { label: 'Colegiu' },
    'alternative-provision': { label: 'Învățare în afara școlii sale (alternative provision)' },
    'inclusion-base': { label: 'Unitate de incluziune (inclusion base)' },
    hospital: { label: 'Școală în spital' },
    home: { label: 'Educație în altă parte decât la școală' },
    'elective-home': { label: 'Educație acasă' },
  },
  'specialist-packages': {
    'profound-and-multiple-learning': { label: 'Nevoi de învățare foarte complexe' },
    'executive-function': { label: 'Deprinderi de zi cu zi' },
    'executive-function-and-communication': { label: 'Deprinderi de zi cu zi și comunicare' },
    'social-and-emotional': { label: 'Deprinderi sociale și emoționale' },
    sensory: { label: 'Văz și auz' },
    physical: { label: 'Mișcare și nevoi fizice' },
  },
  'year-groups': {
    E1: { label: 'Educație timpurie (early years), primul an' },
    E2: { label: 'Educație timpurie (early years), al doilea an' },
    N1: { label: 'Grădiniță (Nursery), primul an' },
    N2: { label: 'Grădiniță (Nursery), al doilea an' },
    R: { label: 'Clasa pregătitoare (Reception)' },
    '1': { label: 'Anul 1 (Year 1)' },
    '2': { label: 'Anul 2 (Year 2)' },
    '3': { label: 'Anul 3 (Year 3)' },
    '4': { label: 'Anul 4 (Year 4)' },
    '5': { label: 'Anul 5 (Year 5)' },
    '6': { label: 'Anul 6 (Year 6)' },
    '7': { label: 'Anul 7 (Year 7)' },
    '8': { label: 'Anul 8 (Year 8)' },
    '9': { label: 'Anul 9 (Year 9)' },
    '10': { label: 'Anul 10 (Year 10)' },
    '11': { label: 'Anul 11 (Year 11)' },
    '12': { label: 'Anul 12 (Year 12)' },
    '13': { label: 'Anul 13 (Year 13)' },
    '14': { label: 'Anul 14 (Year 14)' },
    X: { label: 'În afara claselor pe ani' },
  },
} as const satisfies CodeNames;
