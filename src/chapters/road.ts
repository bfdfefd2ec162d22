/** The road through the explainer: every place on it, in walking order, and what is asked there. */
export interface Place {
  /** Part of the chapter's address for ever: /chapters/<id>/ */
  id: string
  title: string
  /** What the reader asks here, in one line. */
  question: string
}

export const road: readonly Place[] = [
  { id: 'the-mayors-question', title: 'The mayor’s question', question: 'Can one line tell heroes from the rest?' },
  { id: 'how-sure', title: 'How sure?', question: 'What does “85 in 100” promise?' },
  { id: 'too-simple-too-clever', title: 'Too simple, too clever', question: 'How bendy should the line be?' },
  { id: 'weights', title: 'Weights', question: 'How can one line serve any number of measures?' },
  { id: 'vectors', title: 'Lists of numbers', question: 'How do we multiply a whole village at once?' },
  { id: 'sigmoid', title: 'The S curve', question: 'How does a score become a chance?' },
  { id: 'log-loss', title: 'Log loss', question: 'How bad is a wrong answer?' },
  { id: 'the-landscape', title: 'The landscape', question: 'Where do the good weights lie?' },
  { id: 'downhill', title: 'Downhill', question: 'How do we walk to the lowest place?' },
  { id: 'slopes', title: 'Slopes', question: 'How steep is it here?' },
  { id: 'the-gradient', title: 'The gradient', question: 'Which way is down, for every weight?' },
  { id: 'training', title: 'Training', question: 'What happens in each step?' },
  { id: 'the-answer', title: 'The answer', question: 'What do we tell the mayor?' },
]
