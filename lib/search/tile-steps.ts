/** One shade of the map: from `from` to `to` courses, both inclusive. */
export interface TileStep {
  readonly from: number
  readonly to: number
}

/**
 * At most three shades for numbers from 1 to `most`, each as wide as the others or narrower.
 *
 * @example tileSteps(2) // [{ from: 1, to: 1 }, { from: 2, to: 2 }]
 * @example tileSteps(7) // [{ from: 1, to: 3 }, { from: 4, to: 6 }, { from: 7, to: 7 }]
 */
export function tileSteps(most: number): readonly TileStep[] {
  const width = Math.max(1, Math.ceil(most / 3))
  return [0, 1, 2].flatMap((step) => {
    const from = step * width + 1
    return from > most ? [] : [{ from, to: Math.min(most, from + width - 1) }]
  })
}

/** The shade of a number, from 1; 0 for none. @example shadeOf(4, tileSteps(7)) // 2 */
export const shadeOf = (count: number, steps: readonly TileStep[]): number => steps.findIndex(({ from, to }) => count >= from && count <= to) + 1
