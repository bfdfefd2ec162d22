import { createContext } from 'react'

/** The way from a page to the top of the site, as its links begin: './', '../../'. */
export const SiteRoot = createContext('./')
