import { type ReactNode, useContext } from 'react'
import { chapters } from '../chapters/chapters.ts'
import { road } from '../chapters/road.ts'
import { SiteRoot } from '../prose/site.ts'

interface ShellProps {
  /** The chapter one is in, if any. */
  chapter?: string
  /** The figure that the page's address speaks of without naming it. */
  loneFigure?: string
  children: ReactNode
}

/** What all pages for readers have around them: skip link, slim header, footer. */
export function Shell({ chapter, loneFigure, children }: ShellProps) {
  const root = useContext(SiteRoot)
  return (
    <body data-root={root} data-chapter={chapter} data-lone-figure={loneFigure}>
      <a className="skip-link" href="#main">
        Skip to the text
      </a>
      <header className="site-header">
        <a className="site-name" href={root}>
          Hobbiton
        </a>
        <nav aria-label="Site">
          <ChapterMenu current={chapter} />
          <a className="wider-only" href={`${root}glossary/`}>
            Glossary
          </a>
        </nav>
        <SearchButton />
        {chapter && (
          <a className="wide-only" href={`${root}present/${chapter}/`}>
            Present
          </a>
        )}
        <button type="button" className="share-page wide-only" data-share-page>
          Share
        </button>
        {chapter && (
          <button type="button" className="share-page wider-only" data-embed-chapter>
            Embed
          </button>
        )}
        <ThemeSwitch />
        {chapter && <div className="reading-progress" aria-hidden="true" />}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>
          Text and figures: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Code: MIT. The hobbits
          of the census are invented; <a href={`${root}data/hobbits.csv`}>take the data</a>. Nothing you do here leaves
          your browser.
        </p>
        <p>
          <a href={`${root}glossary/`}>Glossary</a> · <a href={`${root}playground/`}>Your own points</a> ·{' '}
          <a href={`${root}errata/`}>Errata of the texts we learned from</a> ·{' '}
          <a href={`${root}teach/`}>For teachers</a>
        </p>
      </footer>
    </body>
  )
}

function ChapterMenu({ current }: { current: string | undefined }) {
  const root = useContext(SiteRoot)
  return (
    <details className="chapter-menu">
      <summary>Chapters</summary>
      <ol>
        {road.map(({ id, title }) => (
          <li key={id}>
            {Object.hasOwn(chapters, id) ? (
              <a
                href={`${root}chapters/${id}/`}
                aria-current={id === current ? 'page' : undefined}
                data-chapter-link={id}
              >
                {title}
              </a>
            ) : (
              <span>{title} (not open yet)</span>
            )}
          </li>
        ))}
        <li className="menu-more">
          <a href={`${root}glossary/`}>Glossary</a>
        </li>
      </ol>
    </details>
  )
}

/** Wakes in src/pages/browser/search.ts; without scripts it is not shown. On a narrow page it is its sign alone. */
export function SearchButton() {
  return (
    <button type="button" className="search-open" data-search aria-keyshortcuts="/" aria-haspopup="dialog">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.6 12.6 L17.5 17.5" />
      </svg>
      <span>Search</span>
    </button>
  )
}

/** Wakes in src/pages/browser/theme.ts; without scripts the system's own choice holds and the switch is not shown. */
function ThemeSwitch() {
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">Light or dark</legend>
      {(['auto', 'light', 'dark'] as const).map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} defaultChecked={theme === 'auto'} />
          <span>{theme}</span>
        </label>
      ))}
    </fieldset>
  )
}
