/** Words of the button that writes the Year tab. */

export const WRITE = 'Escrever a aba Year';
export const WRITING = 'Escrevendo…';
export const WRITTEN =
  'A aba Year já mostra isto: quem pode ver a planilha também pode vê-la.';
