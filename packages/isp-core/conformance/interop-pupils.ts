/** Writes a Common Transfer File by joining texts: shares nothing with our own writer, so that reading is tested against somebody else’s. */

const needs = ['SPLD', 'MLD', 'SEMH', 'SLCN', 'HI', 'VI', 'ASD', 'PD', 'OTH'];

/** One pupil with the blocks that a full file has: some two thousand letters. */
function pupil(n: number): string {
  const number = String(n).padStart(5, '0');
  const day = String((n % 28) + 1).padStart(2, '0');
  const results = Array.from(
    { length: 6 },
    (_, i) =>
      `<StageAssessment><Locale>ENG</Locale><Year>2025</Year><Subject>S${i}</Subject><Method>TT</Method><Component>C</Component><ResultStatus>R</ResultStatus><ResultQualifier>NC</ResultQualifier><Result>${i}</Result></StageAssessment>`,
  ).join('');
  return `<Pupil><UPN>A0000000${number}</UPN><Surname>Family${number}</Surname><Forename>Given${n % 97}</Forename><DOB>2014-05-${day}</DOB><Sex>${n % 2 ? 'F' : 'M'}</Sex><BasicDetails><NCyearActual>6</NCyearActual><Ethnicity>WBRI</Ethnicity><Languages><Type><LanguageType>F</LanguageType><Language>ENG</Language></Type></Languages><EnrolStatus>C</EnrolStatus></BasicDetails><FSMhistory><FSMinstance><FSMstartDate>2020-01-06</FSMstartDate></FSMinstance></FSMhistory><SENhistory><SEN><StartDate>2020-09-${day}</StartDate><SENprovision>K</SENprovision></SEN><SENneeds><SENneed><NeedStartDate>2020-09-${day}</NeedStartDate><SENtypeRank>1</SENtypeRank><SENtype>${needs[n % needs.length]}</SENtype></SENneed></SENneeds></SENhistory><Address><AddressLine1>1 Invented Row</AddressLine1><PostCode>ZZ99 9ZZ</PostCode></Address><Contacts><Contact><Title>Ms</Title><Surname>Family${number}</Surname><Forename>Parent</Forename><Relationship>PAM</Relationship></Contact></Contacts><Attendance><YearData><Year>2025</Year><SessionsPossible>380</SessionsPossible><SessionsAuthorised>4</SessionsAuthorised></YearData></Attendance><StageAssessments><KeyStage><Stage>KS2</Stage>${results}</KeyStage></StageAssessments><SchoolHistory><School><LEA>000</LEA><Estab>4001</Estab><SchoolName>Millrace Primary School</SchoolName><EntryDate>2018-09-04</EntryDate></School></SchoolHistory></Pupil>`;
}

export function ctfOfPupils(count: number): string {
  const pupils = Array.from({ length: count }, (_, n) => pupil(n)).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>25.0</CTFversion><DateTime>2026-07-17T10:00:00</DateTime><DocumentQualifier>full</DocumentQualifier><SupplierID>Invented</SupplierID><SourceSchool><LEA>000</LEA><Estab>4001</Estab><SchoolName>Millrace</SchoolName><AcademicYear>2025</AcademicYear></SourceSchool><DestSchool><LEA>000</LEA><Estab>4002</Estab></DestSchool></Header><CTFpupilData>\n${pupils}\n</CTFpupilData></CTfile>\n`;
}

/** A register of many rows. */
export function registerOfRows(count: number): string {
  const rows = Array.from({ length: count }, (_, n) =>
    [
      `A0000000${String(n).padStart(5, '0')},"FAMILY${n}, Given",${String((n % 28) + 1).padStart(2, '0')}/05/2014,Year 6,K,04/09/2023`,
      `SLCN,Finds long instructions hard to hold in mind,Talk group number ${n % 40},3 x 20 mins per week,07/09/2026,18/12/2026`,
    ].join(','),
  );
  return `UPN,Name,DOB,Year Group,SEN Status,SEN Start Date,SEN Need Type,Need Description,Intervention Name,Frequency,Start Date,End Date\n${rows.join('\n')}\n`;
}
