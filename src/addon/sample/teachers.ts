/** The sample school’s staff room. */

/** Who teaches which grade; the last two teach small groups across grades. */
export const TEACHERS: {readonly [grade: string]: readonly string[]} = {
  K: ['Ms. Alves', 'Ms. Whitfield', 'Mr. Sokha'],
  '1': ['Ms. Reyes', 'Ms. Tavares', 'Mr. Brennan'],
  '2': ['Ms. Okonkwo', 'Mr. Delgado', 'Ms. Lindqvist'],
  '3': ['Ms. Marchetti', 'Mr. Fontes', 'Ms. Vang'],
  '4': ['Mr. Adeyemi', 'Ms. Castellanos'],
  '5': ['Ms. Harrigan', 'Mr. Xiong'],
  'K, 1, 2': ['Ms. Pires'],
  '3, 4, 5': ['Mr. Nakamura'],
};
