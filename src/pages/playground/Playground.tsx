import { useContext } from 'react'
import { Figure } from '../../figures/Figure.tsx'
import { SiteRoot } from '../../prose/site.ts'
import { Shell } from '../Shell.tsx'

/** A reader's own points, and for a teacher the way to give them to a class. */
export function Playground() {
  const root = useContext(SiteRoot)
  return (
    <Shell loneFigure="your-data">
      <article className="chapter playground">
        <header className="chapter-head">
          <h1>Your own hobbits</h1>
          <p className="chapter-question">What does the model make of your points?</p>
        </header>
        <p>
          Hobbits are not all there is. This playground is for points of your own. Measure two things about each of some
          people, plants or pies. Say which of two kinds each one is. Then let the model look for a line between them.
        </p>
        <section className="step playground-figure" aria-label="Your own points, and the model">
          <Figure id="your-data" />
        </section>
        <section className="step">
          <h2 id="class">For a class</h2>
          <p>
            Let the class agree on a question and on two things to measure. Type in one point for each pupil, or paste a
            table. Then press “Give this to the class”. All the points are in the link you get. Who opens it sees what
            you see, and can move every point without spoiling yours.
          </p>
          <p>
            About sixty points fit into a link. If yours are more, save them as a CSV file and hand that out. No server
            ever sees them, so please leave out full names all the same: a link is easily passed on.
          </p>
        </section>
        <section className="step">
          <h2 id="file">What a table looks like</h2>
          <p>
            One row for each point: the first measure, the second measure, the class. A name may come first or last. The
            class is 1 or 0, yes or no, or any two words. If a first row names the columns, the picture takes those
            names.
          </p>
          <pre className="playground-file">
            {'hours slept; cakes eaten; class; name\n7,5; 3; passed; Bungo\n4; 1; failed; Odo'}
          </pre>
          <p>
            Semicolons and tabs let you write 7,5. With commas between the columns, write 7.5. To try it, take{' '}
            <a href={`${root}data/hobbits.csv`}>the census of Hobbiton</a>.
          </p>
        </section>
      </article>
    </Shell>
  )
}
