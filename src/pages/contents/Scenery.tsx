import type { Item, Name } from './sheet.ts'

/** Trees, houses and all the rest of the drawn country. */
export function Scenery({ items, names }: { items: readonly Item[]; names: readonly Name[] }) {
  return (
    <g className="map-scenery" aria-hidden="true">
      {items.map((item) => (
        <use key={`${item.kind} ${item.at.join(' ')}`} href={`#map-${item.kind}`} {...placed(item)} />
      ))}
      {names.map(({ text, id, along, size, water }) => (
        <g key={id}>
          <path id={id} d={along} className="map-baseline" />
          <text className={water ? 'map-name map-name-water' : 'map-name'} fontSize={size}>
            <textPath href={`#${id}`} startOffset="50%">
              {text}
            </textPath>
          </text>
        </g>
      ))}
    </g>
  )
}

function placed({ at: [x, y], size = 1, turn = 0, flip = false }: Item) {
  if (size === 1 && turn === 0 && !flip) return { x, y }
  const scale = flip ? `scale(${-size} ${size})` : size === 1 ? '' : `scale(${size})`
  return { transform: `translate(${x} ${y})${turn ? `rotate(${turn})` : ''}${scale}` }
}
