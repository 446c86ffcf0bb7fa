/**
 * Authorities that documents still name, with those that have taken their place (the project's own table `seeds/places/former-authorities.csv`).
 */
const successors: Readonly<Record<string, readonly string[]>> = {
  Avon: ['City of Bristol', 'Bath and North East Somerset', 'North Somerset', 'South Gloucestershire'],
  Bedfordshire: ['Bedford', 'Central Bedfordshire'],
  Berkshire: ['Bracknell Forest', 'Reading', 'Slough', 'West Berkshire', 'Windsor and Maidenhead', 'Wokingham'],
  Bournemouth: ['Bournemouth, Christchurch and Poole'],
  Cheshire: ['Cheshire East', 'Cheshire West and Chester'],
  Cumbria: ['Cumberland', 'Westmorland and Furness'],
  Northamptonshire: ['North Northamptonshire', 'West Northamptonshire'],
  Poole: ['Bournemouth, Christchurch and Poole'],
}

/**
 * The authorities of today behind a name in a document: the name itself, or those that succeeded it.
 *
 * @example authoritiesToday('Poole') // ['Bournemouth, Christchurch and Poole']
 */
export const authoritiesToday = (name: string): readonly string[] => successors[name] ?? [name]
