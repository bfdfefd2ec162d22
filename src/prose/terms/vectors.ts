import { termsOf } from './term.ts'

export const vectors = termsOf('vectors', {
  vector: { name: 'vector', meaning: 'A list of numbers in a fixed order, written one below the other.' },
  scalar: { name: 'scalar', meaning: 'A single number, as opposed to a list of them.' },
  'scalar-multiplication': {
    name: 'scalar multiplication',
    meaning: 'To multiply each number of a vector by the same single number.',
  },
  transpose: {
    name: 'transpose',
    meaning: 'To turn columns into rows and rows into columns; it lays a column down as a row.',
  },
  'dot-product': {
    name: 'dot product',
    meaning: 'The single number got by multiplying two lists pair by pair and adding up. Also called inner product.',
  },
  matrix: { name: 'matrix', meaning: 'A table of numbers: vectors laid down as rows and stacked.' },
  shape: { name: 'shape', meaning: 'How many rows and how many columns, in this order: 4 × 3 has 4 rows.' },
  'matrix-product': {
    name: 'matrix product',
    meaning: 'The table of dot products of each row of the first matrix with each column of the second.',
  },
  commutative: {
    name: 'commutative',
    meaning: 'Said of what gives the same in either order. Numbers multiply so, matrices in general do not.',
  },
})
