import { termsOf } from './term.ts'

export const vectors = termsOf('vectors', {
  vector: {
    name: 'vector',
    meaning: 'A list of numbers in a fixed order, written one below the other.',
    formula: String.raw`\vec{x} = \begin{bmatrix} 1.5 \\ 4 \end{bmatrix}`,
  },
  scalar: { name: 'scalar', meaning: 'A single number, as opposed to a list of them.' },
  'scalar-multiplication': {
    name: 'scalar multiplication',
    meaning: 'To multiply each number of a vector by the same single number.',
    formula: String.raw`2 \cdot \begin{bmatrix} 1.5 \\ 4 \end{bmatrix} = \begin{bmatrix} 3 \\ 8 \end{bmatrix}`,
  },
  transpose: {
    name: 'transpose',
    meaning: 'To turn columns into rows and rows into columns; it lays a column down as a row.',
    formula: String.raw`\begin{bmatrix} 1.5 \\ 4 \end{bmatrix}^{\top} = \begin{bmatrix} 1.5 & 4 \end{bmatrix}`,
  },
  'dot-product': {
    name: 'dot product',
    meaning: 'The single number got by multiplying two lists pair by pair and adding up, also called inner product.',
    formula: String.raw`\vec{a}^{\,\top} \vec{b} = \sum_{j=1}^{n} a_j \, b_j`,
  },
  matrix: {
    name: 'matrix',
    meaning: 'A table of numbers: vectors laid down as rows and stacked.',
    formula: String.raw`X = \begin{bmatrix} 1 & x_1^{(1)} & x_2^{(1)} \\ 1 & x_1^{(2)} & x_2^{(2)} \end{bmatrix}`,
  },
  shape: {
    name: 'shape',
    meaning: 'How many rows and how many columns, in this order: 4 × 3 has 4 rows.',
    formula: String.raw`\begin{bmatrix} 1.5 \\ 4 \end{bmatrix} \text{ has the shape } 2 \times 1`,
  },
  'matrix-product': {
    name: 'matrix product',
    meaning: 'The table of dot products of each row of the first matrix with each column of the second.',
    formula: String.raw`(AB)_{ij} = \sum_{k} A_{ik} \, B_{kj}`,
  },
  commutative: {
    name: 'commutative',
    meaning:
      'Said of what gives the same in either order, as numbers do when multiplied, and matrices in general do not.',
    formula: String.raw`3 \times 5 = 5 \times 3 \text{; mostly } AB \ne BA`,
  },
})
