import { offerEmbedding } from './embedChapter.ts'
import { isEmbedded, joinHost } from './embedded.ts'
import { wakeFigures } from './figures.ts'
import { lightHighlights } from './highlight.ts'
import { workOffline } from './offline.ts'
import { rememberOwnWords } from './ownWords.ts'
import { writeAddresses } from './paper.ts'
import { rememberPredictions } from './predict.ts'
import { keepProgress } from './progress.ts'
import { reachScrollers } from './scrollers.ts'
import { offerSearch } from './search.ts'
import { sharePage } from './sharePage.ts'
import { offerSteps } from './steps.ts'
import { showDefinitions } from './terms.ts'
import { keepTheme } from './theme.ts'

// What wakes in a page that already reads without any of it.
keepTheme()
lightHighlights()
if (isEmbedded()) joinHost().then(wakeFigures)
else {
  wakeFigures()
  // Not in a frame as tall as a chapter: one step would leave it empty, a search open far from the eyes.
  offerSteps()
  offerSearch()
}
rememberPredictions()
rememberOwnWords()
showDefinitions()
reachScrollers()
sharePage()
offerEmbedding()
writeAddresses()
keepProgress()
workOffline()
