/** A young hobbit of the mayor's census. Invented data; the same rows stand in public/data/hobbits.csv. */
export interface Hobbit {
  name: string
  /** x1: size of a foot, in hobbit feet. */
  foot: number
  /** x2: how many other hobbits they lift on the bench press. */
  lifted: number
  /** y: whether they became a hero. */
  hero: boolean
}

/** The first census: 20 hobbits, whom a straight line can separate. */
export const firstCensus: readonly Hobbit[] = [
  { name: 'Frodo', foot: 1.5, lifted: 4, hero: true },
  { name: 'Tansy Greenhill', foot: 2, lifted: 3.5, hero: true },
  { name: 'Perrin Oakbottom', foot: 2.5, lifted: 4.5, hero: true },
  { name: 'Bilbo', foot: 2.8, lifted: 2.8, hero: true },
  { name: 'Marigold Brook', foot: 3.1, lifted: 3.8, hero: true },
  { name: 'Hob Thistledown', foot: 3.4, lifted: 2.2, hero: true },
  { name: 'Sam', foot: 3.6, lifted: 4.6, hero: true },
  { name: 'Barley Fern', foot: 4, lifted: 3.1, hero: true },
  { name: 'Daisy Underbough', foot: 4.3, lifted: 2, hero: true },
  { name: 'Bramble Longstride', foot: 4.7, lifted: 4, hero: true },
  { name: 'Otto Softpillow', foot: 0.5, lifted: 1, hero: false },
  { name: 'Nettie Crumb', foot: 0.8, lifted: 2.3, hero: false },
  { name: 'Wilf Nibble', foot: 1, lifted: 0.5, hero: false },
  { name: 'Posy Teacup', foot: 1.3, lifted: 1.6, hero: false },
  { name: 'Rollo Butterbread', foot: 1.6, lifted: 2.1, hero: false },
  { name: 'Mungo Lazybank', foot: 1.9, lifted: 0.9, hero: false },
  { name: 'Pansy Goodmeal', foot: 2.2, lifted: 1.8, hero: false },
  { name: 'Falco Featherbed', foot: 2.6, lifted: 0.6, hero: false },
  { name: 'Gilly Slowpipe', foot: 3, lifted: 1.2, hero: false },
  { name: 'Bodo Snug', foot: 3.5, lifted: 0.5, hero: false },
]

/** Four more who came late; with them no line separates all. */
export const lateArrivals: readonly Hobbit[] = [
  { name: 'Elsie Smallbarrow', foot: 1.4, lifted: 1.7, hero: true },
  { name: 'Robin Reed', foot: 2.1, lifted: 1.2, hero: true },
  { name: 'Rory Bigbarrel', foot: 3.2, lifted: 3, hero: false },
  { name: 'Ivy Stillwater', foot: 2.3, lifted: 3.4, hero: false },
]

export const bothCensuses: readonly Hobbit[] = [...firstCensus, ...lateArrivals]

/** Whose fate the mayor asks about: far beyond all the data. */
export const thorn = { name: 'Thorn Uphill', foot: 3, lifted: 7 } as const
