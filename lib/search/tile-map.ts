import type { Authority } from '@/lib/domain/catalogue'
import { layOutTiles, type Tile } from './lay-out-tiles'

/** What `layOutTiles` makes of the authorities of today, kept because it takes a while: each authority by its DfE number, north at the top. */
const drawn = `
... ... ... ... ... 929 391 392 393 ... ... ... ...
... ... ... 942 ... 390 394 808 805 ... ... ... ...
... ... 943 888 ... 840 841 815 806 807 ... ... ...
... ... 890 350 889 354 380 383 816 811 ... ... ...
... ... 343 359 351 353 381 382 384 813 810 ... ...
... ... 340 342 355 352 357 370 371 ... 812 ... ...
... ... 341 876 877 358 356 373 372 891 ... ... ...
... ... 344 895 861 860 830 892 855 857 925 ... 926
... ... 896 894 336 335 831 856 940 822 874 873 935
... ... ... 893 332 333 330 331 941 823 919 308 881
... ... ... 884 885 334 937 826 821 302 309 320 317
... ... ... ... ... 916 931 825 310 202 206 301 311
... ... ... ... 803 866 871 312 304 213 204 316 882
... ... ... ... 801 ... 870 868 307 205 201 211 883
... ... ... 802 800 869 872 318 313 207 210 203 303
... ... ... 933 ... 865 850 867 314 212 208 209 887
... ... 878 ... 838 839 852 851 936 315 306 305 886
... 908 879 880 ... ... ... 921 938 319 846 845 ...
420 ... ... ... ... ... ... ... ... ... ... ... ...
`

const places: ReadonlyMap<string, { readonly column: number; readonly row: number }> = new Map(
  drawn
    .trim()
    .split('\n')
    .flatMap((line, row) => line.split(' ').map((number, column) => [number, { column, row }] as const)),
)

/**
 * The tile map of England: one equal tile for each authority. A table that the drawing does not know is laid out afresh.
 *
 * @example tileMap(catalogue.authorities).length // 153
 */
export function tileMap(authorities: readonly Authority[]): readonly Tile[] {
  const tiles = authorities.flatMap((authority) => {
    const place = places.get(authority.dfeNumber)
    return place ? [{ authority, ...place }] : []
  })
  return tiles.length === authorities.length ? tiles : layOutTiles(authorities)
}
