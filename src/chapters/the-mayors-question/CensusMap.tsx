import { firstCensus } from '../../data/hobbits.ts'
import { hobbitLabel, measures } from '../../figures/census.ts'
import { Frame } from '../../plot/Frame.tsx'
import { NameTags, Points } from '../../plot/Points.tsx'
import type { Domain } from '../../plot/plane.tsx'

const domain: Domain = { x: [0, 5.4], y: [0, 5.2] }

/** The notebook drawn as a map, before any line is drawn into it; the hobbits that the text names carry their names. */
export function CensusMap({ named }: { named: readonly string[] }) {
  const points = firstCensus.map((hobbit) => ({
    place: [hobbit.foot, hobbit.lifted] as const,
    kind: hobbit.hero ? ('hero' as const) : ('plain' as const),
    label: hobbitLabel(hobbit),
  }))
  const tags = firstCensus
    .filter(({ name }) => named.includes(name))
    .map(({ name, foot, lifted }) => ({ text: name, place: [foot, lifted] as const }))
  return (
    <div className="census-map">
      <Frame
        domain={domain}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${firstCensus.length} hobbits by foot size and hobbits lifted`}
      >
        <Points points={points} name={`${firstCensus.length} hobbits`} still />
        <NameTags tags={tags} />
      </Frame>
    </div>
  )
}
