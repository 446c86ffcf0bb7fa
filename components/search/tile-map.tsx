import { tileColumns, tileRows } from '@/lib/search/lay-out-tiles'
import { shadeOf, tileSteps } from '@/lib/search/tile-steps'
import { counted } from '@/lib/wording/lists'

export interface MapTile {
  readonly name: string
  readonly column: number
  readonly row: number
  /** Courses that serve it, all other choices kept. */
  readonly count: number
  readonly chosen: boolean
  /** The list with this authority chosen. */
  readonly href: string
}

interface TileMapProps {
  readonly tiles: readonly MapTile[]
  /** Courses that no tile counts, because they name no area. */
  readonly without: number
}

const size = 26
/** A few names for finding one's way, where the cells beside their tiles are empty. */
const signposts: Readonly<Record<string, string>> = {
  Northumberland: 'Northumberland',
  Cumberland: 'Cumberland',
  Liverpool: 'Liverpool',
  'City of Bristol': 'Bristol',
  Devon: 'Devon',
}

const words = ({ name, count, chosen }: MapTile): string => `${name}: ${counted(count, 'course')}${chosen ? ', chosen' : ''}`
const look = ({ count, chosen }: MapTile, steps: ReturnType<typeof tileSteps>): string => (chosen ? 'on' : `t${shadeOf(count, steps)}`)

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="tiles swatch" width="16" height="16" aria-hidden="true">
      <g className={className}>
        <rect width="16" height="16" rx="2" />
      </g>
    </svg>
  )
}

/** England as equal tiles, one for each local authority, each a link that chooses it. */
export function TileMap({ tiles, without }: TileMapProps) {
  const steps = tileSteps(Math.max(0, ...tiles.map(({ count }) => count)))
  const own = tiles.find(({ chosen }) => chosen)
  const range = ({ from, to }: { from: number; to: number }) => (from === to ? counted(from, 'course') : `${from} to ${to} courses`)
  return (
    <details className="disclose noprint mt-4">
      <summary>Choose an area on a map</summary>
      <div className="mapbox">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset, and its links need one name. */}
        <svg
          className="tiles"
          viewBox={`0 0 ${tileColumns * size} ${tileRows * size}`}
          role="group"
          aria-label="England by local authority, one tile each. Press a tile to choose it."
        >
          {tiles.map((tile) => (
            <a key={tile.name} href={tile.href} className={look(tile, steps)} aria-label={words(tile)} aria-current={tile.chosen || undefined}>
              <title>{words(tile)}</title>
              <rect x={tile.column * size} y={tile.row * size} width={size} height={size} rx="3" />
            </a>
          ))}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawn name takes no focus; the tile beside it is named. */}
          <g aria-hidden="true">
            {tiles.flatMap(({ name, column, row }) =>
              signposts[name] ? (
                <text key={name} x={column * size - 4} y={row * size + 17} textAnchor="end">
                  {signposts[name]}
                </text>
              ) : (
                []
              ),
            )}
          </g>
        </svg>
        <div className="grid max-w-measure content-start gap-4 text-sm">
          <p>One tile is one of the {tiles.length} local authorities. Tiles are placed so that neighbours stay neighbours; they do not show size.</p>
          <ul className="maplegend">
            {own && (
              <li>
                <Swatch className="on" />
                {words(own)}
              </li>
            )}
            {steps.toReversed().map((step, at) => (
              <li key={step.from}>
                <Swatch className={`t${steps.length - at}`} />
                {range(step)} {step.to === 1 ? 'serves' : 'serve'} it
              </li>
            ))}
            <li>
              <Swatch className="t0" />
              No course says that it serves it
            </li>
          </ul>
          {without > 0 && (
            <p>
              {counted(without, 'course')} {without === 1 ? 'does' : 'do'} not state an area, so no tile counts {without === 1 ? 'it' : 'them'}.
            </p>
          )}
        </div>
      </div>
    </details>
  )
}
