import type { FigureId } from '../registry.ts'
import type { Steps } from './reserve.ts'

/**
 * How tall each figure's own page is. Measured, not typed: `npm run heights` writes it, from what a real Chromium shows
 * at every width from 288 px on, in every state that the chapters show.
 */
export const heights: Readonly<Record<FigureId, Steps>> = {
  'boundary-by-hand': [1330, 392, 1400, 600, 1330, 720, 930],
  'boundary-by-weights': [1730, 600, 1600, 720, 1140],
  calibration: [1660, 424, 1760, 520, 1870, 720, 1020],
  'chain-rule-gears': [1380, 504, 1260, 720, 950, 864, 880],
  'computation-graph': [1810, 336, 1700, 480, 1560, 600, 1490, 720, 1000],
  derivation: [2870, 360, 2560, 480, 2320, 624, 1960, 672, 1860, 888, 1470],
  'dot-product': [1830, 360, 1710, 528, 1520, 720, 960],
  'learning-curves': [1660, 336, 1640, 720, 1050],
  'loss-map': [2150, 456, 2310, 672, 1180],
  'loss-terrain': [1900, 400, 1820, 592, 1740, 720, 1170],
  'make-a-guess': [1260, 720, 800],
  'matrix-times-vector': [1470, 504, 1240, 720, 920],
  newcomer: [1280, 432, 1340, 592, 1290, 720, 960],
  'no-slope': [1260, 720, 940],
  'numpy-and-typescript': [3410, 320, 3060, 384, 2860, 480, 2600, 592, 2460, 720, 1750],
  'one-neuron': [1850, 424, 1920, 720, 970],
  'order-matters': [1840, 336, 1400, 504, 1180, 720, 1020, 840, 870],
  'over-the-river': [1460, 360, 1400, 720, 1010, 936, 860],
  'parabola-slope': [1410, 504, 1350, 720, 940],
  pitfalls: [1460, 360, 1380, 600, 1320, 720, 930],
  punishment: [1170, 600, 1120, 720, 820],
  'real-data': [2360, 552, 2410, 720, 1430],
  'robot-arm': [1380, 544, 1420, 720, 910],
  'runaway-weights': [1820, 384, 1960, 512, 2100, 720, 1220],
  'score-field': [1640, 480, 1600, 720, 980],
  'secant-to-tangent': [1490, 504, 1430, 720, 980],
  'sigmoid-slope': [1250, 600, 1160, 720, 910],
  'softmax-twin': [1680, 504, 1590, 720, 1030, 856, 960],
  squash: [1470, 504, 1340, 720, 1000, 936, 910],
  'three-fits': [2390, 384, 2710, 496, 3010, 600, 1260, 760, 1360, 864, 980],
  'three-observations': [1590, 504, 1470, 720, 830, 872, 880],
  'training-ground': [3800, 336, 3600, 720, 2080],
  'two-regressions': [2090, 536, 2170, 720, 1220],
  underflow: [1320, 432, 1270, 720, 850],
  'which-matters': [2290, 384, 2140, 576, 2040, 720, 1330],
  'whose-fault': [1530, 400, 1620, 552, 1670, 720, 960],
  'worked-steps': [1640, 360, 1530, 480, 1460, 720, 1290],
  'your-data': [2710, 504, 2870, 648, 2720, 752, 1790],
}
