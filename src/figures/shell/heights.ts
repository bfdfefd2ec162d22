import type { FigureId } from '../registry.ts'
import type { Steps } from './reserve.ts'

/**
 * How tall each figure's own page is. Measured, not typed: `npm run heights` writes it, from what a real Chromium shows
 * at every width from 288 px on, in every state that the chapters show.
 */
export const heights: Readonly<Record<FigureId, Steps>> = {
  'boundary-by-hand': [1350, 400, 1430, 560, 1450, 720, 950],
  'boundary-by-weights': [1710, 400, 1710, 560, 1700, 720, 1100],
  calibration: [1640, 400, 1850, 560, 1890, 720, 1040],
  'chain-rule-gears': [1380, 400, 1330, 560, 1260, 720, 950],
  'computation-graph': [1870, 400, 1600, 560, 1560, 720, 1390],
  derivation: [2840, 400, 2430, 560, 2190, 720, 1800],
  'dot-product': [1830, 400, 1640, 560, 1550, 720, 980],
  'learning-curves': [1620, 400, 1640, 560, 1660, 720, 1070],
  'loss-map': [2150, 400, 2280, 560, 2330, 720, 1200],
  'loss-terrain': [1890, 400, 1800, 560, 1810, 720, 1190],
  'make-a-guess': [1230, 400, 1260, 560, 1280, 720, 820],
  'matrix-times-vector': [1490, 400, 1380, 560, 1240, 720, 940],
  newcomer: [1290, 400, 1330, 560, 1360, 720, 980],
  'no-slope': [1240, 400, 1290, 560, 1280, 720, 960],
  'numpy-and-typescript': [3290, 400, 2580, 560, 2230, 720, 1710],
  'one-neuron': [1810, 400, 1890, 560, 1910, 720, 990],
  'order-matters': [1680, 400, 1320, 560, 1200, 720, 890],
  'over-the-river': [1440, 400, 1410, 560, 1420, 720, 1030],
  'parabola-slope': [1390, 400, 1370, 560, 1370, 720, 960],
  pitfalls: [1420, 400, 1370, 560, 1380, 720, 950],
  punishment: [1160, 400, 1170, 560, 1180, 720, 840],
  'real-data': [2370, 400, 2390, 560, 2430, 720, 1450],
  'robot-arm': [1330, 400, 1420, 560, 1430, 720, 930],
  'runaway-weights': [1820, 400, 2070, 560, 2100, 720, 1240],
  'score-field': [1550, 400, 1600, 560, 1600, 720, 980],
  'secant-to-tangent': [1470, 400, 1480, 560, 1450, 720, 1000],
  'sigmoid-slope': [1220, 400, 1240, 560, 1230, 720, 930],
  'softmax-twin': [1690, 400, 1640, 560, 1610, 720, 1050],
  squash: [1470, 400, 1380, 560, 1360, 720, 1000],
  'three-fits': [2390, 400, 2940, 560, 3030, 720, 1380],
  'three-observations': [1590, 400, 1540, 560, 1490, 720, 900],
  'training-ground': [3540, 400, 3420, 560, 3470, 720, 2020],
  'two-regressions': [2060, 400, 2120, 560, 2160, 720, 1240],
  underflow: [1320, 400, 1300, 560, 1290, 720, 870],
  'which-matters': [2230, 400, 2090, 560, 2060, 720, 1300],
  'whose-fault': [1520, 400, 1650, 560, 1690, 720, 980],
  'worked-steps': [1590, 400, 1470, 560, 1480, 720, 1280],
}
