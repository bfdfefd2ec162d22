import type { Part } from './row.ts'

/** What the explainer set out to teach, chapter by chapter: each figure, idea and number of the plan, in its order. */
export const plan: readonly Part[] = [
  {
    part: 'the mayor’s question',
    rows: [
      [
        'the story: the mayor, foot size, bench press, hero or not',
        'the-mayors-question#a-worried-mayor',
        ['bench press'],
      ],
      ['two questions: which measurement, and the newcomer', 'the-mayors-question#a-worried-mayor', ['Thorn Uphill']],
      ['data set, sample, feature, class', ['the-mayors-question#define-data-set', 'the-mayors-question#define-class']],
      ['what a model is', 'the-mayors-question#define-model'],
      ['classify by hand, mistakes counted live', 'the-mayors-question#boundary-by-hand', ['mistakes']],
      ['starts at intercept 2, slope −3; 3 and −0.4 separates', 'the-mayors-question#boundary-by-hand', ['−3', '−0.4']],
      ['the extreme lines read aloud', 'the-mayors-question#two-numbers-make-a-line', ['slope 0', 'slope −2']],
      ['the newcomer: side, distance, confidence', 'the-mayors-question#newcomer', ['distance']],
      ['far outside the data, take care', 'the-mayors-question#the-newcomer', ['take such an answer with care']],
    ],
  },
  {
    part: 'how sure',
    rows: [
      ['ŷ as a probability', ['how-sure#define-y-hat', 'how-sure#define-probability']],
      ['its complement: two ways it can go', 'how-sure#two-ways-it-can-go'],
      ['why the two sum to 1', 'how-sure#why-the-two-add-up-to-1'],
      [
        'calibration: of 100 hobbits with 0.85, 85',
        ['how-sure#calibration', 'how-sure#define-calibrated'],
        ['0.85', '85'],
      ],
      [
        'reliability of an over-confident model',
        ['how-sure#define-reliability-curve', 'how-sure#define-over-confident'],
      ],
      ['recap of notation', 'how-sure#the-signs-so-far'],
    ],
  },
  {
    part: 'too simple, too clever',
    rows: [
      ['hypothesis', 'too-simple-too-clever#define-hypothesis'],
      ['bias and variance', ['too-simple-too-clever#define-bias', 'too-simple-too-clever#define-variance']],
      ['underfit and overfit', ['too-simple-too-clever#define-underfit', 'too-simple-too-clever#define-overfit']],
      ['line, curve, wild', 'too-simple-too-clever#three-fits'],
      [
        'train against unseen data',
        ['too-simple-too-clever#define-training-set', 'too-simple-too-clever#define-test-set'],
      ],
      ['the village sampled anew', 'too-simple-too-clever#another-village-another-answer'],
    ],
  },
  {
    part: 'weights',
    rows: [
      ['w₀ + w₁x₁ + w₂x₂ = 0, dragged', 'weights#boundary-by-weights'],
      ['its link to intercept and slope, and w₂ = 0', 'weights#the-old-numbers-inside-the-new'],
      ['scaling all three changes only how sure the model is', 'weights#three-knobs-for-two-numbers'],
      ['Σ unrolled', 'weights#define-sum-sign'],
      ['n features, hyperplanes', 'weights#define-hyperplane'],
    ],
  },
  {
    part: 'vectors',
    rows: [
      ['scalar, vector, transpose', ['vectors#define-scalar', 'vectors#define-vector', 'vectors#define-transpose']],
      ['scalar times vector', 'vectors#define-scalar-multiplication'],
      ['the dot product machine', 'vectors#dot-product'],
      ['matrix as stacked rows, shapes', ['vectors#define-matrix', 'vectors#define-shape']],
      ['matrix times vector, row by row', 'vectors#matrix-times-vector'],
      ['why order matters', 'vectors#order-matters'],
      ['the 1 before x', 'vectors#matrix-times-vector'],
    ],
  },
  {
    part: 'the S curve',
    rows: [
      ['scores can be any number: 10 and 10 scores 15.3', 'sigmoid#ten-and-ten', ['15.3', '−4.7']],
      ['score and distance over the plane', ['sigmoid#score-field', 'sigmoid#score-and-distance']],
      ['σ(z) and σ(0) = ½', ['sigmoid#define-sigmoid', 'sigmoid#middle-and-tails'], ['½']],
      ['its tails', 'sigmoid#define-saturation'],
      ['drag z on the S curve', 'sigmoid#squash'],
      ['Verhulst’s three phases of growth', 'sigmoid#rabbits', ['Verhulst']],
      ['threshold ½ on ŷ is threshold 0 on z', 'sigmoid#define-threshold', ['½', '0']],
      ['three samples by hand: z = −5, 1, 7', ['sigmoid#three-observations', 'sigmoid#three-by-hand'], ['−5', '7']],
      ['softmax twin: 0.982 and 0.018', ['sigmoid#softmax-twin', 'sigmoid#define-softmax'], ['0.982', '0.018']],
      ['softmax of two is σ of the difference', 'sigmoid#two-scores-one-whole', ['difference']],
    ],
  },
  {
    part: 'log loss',
    rows: [
      ['counting ignores how wrong', 'log-loss#two-ways-to-be-wrong', ['0.01']],
      ['−log ŷ and −log(1 − ŷ), and “I don’t know”', ['log-loss#punishment', 'log-loss#the-punishment']],
      ['the y-switch trick', 'log-loss#a-switch-made-of-y'],
      [
        'J, its minus sign, its 1/m, its two terms',
        ['log-loss#define-log-loss', 'log-loss#one-number-for-the-village'],
      ],
      ['vectorised J', 'log-loss#all-at-once-with-vectors'],
      ['log 0 and the log-sum form', 'log-loss#where-code-must-take-care', ['log-sum']],
      ['maximum likelihood', ['log-loss#define-likelihood', 'log-loss#define-maximum-likelihood']],
      ['underflow, for real', ['log-loss#underflow', 'log-loss#define-underflow']],
      ['whose fault is J', 'log-loss#whose-fault'],
      ['accuracy has no slope', ['log-loss#no-slope', 'log-loss#why-not-accuracy']],
      ['the dead ReLU', 'log-loss#define-relu', ['ReLU']],
    ],
  },
  {
    part: 'the landscape',
    rows: [
      [
        'parameters as a place, J as height',
        ['the-landscape#every-model-has-a-place', 'the-landscape#define-loss-landscape'],
      ],
      ['loss map: contours, the line moves with the point', 'the-landscape#loss-map'],
      ['loss terrain, turned by hand', 'the-landscape#loss-terrain'],
      ['grid search, and its cost with n', ['the-landscape#look-everywhere', 'the-landscape#define-grid-search']],
      ['convex: one valley', ['the-landscape#one-valley', 'the-landscape#define-convex']],
      ['separable: downhill for ever', 'the-landscape#downhill-for-ever'],
    ],
  },
  {
    part: 'downhill',
    rows: [
      ['gradient descent and the update rule', ['downhill#define-gradient-descent', 'downhill#define-update']],
      ['make a guess', 'downhill#make-a-guess'],
      ['too small, too large: jumping over the river', ['downhill#over-the-river', 'downhill#too-shy-too-bold']],
      ['start anywhere, when to stop', 'downhill#where-to-start-when-to-stop'],
      ['learning curves and a schedule', ['downhill#learning-curves', 'downhill#define-schedule']],
      ['0.5 falls, 1.0 overshoots, 1.5 bounces; limit 1.0914', 'downhill#the-hobbits-at-last', ['0.5', '1.5', '1.09']],
      ['robot arm', 'downhill#robot-arm'],
      ['Newton’s method', 'downhill#define-newtons-method'],
    ],
  },
  {
    part: 'slopes',
    rows: [
      ['independent and dependent variable', 'slopes#define-independent-variable'],
      ['secant to tangent', 'slopes#secant-to-tangent'],
      ['the limit', 'slopes#define-limit'],
      ['(x²)′ line by line, the parabola', 'slopes#parabola-slope'],
      ['power rule', 'slopes#define-power-rule'],
      ['reciprocal rule with its minus', 'slopes#define-reciprocal-rule'],
      ['chain rule as two gears', ['slopes#chain-rule-gears', 'slopes#define-chain-rule']],
      ['partial derivative, gradient', ['slopes#define-partial-derivative', 'slopes#define-gradient']],
      ['integration', 'slopes#define-integration'],
      ['σ and its slope, peak ¼, flat tails', 'slopes#sigmoid-slope', ['0.25']],
    ],
  },
  {
    part: 'the gradient',
    rows: [
      ['four equations: J, L, ŷ, z', 'the-gradient#four-equations'],
      ['∂L/∂ŷ, ∂ŷ/∂z, ∂z/∂w as three gears', 'the-gradient#three-gears'],
      ['the derivation, for w and b, line by line', ['the-gradient#derivation', 'the-gradient#line-by-line']],
      ['vectorised', 'the-gradient#all-hobbits-at-once'],
      [
        'the nudge, in a computation graph',
        ['the-gradient#computation-graph', 'the-gradient#the-nudge-forward-and-backward'],
      ],
      [
        'linear regression with ½ MSE, the same rule',
        [
          'the-gradient#two-regressions',
          'the-gradient#define-linear-regression',
          'the-gradient#define-mean-squared-error',
        ],
      ],
      ['Adaline, and the sign moved', ['the-gradient#adaline-and-the-sign', 'the-gradient#define-adaline']],
    ],
  },
  {
    part: 'training',
    rows: [
      [
        'batch, stochastic, mini-batch',
        [
          'training#define-batch-gradient-descent',
          'training#define-stochastic-gradient-descent',
          'training#define-mini-batch-gradient-descent',
        ],
      ],
      ['epochs, shuffling, batch size', ['training#define-epoch', 'training#define-batch-size']],
      ['why mini-batch: memory, speed, noise', 'training#why-most-people-take-a-few', ['Memory', 'Speed', 'Noise']],
      ['the training ground', 'training#training-ground'],
      [
        'pitfalls: local minimum, plateau, noise',
        ['training#pitfalls', 'training#define-local-minimum', 'training#define-plateau'],
      ],
      [
        'SGD by hand: (0.5, 0.1), (2.732, 0.348)',
        ['training#worked-steps', 'training#every-number-by-hand'],
        ['0.5', '0.1', '2.732', '0.348'],
      ],
      ['code in two languages', ['training#numpy-and-typescript', 'training#the-whole-of-it-in-code']],
    ],
  },
  {
    part: 'the answer',
    rows: [
      [
        'which measurement matters: weights of standardised features',
        ['the-answer#which-matters', 'the-answer#define-standardise'],
      ],
      ['odds ratios and correlations', ['the-answer#define-odds-ratio', 'the-answer#define-correlation']],
      ['will Thorn, far outside the data', ['the-answer#and-thorn', 'the-answer#define-extrapolation']],
      ['regularisation tames the runaway weights', ['the-answer#runaway-weights', 'the-answer#define-regularisation']],
      [
        '569 patients: split, confusion matrix, ROC',
        ['the-answer#real-data', 'the-answer#define-confusion-matrix', 'the-answer#define-roc-curve'],
        ['569'],
      ],
      ['one neuron', ['the-answer#one-neuron', 'the-answer#define-neuron']],
      ['where next, and the full recap', ['the-answer#where-next', 'the-answer#what-you-take-along']],
    ],
  },
]
