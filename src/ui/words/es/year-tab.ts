/** Words of the button that writes the Year tab. */

export const WRITE = 'Escribir la pestaña Year';
export const WRITING = 'Escribiendo…';
export const WRITTEN =
  'La pestaña Year ya muestra esto: la ve cualquier persona que pueda ver la hoja.';
