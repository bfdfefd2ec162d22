import type { FigureId } from '../registry.ts'
import type { Steps } from './reserve.ts'

/**
 * How tall each figure's own page is. Measured, not typed: `npm run heights` writes it, from what a real Chromium shows
 * at every width from 288 px on, in every state that the chapters show.
 */
export const heights: Readonly<Record<FigureId, Steps>> = {
  'boundary-by-hand': [1370, 456, 1430, 592, 1380, 720, 930],
  'boundary-by-weights': [1730, 504, 1680, 720, 1120],
  calibration: [1660, 424, 1760, 520, 1870, 720, 1020],
  'chain-rule-gears': [1380, 504, 1250, 720, 950, 864, 880],
  'computation-graph': [1850, 336, 1700, 504, 1540, 720, 1370, 864, 1120, 912, 960],
  derivation: [2820, 360, 2500, 480, 2260, 624, 1930, 720, 1810, 888, 1460],
  'dot-product': [1800, 336, 1710, 504, 1520, 720, 960],
  'learning-curves': [1660, 312, 1640, 720, 1050],
  'loss-map': [2190, 528, 2310, 672, 1220, 720, 1180],
  'loss-terrain': [2030, 296, 1900, 464, 1790, 720, 1170],
  'make-a-guess': [1260, 720, 800],
  'matrix-times-vector': [1470, 504, 1240, 720, 920],
  newcomer: [1280, 432, 1340, 720, 960],
  'no-slope': [1260, 720, 940],
  'numpy-and-typescript': [3290, 320, 2900, 384, 2660, 480, 2320, 576, 2110, 720, 1690],
  'one-neuron': [1820, 424, 1890, 720, 970],
  'order-matters': [1840, 336, 1400, 504, 1180, 672, 1070, 768, 930, 840, 870],
  'over-the-river': [1460, 360, 1400, 720, 1010, 936, 860],
  'parabola-slope': [1400, 480, 1350, 720, 940],
  pitfalls: [1460, 360, 1370, 720, 930],
  punishment: [1170, 720, 820],
  'real-data': [2350, 544, 2410, 720, 1430],
  'robot-arm': [1380, 544, 1420, 720, 910],
  'runaway-weights': [1820, 384, 1960, 512, 2100, 720, 1220],
  'score-field': [1620, 480, 1590, 720, 960],
  'secant-to-tangent': [1490, 504, 1430, 720, 980],
  'sigmoid-slope': [1250, 504, 1210, 720, 910],
  'softmax-twin': [1680, 504, 1590, 720, 1030, 856, 960],
  squash: [1470, 504, 1340, 720, 1000, 936, 910],
  'three-fits': [2360, 376, 2710, 496, 3010, 600, 1360, 864, 980],
  'three-observations': [1590, 504, 1470, 720, 830, 872, 880],
  'training-ground': [3660, 312, 3510, 720, 2010],
  'two-regressions': [2060, 528, 2140, 720, 1220],
  underflow: [1320, 432, 1270, 720, 850],
  'which-matters': [2260, 384, 2140, 576, 2040, 720, 1310],
  'whose-fault': [1530, 400, 1620, 552, 1670, 720, 960],
  'worked-steps': [1640, 360, 1530, 480, 1460, 720, 1290],
  'your-data': [2710, 504, 2940, 664, 3040, 752, 1790],
}
