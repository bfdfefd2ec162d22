/**
 * The math of the explainer: pure functions on numbers and Float64Array that import nothing outside this folder.
 * Weights are always [w₀, w₁, …, wₙ] with the intercept first; logarithms are natural; see each file for its concept.
 */
export { alongAxis } from './alongAxis.ts'
export { brierScore, type CalibrationBin, calibrationBins } from './calibration.ts'
export { correlation, correlationWithLabel } from './correlation.ts'
export {
  type Curve,
  calculusCurves,
  compose,
  pitfallCurves,
  power,
  reciprocalOf,
  straightLine,
} from './curves.ts'
export {
  type Algorithm,
  type Descent,
  type DescentOptions,
  descend,
  descendOn,
  type Update,
} from './descent.ts'
export { derivative, numericGradient, partialDerivative, secantSlope } from './differentiate.ts'
export { heldOptimum } from './heldOptimum.ts'
export { type HeldOutPlan, type HeldOutRun, heldOutRun } from './heldOut.ts'
export { hessian, largestStableRate } from './hessian.ts'
export { hiddenLand, type Land } from './hiddenLand.ts'
export { midpointSum } from './integrate.ts'
export { leastSquares } from './leastSquares.ts'
export {
  likelihood,
  logLikelihood,
  type RunningLikelihood,
  rowLikelihoods,
  runningLikelihood,
} from './likelihood.ts'
export { limitAtZero } from './limit.ts'
export * from './line.ts'
export { predictions, score, scores } from './linear.ts'
export { crossEntropy, logLoss, rowLosses, scoreLoss } from './logLoss.ts'
export { logLossGradient } from './logLossGradient.ts'
export { type LossGrid, type LossGridOptions, lossGrid, lowestCell } from './lossGrid.ts'
export { dot, type Matrix, matrixFrom, multiply, scaled, shapesFit, transpose, withOnes } from './matrix.ts'
export { accuracy, type Confusion, confusion, type Rates, ratesOf } from './metrics.ts'
export { type NewtonResult, type NewtonStatus, newtonOptimum, newtonStep } from './newton.ts'
export {
  curveObjective,
  logLossObjective,
  noisyCurveObjective,
  type Objective,
  squaredErrorObjective,
} from './objective.ts'
export { odds, oddsRatios } from './odds.ts'
export { type Outcome, outcomeOf } from './outcome.ts'
export { l2Penalty } from './penalty.ts'
export { polynomialFeatures, polynomialSamples } from './polynomial.ts'
export { judgements, probabilities } from './probabilities.ts'
export { type ProfileGridOptions, profileGrid } from './profileGrid.ts'
export { quadraticObjective } from './quadratic.ts'
export { type Random, random } from './random.ts'
export { relu, reluSlope } from './relu.ts'
export { type Arm, type ArmPose, armObjective, armPose } from './robotArm.ts'
export { areaUnderRoc, type RocPoint, rocCurve } from './roc.ts'
export {
  checkSamples,
  checkTargets,
  featureColumn,
  type Samples,
  samplesFrom,
  type Targets,
  takeFeatures,
  takeRows,
  targetsFrom,
} from './samples.ts'
export {
  applyScaling,
  featureScaling,
  type Scaling,
  standardise,
  toRawWeights,
  toStandardWeights,
} from './scaling.ts'
export {
  constantRate,
  cosineDecay,
  exponentialDecay,
  inverseTime,
  perEpoch,
  type Schedule,
  stepDecay,
} from './schedules.ts'
export { isSeparable, type Separation, separation } from './separable.ts'
export { logit, SIGMOID_BEND, sigmoid, sigmoidSlope, softplus } from './sigmoid.ts'
export { logSumExp, softmax } from './softmax.ts'
export { type Split, splitSamples } from './split.ts'
export {
  halfMeanSquaredError,
  halfMeanSquaredErrorGradient,
  meanSquaredError,
  meanSquaredErrorGradient,
} from './squaredError.ts'
export { symmetricEigenvalues } from './symmetric.ts'
export { createTrace, LONGEST_TRACE, type Trace } from './trace.ts'
