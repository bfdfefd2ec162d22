import { useEffect } from 'react'
import type { AnyFigure } from '../../figures/registry.ts'
import type { FigureViewProps } from '../../state/figure.ts'

/** The same figure, which also tells each state that it comes to show. Pages that nobody follows carry nothing of it. */
export function followed(figure: AnyFigure, onState: (state: object) => void): AnyFigure {
  const { View } = figure
  function Followed(props: FigureViewProps<object>) {
    const { state } = props
    useEffect(() => onState(state), [state])
    return <View {...props} />
  }
  return { ...figure, View: Followed }
}
