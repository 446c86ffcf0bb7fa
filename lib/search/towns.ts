/** A place of teaching on the map; degrees, to two places. */
export interface Town {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
}

/**
 * Towns and parts of cities where courses are taught and which are no authority by themselves. Centres to about a mile, which is as near as an
 * order by distance needs. Names that are also common words (March, Sale, Street) are left out.
 */
const lines = `
Abingdon 51.67 -1.28|Accrington 53.75 -2.36|Aldershot 51.25 -0.76|Alnwick 55.41 -1.71|Altrincham 53.39 -2.35|Andover 51.21 -1.48
Ashford 51.15 0.87|Aylesbury 51.82 -0.81|Banbury 52.06 -1.34|Barnstaple 51.08 -4.06|Barrow-in-Furness 54.11 -3.23|Basildon 51.57 0.46
Basingstoke 51.27 -1.09|Bath 51.38 -2.36|Berwick-upon-Tweed 55.77 -2.01|Beverley 53.84 -0.43|Bexhill 50.84 0.47|Bicester 51.90 -1.15
Bideford 51.02 -4.21|Birkenhead 53.39 -3.02|Bishop Auckland 54.66 -1.68|Bishop's Stortford 51.87 0.16|Blyth 55.13 -1.51|Bodmin 50.47 -4.72
Bognor Regis 50.78 -0.68|Boston 52.98 -0.03|Bournemouth 50.72 -1.88|Braintree 51.88 0.55|Brentwood 51.62 0.30|Bridgwater 51.13 -3.00
Bridlington 54.08 -0.19|Brighton 50.82 -0.14|Bristol 51.45 -2.59|Burnley 53.79 -2.24|Burton upon Trent 52.80 -1.64|Bury St Edmunds 52.25 0.71
Buxton 53.26 -1.91|Camborne 50.21 -5.30|Cambridge 52.21 0.12|Cannock 52.69 -2.03|Canterbury 51.28 1.08|Carlisle 54.89 -2.93
Chelmsford 51.74 0.47|Cheltenham 51.90 -2.08|Chester 53.19 -2.89|Chesterfield 53.24 -1.43|Chichester 50.84 -0.78|Chippenham 51.46 -2.12
Chorley 53.65 -2.63|Christchurch 50.73 -1.78|Cirencester 51.72 -1.97|Clacton-on-Sea 51.79 1.15|Colchester 51.89 0.90|Corby 52.49 -0.70
Crawley 51.11 -0.19|Crewe 53.10 -2.44|Dartford 51.45 0.22|Daventry 52.26 -1.16|Didcot 51.61 -1.24|Dorchester 50.72 -2.44
Dorking 51.23 -0.33|Dover 51.13 1.31|Durham 54.78 -1.58|Eastbourne 50.77 0.28|Eastleigh 50.97 -1.35|Ellesmere Port 53.28 -2.90
Ely 52.40 0.26|Epsom 51.33 -0.27|Evesham 52.09 -1.95|Exeter 50.72 -3.53|Falmouth 50.15 -5.07|Fareham 50.85 -1.18
Farnborough 51.29 -0.75|Felixstowe 51.96 1.35|Folkestone 51.08 1.17|Gloucester 51.86 -2.24|Goole 53.70 -0.87|Grantham 52.91 -0.64
Gravesend 51.44 0.37|Grays 51.48 0.33|Great Yarmouth 52.61 1.73|Grimsby 53.57 -0.08|Guildford 51.24 -0.57|Halifax 53.72 -1.86
Harlow 51.77 0.09|Harrogate 53.99 -1.54|Hastings 50.86 0.57|Hatfield 51.76 -0.23|Hemel Hempstead 51.75 -0.47|Hereford 52.06 -2.72
Hertford 51.80 -0.08|Hexham 54.97 -2.10|High Wycombe 51.63 -0.75|Hinckley 52.54 -1.37|Hitchin 51.95 -0.28|Horsham 51.06 -0.33
Huddersfield 53.65 -1.78|Hull 53.74 -0.33|Huntingdon 52.33 -0.18|Ilminster 50.93 -2.91|Ipswich 52.06 1.16|Keighley 53.87 -1.91
Kendal 54.33 -2.75|Kettering 52.40 -0.73|Kidderminster 52.39 -2.25|King's Lynn 52.75 0.40|Lancaster 54.05 -2.80|Launceston 50.64 -4.36
Leamington Spa 52.29 -1.54|Leominster 52.23 -2.74|Lewes 50.87 0.01|Lichfield 52.68 -1.83|Lincoln 53.23 -0.54|Liskeard 50.45 -4.46
Loughborough 52.77 -1.21|Lowestoft 52.48 1.75|Ludlow 52.37 -2.72|Macclesfield 53.26 -2.13|Maidenhead 51.52 -0.72|Maidstone 51.27 0.52
Mansfield 53.14 -1.20|Margate 51.39 1.38|Matlock 53.14 -1.55|Melton Mowbray 52.77 -0.89|Morecambe 54.07 -2.87|Newark-on-Trent 53.08 -0.81
Newbury 51.40 -1.32|Newcastle 54.97 -1.61|Newcastle-under-Lyme 53.01 -2.23|Newquay 50.41 -5.08|Newton Abbot 50.53 -3.61|Northallerton 54.34 -1.43
Northampton 52.24 -0.90|Norwich 52.63 1.30|Nuneaton 52.52 -1.47|Oakham 52.67 -0.73|Ormskirk 53.57 -2.89|Oxford 51.75 -1.26
Penrith 54.66 -2.75|Penzance 50.12 -5.54|Poole 50.72 -1.98|Preston 53.76 -2.70|Ramsgate 51.34 1.42|Redditch 52.31 -1.94
Redruth 50.23 -5.23|Reigate 51.24 -0.21|Retford 53.32 -0.94|Ripon 54.14 -1.52|Roehampton 51.45 -0.24|Rugby 52.37 -1.26
Runcorn 53.34 -2.73|St Albans 51.75 -0.34|St Austell 50.34 -4.79|Salisbury 51.07 -1.79|Scarborough 54.28 -0.40|Scunthorpe 53.59 -0.65
Sevenoaks 51.27 0.19|Shrewsbury 52.71 -2.75|Sittingbourne 51.34 0.73|Skegness 53.14 0.34|Skipton 53.96 -2.02|Sleaford 53.00 -0.41
South Shields 55.00 -1.43|Southport 53.65 -3.01|Spalding 52.79 -0.15|Stafford 52.81 -2.12|Stamford 52.65 -0.48|Stevenage 51.90 -0.20
Stockton 54.57 -1.32|Stoke 53.00 -2.18|Stratford-upon-Avon 52.19 -1.71|Stroud 51.75 -2.22|Tamworth 52.63 -1.69|Taunton 51.02 -3.10
Telford 52.68 -2.45|Tiverton 50.90 -3.49|Tonbridge 51.20 0.27|Torquay 50.46 -3.53|Trowbridge 51.32 -2.21|Truro 50.26 -5.05
Tunbridge Wells 51.13 0.26|Twickenham 51.45 -0.34|Uxbridge 51.55 -0.48|Warwick 52.28 -1.58|Watford 51.66 -0.40|Wellingborough 52.30 -0.69
Welwyn Garden City 51.80 -0.20|Weston-super-Mare 51.35 -2.98|Weymouth 50.61 -2.46|Whitehaven 54.55 -3.59|Widnes 53.36 -2.73|Winchester 51.06 -1.31
Windsor 51.48 -0.61|Woking 51.32 -0.56|Worcester 52.19 -2.22|Workington 54.64 -3.55|Worksop 53.30 -1.12|Worthing 50.81 -0.37
Yeovil 50.94 -2.63
`

export const towns: readonly Town[] = lines
  .trim()
  .split(/[\n|]/)
  .map((line) => {
    const [, name = '', latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(line.trim()) ?? []
    return { name, latitude: Number(latitude), longitude: Number(longitude) }
  })
