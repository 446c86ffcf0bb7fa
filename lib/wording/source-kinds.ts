import type { CatalogueDocument } from '@/lib/domain/catalogue'

/** What kind of source a document is, in words. */
export const sourceKindLabels: Readonly<Record<CatalogueDocument['sourceKind'], string>> = {
  web_page: 'A web page',
  leaflet: 'A leaflet',
  prospectus: 'A prospectus',
  programme_specification: 'A programme specification',
  other: 'Something else',
}
