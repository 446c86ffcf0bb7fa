/** A body, status or authority that existed only from a year, until a year, or both; years inclusive. Years before the award (2009) bound nothing and are left out. */
export interface Era {
  readonly name: string
  readonly pattern: RegExp
  readonly from?: number
  readonly until?: number
}

/**
 * What betrays the age of a text that speaks of it as present. Years are those of founding and closing (government announcements and orders); the
 * Department for Education is left out, because it outlives every course of this award.
 */
export const eras: readonly Era[] = [
  { name: 'Training and Development Agency for Schools', pattern: /\bTDA\b|\bTraining and Development Agency\b/, until: 2012 },
  { name: 'Teaching Agency', pattern: /\bTeaching Agency\b/, from: 2012, until: 2013 },
  {
    name: 'National College for Teaching and Leadership',
    pattern: /\bNCTL\b|\bNational College (?:for|of) Teaching and Leadership\b/,
    from: 2013,
    until: 2018,
  },
  {
    name: 'National College for School Leadership',
    pattern: /\bNCSL\b|\bNational College for (?:School Leadership|Leadership of Schools)\b/,
    until: 2013,
  },
  {
    name: 'Department for Children, Schools and Families',
    pattern: /\bDCSF\b|\bDepartment for Children,? Schools and Families\b/,
    until: 2010,
  },
  { name: 'General Teaching Council for England', pattern: /\bGTCE?\b|\bGeneral Teaching Council\b/, until: 2012 },
  { name: 'Higher Education Academy', pattern: /\bHigher Education Academy\b/, until: 2018 },
  { name: 'Advance HE', pattern: /\bAdvance (?:HE|Higher Education)\b/, from: 2018 },
  { name: 'Higher Education Funding Council for England', pattern: /\bHEFCE\b|\bHigher Education Funding Council\b/, until: 2018 },
  { name: 'Office for Students', pattern: /\bOffice for Students\b/, from: 2018 },
  { name: 'Teaching School Hubs', pattern: /\bTeaching School Hubs?\b/i, from: 2021 },
  { name: 'Teaching School Alliances', pattern: /\bTeaching Schools? Alliances?\b/i, from: 2011, until: 2021 },
  { name: 'Bournemouth, Christchurch and Poole', pattern: /\bBCP\b|\bBournemouth, (?:Christchurch and Poole|Poole and Christchurch)\b/, from: 2019 },
  { name: 'North Northamptonshire', pattern: /\b(?:North|West) Northamptonshire\b/, from: 2021 },
  { name: 'Cumberland Council', pattern: /\bCumberland Council\b|\bWestmorland (?:and|&) Furness\b/, from: 2023 },
  { name: 'Northamptonshire County Council', pattern: /\bNorthamptonshire County Council\b/, until: 2021 },
  { name: 'Cumbria County Council', pattern: /\bCumbria County Council\b/, until: 2023 },
  { name: 'Bournemouth Borough Council', pattern: /\bBournemouth Borough Council\b|\bBorough of Poole\b/, until: 2019 },
]

/** Authorities that are no more, by the name that facts give them, with the year of their end. Source: the table of former authorities among the places. */
export const formerAuthorities: ReadonlyMap<string, number> = new Map([
  ['Avon', 1996],
  ['Berkshire', 1998],
  ['Bedfordshire', 2009],
  ['Cheshire', 2009],
  ['Bournemouth', 2019],
  ['Poole', 2019],
  ['Northamptonshire', 2021],
  ['Cumbria', 2023],
])
