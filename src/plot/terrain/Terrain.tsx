import { type ReactNode, useEffect, useId, useState } from 'react'
import { useWidth } from '../plane.tsx'
import { fetchPainting, type Painting } from './painting.ts'
import { TerrainView, type TerrainViewProps } from './TerrainView.tsx'
import { TurnButtons } from './TurnButtons.tsx'

type TerrainProps = Omit<TerrainViewProps, 'painting' | 'width' | 'height' | 'onMissing'> & {
  /** The flat map: shown until the land stands, and where it cannot. */
  flat: ReactNode
}

const INITIAL_WIDTH_PX = 560
/** What a square plot has above and below, more than at its sides: the land stands in the flat map's place. */
const TALLER_PX = 26

/**
 * The land in three dimensions. What draws it is large, so it is fetched only when this has woken; until then, and where
 * it cannot be drawn, the flat map stands here. Below it the buttons that turn it.
 */
export function Terrain({ flat, ...view }: TerrainProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const [painting, setPainting] = useState<Painting | null>(null)
  const [isMissing, setMissing] = useState(false)
  const reason = useId()
  useEffect(() => {
    if (isMissing) return
    let gone = false
    let end = () => {}
    fetchPainting()
      .then((fetched) => {
        end = fetched.end
        if (gone) end()
        else setPainting(fetched)
      })
      .catch(() => !gone && setMissing(true))
    return () => {
      gone = true
      setPainting(null)
      end()
    }
  }, [isMissing])
  return (
    <>
      <div className="terrain" ref={holder} data-terrain={isMissing ? 'missing' : painting ? 'standing' : 'waiting'}>
        {painting && !isMissing ? (
          <TerrainView
            {...view}
            painting={painting}
            width={width}
            height={width + TALLER_PX}
            onMissing={() => setMissing(true)}
          />
        ) : (
          flat
        )}
        {isMissing && (
          <p className="terrain-missing">
            <span id={reason}>
              This browser cannot draw the land in three dimensions just now. So here is the flat map. It shows the same
              land, but cannot be turned.
            </span>{' '}
            <button type="button" onClick={() => setMissing(false)}>
              Try again
            </button>
          </p>
        )}
      </div>
      <TurnButtons
        outlook={view.outlook}
        onTurn={view.onTurn}
        disabled={isMissing || !painting}
        reason={isMissing ? reason : undefined}
      />
    </>
  )
}
